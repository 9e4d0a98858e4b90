package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.roll.RecordedHistory.Chapter;
import org.virtualschool.cohort.roll.RecordedHistory.Entry;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.Column;

/** What was recorded, field by field. */
record RecordedHistoryPage(ChildShell shell, List<Chapter> chapters) {

    /** Whether the field's values hold from a day to a day; a name or a UPN does not. */
    boolean holdsForDays(Chapter chapter) {
        return chapter.entries().stream().anyMatch(entry -> entry.recorded().from() != null);
    }

    List<Column> columns(Chapter chapter) {
        var days = holdsForDays(chapter) ? Stream.of("From", "To") : Stream.<String>empty();
        return Stream.of(Stream.of("Value"), days, Stream.of("Recorded", "Now"))
                .flatMap(headings -> headings)
                .map(Column::of)
                .toList();
    }

    String from(Entry entry) {
        var from = entry.recorded().from();
        if (from == null) {
            return "";
        }
        return entry.recorded().fromKnown() ? Dates.day(from) : "Known since " + Dates.day(from);
    }

    String to(Entry entry) {
        var to = entry.recorded().to();
        return to == null ? "No end" : Dates.day(to);
    }

    String recorded(Entry entry) {
        return Dates.dayAndTime(entry.recorded().at());
    }

    String until(Entry entry) {
        var until = entry.recorded().until();
        return until == null ? "Still so" : "Replaced " + Dates.dayAndTime(until);
    }
}
