package org.virtualschool.placement.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.MessageKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.tenancy.TenantId;

/**
 * A question or an answer on its way.
 *
 * @param sender who sent the notice that it is about
 * @param notice the version that was asked about
 * @param recipient to whom that notice went, where its sender answers; null for a question, whose way is back to the sender
 */
record Carried(
        MessageId id,
        TenantId sender,
        NoticeId firstId,
        NoticeId notice,
        MessageKind kind,
        String words,
        String byWhom,
        Instant writtenAt,
        @Nullable AuthorityCode recipient) {

    @Override
    public String toString() {
        return "Carried[" + id + "]";
    }
}
