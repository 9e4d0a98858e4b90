package org.virtualschool.cohort.roll;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.roll.RecordedHistory.Chapter;
import org.virtualschool.cohort.roll.RecordedHistory.Entry;
import org.virtualschool.web.Dates;

/** What was recorded, field by field. */
record RecordedHistoryPage(ChildShell shell, List<Chapter> chapters) {

    String from(Entry entry) {
        var recorded = entry.recorded();
        return recorded.fromKnown() ? Dates.day(recorded.from()) : "Known since " + Dates.day(recorded.from());
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
