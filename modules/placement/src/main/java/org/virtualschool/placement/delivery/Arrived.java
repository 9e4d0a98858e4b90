package org.virtualschool.placement.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.TenantId;

/** What the recipient's copy says about itself: all that the sender's receipts are made of. */
record Arrived(
        InboxNoticeId id,
        TenantId sender,
        NoticeId notice,
        Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedAs,
        @Nullable String message) {

    /** The receipts so far, in order. */
    List<Receipt> receipts() {
        var receipts = new ArrayList<Receipt>();
        receipts.add(new Receipt(ReceiptKind.DELIVERED, deliveredAt, null, null));
        if (openedAt != null) {
            receipts.add(new Receipt(ReceiptKind.OPENED, openedAt, null, null));
        }
        if (acknowledgedAt != null) {
            receipts.add(new Receipt(ReceiptKind.ACKNOWLEDGED, acknowledgedAt, acknowledgedAs, message));
        }
        return receipts;
    }

    /** The last of the receipts. */
    ReceiptKind latest() {
        return receipts().getLast().kind();
    }

    /** Whether the recipient's people have done something that the sender's are told of. */
    boolean isAnswered() {
        return latest() != ReceiptKind.DELIVERED;
    }

    @Override
    public String toString() {
        return "Arrived[" + id + "]";
    }

    /** One receipt. @param byWhom who acknowledged, in the recipient's words */
    record Receipt(
            ReceiptKind kind,
            Instant at,
            @Nullable String byWhom,
            @Nullable String message) {

        @Override
        public String toString() {
            return "Receipt[" + kind + "]";
        }
    }
}
