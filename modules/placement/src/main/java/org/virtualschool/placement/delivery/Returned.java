package org.virtualschool.placement.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.tenancy.TenantId;

/** A notice that went back to its sender: all that its receipt is made of. @param openedAt when somebody there had opened it @param by who sent it back, in the recipient's words */
record Returned(
        InboxNoticeId id,
        TenantId sender,
        NoticeId notice,
        ReturnReason why,
        Instant at,
        @Nullable Instant openedAt,
        @Nullable String by,
        @Nullable String because) {

    /** What it means for the sender, in order; somebody may have opened it and sent it back before the sender heard of either. */
    List<Arrived.Receipt> receipts() {
        var receipts = new ArrayList<Arrived.Receipt>();
        if (openedAt != null) {
            receipts.add(new Arrived.Receipt(ReceiptKind.OPENED, openedAt, null, null));
        }
        var kind = why == ReturnReason.NOT_OURS ? ReceiptKind.NOT_OURS : ReceiptKind.UNREAD;
        receipts.add(new Arrived.Receipt(kind, at, by, because));
        return receipts;
    }

    @Override
    public String toString() {
        return "Returned[" + id + "]";
    }
}
