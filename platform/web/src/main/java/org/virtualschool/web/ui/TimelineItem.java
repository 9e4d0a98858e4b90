package org.virtualschool.web.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param byline who did it, without "by"
 * @param machineTime as a machine reads it: 2026-11-28T14:30:00Z
 * @param time as a person reads it: 28 November 2026 at 2:30pm
 */
public record TimelineItem(String title, @Nullable String byline, String machineTime, String time, Content content) {

    public static TimelineItem of(String title, @Nullable String byline, String machineTime, String time, String text) {
        return new TimelineItem(title, byline, machineTime, time, output -> output.writeUserContent(text));
    }
}
