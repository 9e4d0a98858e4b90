package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.TermDates;

/**
 * School days without a suitable full-time place, the first day counted. Where the term dates of part of that time are not known, its weekdays
 * that are no bank holidays are counted, holidays of the school with them, and the number is said to be about right.
 *
 * @param since the first day without
 * @param due the day by which there should be a place
 * @param terms whose term dates were counted with, by name; empty where some are not known
 */
record SchoolDays(LocalDate since, int count, LocalDate due, Optional<String> terms) {

    /** When a child's school meets, and whose dates those are. */
    record Meets(SchoolDayCalendar calendar, Function<TermDates.Whose, String> names) {}

    static SchoolDays from(LocalDate since, LocalDate today, int limit, Meets meets) {
        var calendar = meets.calendar();
        var due = calendar.dayNumber(since, limit);
        var last = due.isAfter(today) ? due : today;
        return new SchoolDays(
                since,
                calendar.count(since, today),
                due,
                calendar.knows(since, last) ? calendar.whose(today).map(meets.names()) : Optional.empty());
    }

    /** "12", or "about 12" */
    String counted() {
        return terms.isPresent() ? String.valueOf(count) : "about " + count;
    }

    /** "12 school days by the term dates of Calderdale", or "about 12 school days (term dates unknown)" */
    String says() {
        return String.format(
                Locale.UK,
                "%s school %s%s",
                counted(),
                count == 1 ? "day" : "days",
                terms.map(" by the term dates of %s"::formatted).orElse(" (term dates unknown)"));
    }
}
