package org.virtualschool.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in words, as GOV.UK style writes them: "28 November 2026", "2:30pm", "midday". */
public final class Dates {

    /** Where the platform's clocks hang. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** 28 November 2026 */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 28 November 2026, the day it was in London */
    public static String day(Instant instant) {
        return day(instant.atZone(LONDON).toLocalDate());
    }

    /** Saturday 28 November 2026 */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** 2pm, 2:30pm, midday, midnight */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minute = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /** 28 November 2026 at 2:30pm, in London */
    public static String dayAndTime(Instant instant) {
        var there = instant.atZone(LONDON);
        return day(there.toLocalDate()) + " at " + time(there.toLocalTime());
    }
}
