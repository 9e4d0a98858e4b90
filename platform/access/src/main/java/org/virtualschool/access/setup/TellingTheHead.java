package org.virtualschool.access.setup;

import org.springframework.stereotype.Component;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Tells the office of the head of the virtual school that how people get in was changed, or is asked to be. */
@Component
class TellingTheHead {

    private static final String OFFICE = "Head of the virtual school";

    private final Post post;
    private final Tenants tenants;

    TellingTheHead(Post post, Tenants tenants) {
        this.post = post;
        this.tenants = tenants;
    }

    /** Sends the message in the running transaction, if the council has said where the office reads mail. */
    void isTold() {
        var tenant = tenants.byId(Tenancy.current()).orElseThrow();
        tenants.mailboxOfHead(tenant.id())
                .ifPresent(mailbox -> post.send(Message.of(SetupConfiguration.KIND, new Addressee(OFFICE, mailbox))
                        .with(SetupConfiguration.LINK, new OwnLink("/" + tenant.slug() + "/setup"))));
    }
}
