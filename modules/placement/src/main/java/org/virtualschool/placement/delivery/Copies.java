package org.virtualschool.placement.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;

/** The two copies of a notice, each in its own tenant: whichever tenant is bound has one of them. */
@Component
class Copies {

    private final SenderCopyRepository senders;
    private final RecipientCopyRepository recipients;
    private final Clock clock;

    Copies(SenderCopyRepository senders, RecipientCopyRepository recipients, Clock clock) {
        this.senders = senders;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** The sender's copy, in the sender's tenant; empty if it was sealed. */
    Optional<Outgoing> sent(NoticeId id) {
        return senders.find(id);
    }

    /** Puts a copy into the bound tenant's inbox, once, and gives back what lies there; empty if it was withdrawn or sent back. */
    Optional<Arrived> accept(Tenant sender, Outgoing notice) {
        return recipients.isGone(sender.id(), notice.id(), notice.firstId())
                ? Optional.empty()
                : Optional.of(recipients.accept(sender, notice, clock.instant()));
    }

    /** The recipient's copy, in the recipient's tenant; empty if it was withdrawn. */
    Optional<Arrived> arrived(InboxNoticeId id) {
        return recipients.find(id);
    }

    /** Writes what is new of the receipts, in the sender's tenant. Gives back whether the notice still stands: false if it was sealed, withheld or recalled meanwhile. */
    boolean record(NoticeId id, List<Arrived.Receipt> receipts) {
        var stands = senders.stands(id);
        if (stands) {
            senders.record(id, receipts);
        }
        return stands;
    }

    /** Where a copy of a notice that was sealed, withheld or recalled may lie, asked in the sender's tenant; empty for any other notice. */
    Optional<AuthorityCode> recalledFrom(NoticeId id) {
        return senders.recalledFrom(id);
    }

    /** Takes the copy out of the bound tenant's inbox. Gives back what it was, also if it was taken out before; empty if it never came. */
    Optional<Withdrawn> withdraw(TenantId sender, NoticeId id) {
        return recipients.withdraw(sender, id, clock.instant());
    }

    /** Notes in the sender's tenant that the other side has no copy. @param openedAt when somebody there had opened it, if it is known */
    int markRecalled(NoticeId id, @Nullable Instant openedAt) {
        return senders.markRecalled(id, clock.instant(), openedAt);
    }

    /** Deletes the recipient's copy of what went back. */
    int clear(InboxNoticeId id) {
        return recipients.clear(id);
    }

    /** What went back, in the recipient's tenant; empty for a notice that was withdrawn by its sender, or lies there. */
    Optional<Returned> returned(InboxNoticeId id) {
        return recipients.returned(id);
    }

    /** Writes in the sender's tenant that its notice went back. Gives back whether the notice still stands there, see {@link #record}. */
    boolean recordReturn(Returned returned) {
        var stands = record(returned.notice(), returned.receipts());
        if (stands && returned.why() == ReturnReason.NOT_OURS) {
            senders.sentBack(returned.notice());
        }
        return stands;
    }

    /** Notes in the recipient's tenant that the sender was told. */
    int markTold(InboxNoticeId id) {
        return recipients.markTold(id, clock.instant());
    }
}
