package org.virtualschool.placement.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.minimum.EducationMinimum;

/** A sent notice as a machine reads it. */
record NoticeAnswer(
        String id,
        String firstId,
        int version,
        String child,
        Recipient recipient,
        NoticeState state,
        Instant sentAt,
        EducationMinimum content,
        List<Receipt> receipts) {

    record Recipient(String code, String name) {}

    record Receipt(
            ReceiptKind kind,
            Instant at,
            @Nullable String byWhom,
            @Nullable String message) {}

    static NoticeAnswer of(NoticeQueries.Sent sent) {
        return new NoticeAnswer(
                sent.id().toString(),
                sent.firstId().toString(),
                sent.version(),
                sent.child().toString(),
                new Recipient(sent.recipientCode(), sent.recipientName()),
                sent.state(),
                sent.sentAt(),
                sent.content(),
                sent.receipts().stream()
                        .map(receipt -> new Receipt(receipt.kind(), receipt.at(), receipt.byWhom(), receipt.message()))
                        .toList());
    }

    @Override
    public String toString() {
        return "NoticeAnswer[" + id + "]";
    }
}
