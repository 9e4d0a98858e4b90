package org.virtualschool.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A number of working days counted from a date, with the days that fell in between and did not count.
 *
 * @param due the last of the days counted
 * @param notCounted weekdays between that did not count, in order
 * @param holidaysKnown whether bank holidays are known for all of the time counted; if not, the date may be too early
 */
public record WorkingDayCount(
        LocalDate from,
        int days,
        LocalDate due,
        List<DayOff> notCounted,
        boolean closuresAsked,
        boolean holidaysKnown) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A weekday that does not count, and why. */
    public record DayOff(LocalDate day, String title) {}

    /** The rule in words: "5 working days from 3 November 2026, bank holidays not counted". */
    public String says() {
        var off = closuresAsked ? "bank holidays and council closure days not counted" : "bank holidays not counted";
        var rule = "%d working %s from %s, %s".formatted(days, days == 1 ? "day" : "days", WRITTEN.format(from), off);
        return holidaysKnown ? rule : rule + " as far as they are known";
    }
}
