package org.virtualschool.placement.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.tenancy.TenantId;

/** A notice that went back to its sender: all that its receipt is made of. @param by who sent it back, in the recipient's words */
record Returned(
        InboxNoticeId id,
        TenantId sender,
        NoticeId notice,
        ReturnReason why,
        Instant at,
        @Nullable String by,
        @Nullable String because) {

    Arrived.Receipt receipt() {
        var kind = why == ReturnReason.NOT_OURS ? ReceiptKind.NOT_OURS : ReceiptKind.UNREAD;
        return new Arrived.Receipt(kind, at, by, because);
    }

    @Override
    public String toString() {
        return "Returned[" + id + "]";
    }
}
