package org.virtualschool.placement.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.EducationMinimum;

/**
 * A notice from elsewhere as a machine reads it.
 *
 * @param subject the child as this authority names one: the same in every notice of that sender about the child
 * @param superseded whether a later version has arrived
 */
record InboxAnswer(
        String id,
        String subject,
        String senderAuthority,
        int version,
        boolean superseded,
        Instant sentAt,
        Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedAs,
        @Nullable String message,
        EducationMinimum content) {

    static InboxAnswer of(InboxQueries.Arrived notice) {
        return new InboxAnswer(
                notice.id().toString(),
                notice.subject().toString(),
                notice.senderAuthority(),
                notice.version(),
                notice.superseded(),
                notice.sentAt(),
                notice.deliveredAt(),
                notice.openedAt(),
                notice.acknowledgedAt(),
                notice.acknowledgedAs(),
                notice.message(),
                notice.content());
    }

    @Override
    public String toString() {
        return "InboxAnswer[" + id + "]";
    }
}
