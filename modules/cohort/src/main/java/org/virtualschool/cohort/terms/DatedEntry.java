package org.virtualschool.cohort.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One entry of a file of term dates.
 *
 * @param where it stands, for whoever looks for it: "Line 4", "Event 4"
 * @param what it is called
 */
record DatedEntry(String where, String what, LocalDate first, LocalDate last) {

    boolean isOneDay() {
        return first.equals(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    List<LocalDate> everyDay() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
