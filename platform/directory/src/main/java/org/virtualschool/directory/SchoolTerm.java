package org.virtualschool.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/**
 * A term of the school year, by its first day: 1 September, 1 January, 1 April. Schools begin and end theirs on days of their own, which
 * nobody publishes for all of England; what is due once a term needs days that are the same everywhere.
 *
 * @param begins the first day
 */
public record SchoolTerm(LocalDate begins) {

    private static final List<Month> FIRST_MONTHS = List.of(Month.JANUARY, Month.APRIL, Month.SEPTEMBER);
    private static final int LONGEST_IN_MONTHS = 5;

    /** @throws IllegalArgumentException for a day on which no term begins */
    public SchoolTerm {
        if (begins.getDayOfMonth() != 1 || !FIRST_MONTHS.contains(begins.getMonth())) {
            throw new IllegalArgumentException("No term begins on " + begins);
        }
    }

    /** The term in which the day lies; holidays belong to the term before them. */
    public static SchoolTerm containing(LocalDate day) {
        var first = day.withDayOfMonth(1);
        while (!FIRST_MONTHS.contains(first.getMonth())) {
            first = first.minusMonths(1);
        }
        return new SchoolTerm(first);
    }

    /** The term after it. */
    public SchoolTerm next() {
        return containing(begins.plusMonths(LONGEST_IN_MONTHS));
    }

    /** "autumn term 2026" */
    public String says() {
        var name = switch (begins.getMonth()) {
            case JANUARY -> "spring";
            case APRIL -> "summer";
            default -> "autumn";
        };
        return String.format(Locale.UK, "%s term %d", name, begins.getYear());
    }
}
