package org.virtualschool.access.setup;

import org.springframework.stereotype.Component;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Urls;

/** Tells the office of the head of the virtual school that how people get in was changed, or what an operator asks. */
@Component
public class TellingTheHead {

    /** Where a message names the page that says more. */
    public static final String LINK = "link";

    private static final String OFFICE = "Head of the virtual school";

    private final Post post;
    private final Tenants tenants;

    TellingTheHead(Post post, Tenants tenants) {
        this.post = post;
        this.tenants = tenants;
    }

    /** Tells that how people get in was changed, or is asked to be. */
    void isTold() {
        isTold(SetupConfiguration.KIND, "setup");
    }

    /**
     * Sends the message in the running transaction, if the council has said where the office reads mail.
     *
     * @param kind has a {@link #LINK} and nothing else
     * @param page of the council, to which the link leads, part by part
     */
    public void isTold(MessageKind kind, Object... page) {
        var tenant = tenants.byId(Tenancy.current()).orElseThrow();
        tenants.mailboxOfHead(tenant.id())
                .ifPresent(mailbox -> post.send(Message.of(kind, new Addressee(OFFICE, mailbox))
                        .with(LINK, new OwnLink(Urls.below(tenant.slug(), page)))));
    }
}
