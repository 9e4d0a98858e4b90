package org.virtualschool.cohort.terms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.virtualschool.web.Refused;

/** Reads a calendar file (RFC 5545): each all-day event is an entry. The last day of an event is the day before its DTEND. */
final class TermDatesCalendar {

    private static final Pattern DAY = Pattern.compile("\\d{8}");

    /** Some calendars leave out that a value is a day. */
    private static final Pattern UNMARKED = Pattern.compile("(?m)^(DTSTART|DTEND):(\\d{8})\\s*$");

    private final List<DatedEntry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private TermDatesCalendar() {}

    /** @throws Refused with what to do, if it is no whole calendar */
    static TermDatesFile.Entries read(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        var calendar = new TermDatesCalendar();
        var number = 0;
        for (var event : events(UNMARKED.matcher(text).replaceAll("$1;VALUE=DATE:$2"))) {
            calendar.read("Event " + ++number, event);
        }
        return new TermDatesFile.Entries(calendar.entries, calendar.leftOut, calendar.wrong);
    }

    private static List<VEvent> events(String text) {
        var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return new CalendarBuilder()
                    .build(new InputStreamReader(input, StandardCharsets.UTF_8))
                    .getComponents(Component.VEVENT);
        } catch (ParserException broken) {
            var line = broken.getLineNo() > 0 ? " near line " + broken.getLineNo() : "";
            throw new Refused(
                    "calendar-unreadable",
                    "The calendar file cannot be read" + line + ". Save it again from the council’s page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String where, VEvent event) {
        var called = value(event, Property.SUMMARY).orElse("");
        var named = where + " (" + called + ")";
        var begins = value(event, Property.DTSTART).orElse("");
        var ends = value(event, Property.DTEND);
        if (value(event, Property.RRULE).isPresent()) {
            leftOut.add(named + ": it repeats. Add its days by hand where they count");
        } else if (begins.isEmpty()) {
            wrong.add(named + ": it has no first day");
        } else if (!DAY.matcher(begins).matches()
                || ends.filter(end -> !DAY.matcher(end).matches()).isPresent()) {
            leftOut.add(named + ": it has a time of day, so it is no whole day");
        } else {
            add(where, named, called, begins, ends);
        }
    }

    private void add(String where, String named, String called, String begins, Optional<String> ends) {
        try {
            var first = day(begins);
            var after = ends.map(TermDatesCalendar::day).filter(end -> !end.equals(first));
            if (after.filter(end -> end.isBefore(first)).isPresent()) {
                wrong.add(named + ": the last day is before the first");
            } else {
                entries.add(new DatedEntry(
                        where, called, first, after.map(end -> end.minusDays(1)).orElse(first)));
            }
        } catch (DateTimeException noSuchDay) {
            wrong.add(named + ": there is no such day");
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Optional<String> value(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue).map(String::strip);
    }
}
