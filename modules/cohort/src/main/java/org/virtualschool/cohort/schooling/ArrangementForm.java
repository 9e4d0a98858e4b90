package org.virtualschool.cohort.schooling;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement as the page sends it. Its meaning is read by {@link ArrangementReading}.
 *
 * @param kind one of {@link ArrangementKind}
 * @param words what was searched for, to show the same places again
 * @param place a value of {@link PlacesToChoose}; or nothing, and the name is typed
 * @param provider the name of a place that was not found
 * @param last the last day, if it is over
 */
record ArrangementForm(
        @Nullable String kind,
        @Nullable String words,
        @Nullable String place,
        @Nullable String provider,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        @Nullable BigDecimal hours,
        @Nullable LocalDate agreedUntil,
        @Nullable String agreedBy,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "ArrangementForm[redacted]";
    }
}
