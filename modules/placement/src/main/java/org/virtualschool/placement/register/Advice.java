package org.virtualschool.placement.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.AdviceId;
import org.virtualschool.placement.RegisterEntryId;

/**
 * What was advised about a child who is placed here.
 *
 * @param asker code of who asked
 * @param topic code of what it was about
 * @param by who advised
 * @param followUpOn by when somebody was to look again; null where nothing had to follow
 * @param followedUp that somebody did; null while nobody has
 * @param struck why it does not count; null where it does
 */
record Advice(
        AdviceId id,
        RegisterEntryId entry,
        LocalDate on,
        String asker,
        String topic,
        String advised,
        @Nullable LocalDate followUpOn,
        Instant recordedAt,
        PersonId by,
        @Nullable Instant followedUp,
        @Nullable String struck) {

    /** Whether somebody is still to look again. */
    boolean waits() {
        return followUpOn != null && followedUp == null && struck == null;
    }

    @Override
    public String toString() {
        return "Advice[" + id + "]";
    }
}
