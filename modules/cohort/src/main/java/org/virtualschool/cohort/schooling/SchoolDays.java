package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import java.util.Locale;
import org.virtualschool.directory.WorkingDayCalendar;

/**
 * School days without a suitable full-time place, the first day counted. Term dates are not known: weekdays that are no bank holidays are counted,
 * and holidays of the school with them, so the number is said to be about right and never to be exact.
 *
 * @param since the first day without
 * @param due the day by which there should be a place
 */
record SchoolDays(LocalDate since, int count, LocalDate due) {

    static SchoolDays from(LocalDate since, LocalDate today, int limit, WorkingDayCalendar calendar) {
        var dayBefore = since.minusDays(1);
        return new SchoolDays(
                since,
                calendar.between(dayBefore, today),
                calendar.plus(dayBefore, limit).due());
    }

    /** "about 12 school days (term dates unknown)" */
    String says() {
        return String.format(Locale.UK, "about %d school %s (term dates unknown)", count, count == 1 ? "day" : "days");
    }
}
