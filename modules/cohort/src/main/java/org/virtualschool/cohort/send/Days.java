package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which something about a child can have happened: from its birth, where that is known, until today. */
record Days(LocalDate today, Optional<LocalDate> born) {

    /** What is wrong with the day; empty for a good one and for none. */
    Optional<String> wrong(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            return Optional.of("Enter today or an earlier day: what is still to come is recorded when it has come");
        }
        return born.filter(day::isBefore).map(birth -> "This is before the child was born. Check the year");
    }

    @Override
    public String toString() {
        return "Days[redacted]";
    }
}
