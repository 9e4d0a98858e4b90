package org.virtualschool.cohort.liaison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An invitation as the page sends it. @param time in hours and minutes, such as 14:30 or 2.30pm */
record MeetingForm(
        @Nullable String kind,
        @Nullable LocalDate day,
        @Nullable String time,
        @Nullable String place,
        @Nullable String link,
        @Nullable String invitedBy,
        @Nullable String about) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2000;
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*(am|pm)?");
    private static final Pattern LINK = Pattern.compile("https://\\S{1,490}");

    /** The time of day that was typed; empty if it is none. */
    Optional<LocalTime> startsAt() {
        var found = TIME.matcher(Answers.text(time).toLowerCase(java.util.Locale.UK));
        if (!found.matches() || found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        try {
            return Optional.of(LocalTime.of(of24(hour, found.group(3)), minute));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** @throws DateTimeException for an hour that no clock with am and pm shows */
    private static int of24(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("There is no such hour");
        }
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, LocalDate today) {
        var nowhere = Answers.text(place).isEmpty() && Answers.text(link).isEmpty();
        var linkIsRight =
                Answers.text(link).isEmpty() || LINK.matcher(Answers.text(link)).matches();
        return new Answers(lists)
                .needChoice("kind", kind, LiaisonLists.MEETING, "Choose what kind of meeting it is")
                .needThat("day", day != null, "Enter the day of the meeting")
                .needThat("day", day == null || !day.isBefore(today), "The day of the meeting must be today or later")
                .needThat("time", startsAt().isPresent(), "Enter when it begins, for example 2:30pm or 14:30")
                .needThat("place", !nowhere, "Enter where the meeting is, or a link to it")
                .mayHaveWords("place", place, LONGEST_LINE)
                .needThat("link", linkIsRight, "Enter a link that begins with https://")
                .needWords("invitedBy", invitedBy, LONGEST_LINE, "Enter who invites")
                .mayHaveWords("about", about, LONGEST)
                .problems();
    }

    @Override
    public String toString() {
        return "MeetingForm[redacted]";
    }
}
