package org.virtualschool.placement.delivery;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.tenancy.Tenant;

/** The two copies of a notice, each in its own tenant: whichever tenant is bound has one of them. */
@Component
class Copies {

    private final SenderCopyRepository senders;
    private final RecipientCopyRepository recipients;

    Copies(SenderCopyRepository senders, RecipientCopyRepository recipients) {
        this.senders = senders;
        this.recipients = recipients;
    }

    /** The sender's copy, in the sender's tenant. */
    Outgoing sent(NoticeId id) {
        return senders.find(id).orElseThrow(() -> new IllegalStateException("There is no sent notice " + id));
    }

    /** Puts a copy into the bound tenant's inbox, once, and gives back what lies there. */
    Arrived accept(Tenant sender, Outgoing notice, Instant now) {
        return recipients.accept(sender, notice, now);
    }

    /** The recipient's copy, in the recipient's tenant. */
    Arrived arrived(InboxNoticeId id) {
        return recipients.find(id).orElseThrow(() -> new IllegalStateException("There is no inbox notice " + id));
    }

    /** Writes what is new of the receipts, in the sender's tenant; gives back how many were. */
    int record(NoticeId id, List<Arrived.Receipt> receipts) {
        return senders.record(id, receipts);
    }
}
