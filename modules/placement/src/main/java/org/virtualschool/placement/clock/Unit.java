package org.virtualschool.placement.clock;

import java.time.LocalDate;

/** What a rule counts. */
enum Unit {
    /** Nothing: it is to be done before the day. */
    BEFORE("day"),
    WORKING_DAYS("working day"),
    SCHOOL_DAYS("school day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month");

    private final String one;

    Unit(String one) {
        this.one = one;
    }

    /** "working days" */
    String many() {
        return one + "s";
    }

    /** "1 working day", "5 working days" */
    String says(int amount) {
        return amount + " " + (amount == 1 ? one : many());
    }

    /** So many of them after the day, where every day counts; of a month that is too short, its last day. */
    LocalDate after(LocalDate from, int amount) {
        return switch (this) {
            case DAYS -> from.plusDays(amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
            case BEFORE, WORKING_DAYS, SCHOOL_DAYS ->
                throw new IllegalStateException(this + " are not counted without a calendar");
        };
    }
}
