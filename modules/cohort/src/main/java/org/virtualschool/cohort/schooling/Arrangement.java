package org.virtualschool.cohort.schooling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a child's education beside the main school place, a part-time timetable, or a time without a place.
 *
 * @param startsOn the first day
 * @param endsOn the first day on which it no longer held; null while it lasts
 * @param provider where; empty where there is nothing to name
 * @param terms of a part-time timetable, or of tuition by the hour
 * @param reason code of the list {@code no-place}; only of a time without a place
 */
record Arrangement(
        ArrangementId id,
        ArrangementKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Optional<SchoolPlace> provider,
        Terms terms,
        Optional<String> reason) {

    /**
     * How much, and who agreed to it until when.
     *
     * @param agreedBy code of the list {@code agreed-by}
     */
    record Terms(Optional<BigDecimal> hoursAWeek, Optional<LocalDate> agreedUntil, Optional<String> agreedBy) {

        static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it holds on the day. */
    boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
    }

    @Override
    public String toString() {
        return "Arrangement[" + id + "]";
    }
}
