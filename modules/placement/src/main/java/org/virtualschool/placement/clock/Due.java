package org.virtualschool.placement.clock;

import java.time.LocalDate;

/**
 * The day by which something is to be done, and how it was found.
 *
 * @param key of the rule: {@code host-notice-emergency}
 * @param from the day that started the clock
 * @param due the last day on which it is in time
 * @param says how it was counted, for the people of both sides: "5 working days from 2 November 2026, bank holidays not counted"
 * @param source where the rule comes from
 * @param exact whether the bank holidays and term dates that it needs are known; if not, the day may be too early
 */
public record Due(String key, LocalDate from, LocalDate due, String says, String source, boolean exact) {

    /** Whether it is to be done before the day that starts the clock. */
    public boolean isBeforehand() {
        return due.isBefore(from);
    }

    /** The last day on which it may still be in time: what is to be done before a placement starts may be done on that very day, before it does. */
    public LocalDate lastDay() {
        return isBeforehand() ? from : due;
    }

    Due adding(String words) {
        return new Due(key, from, due, says + words, source, exact);
    }
}
