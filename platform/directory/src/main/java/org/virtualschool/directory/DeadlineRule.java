package org.virtualschool.directory;

/**
 * A deadline that a council may make stricter and never looser, as a {@link DeadlineSource} gives it for a day.
 *
 * @param key such as {@code cohort.place-over}
 * @param says what is to be done by then, such as "A suitable full-time school place is found"
 * @param days as the rule asks
 * @param unit what is counted, in the plural: "school days"
 * @param source where the rule comes from
 */
public record DeadlineRule(String key, String says, int days, String unit, String source) {}
