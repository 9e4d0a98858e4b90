package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import java.time.Month;

/**
 * Who goes to school: reception to year 11 by the year group that a list gives, and where it gives none, by date of birth. A school year's
 * children turned four before the September in which they came to reception (School Admissions Code 2021, 2.17; Education Act 1996,
 * section 8).
 *
 * @param bornFrom the eldest are in year 11
 * @param bornUntil the youngest are in reception
 */
record SchoolAge(LocalDate bornFrom, LocalDate bornUntil) {

    static final int RECEPTION = 0;
    static final int LAST_YEAR = 11;

    private static final int AGE_IN_RECEPTION = 4;

    static SchoolAge on(LocalDate today) {
        var began = today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() : today.getYear() - 1;
        var youngest = LocalDate.of(began - AGE_IN_RECEPTION, Month.AUGUST, 31);
        return new SchoolAge(youngest.minusYears(LAST_YEAR + 1L).plusDays(1), youngest);
    }
}
