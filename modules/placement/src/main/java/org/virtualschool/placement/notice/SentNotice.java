package org.virtualschool.placement.notice;

import java.time.Instant;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.post.Destination;

/**
 * One version of a notice as it was sent: it never changes.
 *
 * @param firstId identifier of the first version, shared by all
 * @param sentAs key of the role in which the person sent it
 */
record SentNotice(
        NoticeId id,
        NoticeId firstId,
        int version,
        ChildId child,
        Destination to,
        String recipientName,
        NoticeState state,
        Instant sentAt,
        PersonId sentBy,
        String sentAs,
        EducationMinimum content) {

    @Override
    public String toString() {
        return "SentNotice[" + id + "]";
    }
}
