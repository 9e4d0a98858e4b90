package org.virtualschool.cohort.care;

import java.time.LocalDate;
import java.time.Month;

/** A year of the looked-after return: from 1 April to 31 March. @param ends the calendar year in which it ends */
public record CollectionYear(int ends) {

    /** The one that the day lies in. */
    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() : day.getYear() + 1);
    }

    /** 31 March. */
    public LocalDate lastDay() {
        return LocalDate.of(ends, Month.MARCH, 31);
    }
}
