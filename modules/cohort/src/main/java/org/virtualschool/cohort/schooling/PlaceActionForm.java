package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the action log as the page sends it. Its meaning is read by {@link LoggingActions}.
 *
 * @param agency of the list {@code agency}
 */
record PlaceActionForm(
        @Nullable LocalDate day,
        @Nullable String agency,
        @Nullable String done,
        @Nullable String outcome,
        @Nullable String nextStep,
        @Nullable LocalDate nextBy) {

    static final int LONGEST = 1000;

    @Override
    public String toString() {
        return "PlaceActionForm[redacted]";
    }
}
