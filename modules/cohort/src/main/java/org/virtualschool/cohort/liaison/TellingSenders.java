package org.virtualschool.cohort.liaison;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Staff;
import org.virtualschool.access.WorkAddresses;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Urls;

/** Tells whoever shared a document that it was removed, where a work address is known; the work list tells them in any case. */
@Component
class TellingSenders {

    static final String LINK = "link";
    static final MessageKind REMOVED = new MessageKind(
            "cohort.document-removed",
            "Tells somebody that a file they gave was removed, because the virus scanner found a virus",
            Map.of(LINK, OwnLink.class));

    private final Staff staff;
    private final WorkAddresses addresses;
    private final Post post;
    private final Tenants tenants;

    TellingSenders(Staff staff, WorkAddresses addresses, Post post, Tenants tenants) {
        this.staff = staff;
        this.addresses = addresses;
        this.post = post;
        this.tenants = tenants;
    }

    /** Sends in the running transaction. */
    void tell(SharedDocument document) {
        var council = tenants.here();
        var link = new OwnLink(Urls.below(council.slug(), "children", document.child(), Asking.TAB));
        staff.find(document.by())
                .ifPresent(sender -> addresses
                        .of(sender.person())
                        .ifPresent(email -> post.send(Message.of(REMOVED, new Addressee(sender.name(), email))
                                .with(LINK, link))));
    }
}
