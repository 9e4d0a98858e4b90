package org.virtualschool.cohort.derived;

import java.time.LocalDate;
import java.time.Month;

/**
 * School years, and the year group that a child of a date of birth is usually in. A child comes to reception in the September after it turned four
 * (School Admissions Code 2021, 2.17; Education Act 1996, section 8).
 */
public final class SchoolYears {

    /** Years between the school year in which a child is born and the one in which it is in year 0, reception. */
    static final int BIRTH_TO_RECEPTION = 5;

    private SchoolYears() {}

    /** The calendar year in whose September the school year of the day began. */
    static int of(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** The usual year group on a day of somebody born on a day: 0 is reception, below it nursery. */
    public static int usual(LocalDate born, LocalDate day) {
        return of(day) - of(born) - BIRTH_TO_RECEPTION;
    }
}
