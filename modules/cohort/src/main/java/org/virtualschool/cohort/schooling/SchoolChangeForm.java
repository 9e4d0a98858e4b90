package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the child is to go to school. Its meaning is read by {@link ChangingSchool}.
 *
 * @param words what was searched for, to show the same places again
 * @param place a value of {@link PlacesToChoose}, or {@link #NO_SCHOOL}
 * @param from the first day
 * @param reason one of {@link SchoolChangeReason}
 * @param version of the child's record, as the form was made
 */
record SchoolChangeForm(
        @Nullable String words,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable String reason,
        @Nullable Integer version) {

    static final String NO_SCHOOL = "none";

    @Override
    public String toString() {
        return "SchoolChangeForm[redacted]";
    }
}
