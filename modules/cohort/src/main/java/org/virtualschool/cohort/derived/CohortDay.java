package org.virtualschool.cohort.derived;

import java.time.LocalDate;

/**
 * The day on which cohorts are asked for.
 *
 * @param known the day up to whose end something must have been recorded
 * @param days how many days up to the day count as newly in care
 */
record CohortDay(LocalDate on, LocalDate known, int days, LocalDate today) {

    /** The first of the twelve months that end with the day: 1 April for 31 March. */
    LocalDate yearBefore() {
        return on.plusDays(1).minusYears(1);
    }

    LocalDate newlyFrom() {
        return on.minusDays(days);
    }

    /** The first day that the cohort asks about. */
    LocalDate from(Cohort cohort) {
        return switch (cohort) {
            case TWELVE_MONTHS -> yearBefore();
            case MANY_PLACEMENTS, MOVED_SCHOOL -> yearBefore();
            case SAME_PLACEMENT -> on.minusYears(2);
            case NEWLY -> newlyFrom();
            default -> on;
        };
    }
}
