package org.virtualschool.cohort.roll;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.roll.RecordedHistory.Chapter;
import org.virtualschool.cohort.roll.RecordedHistory.Entry;
import org.virtualschool.web.Dates;

/** What was recorded, field by field. */
record RecordedHistoryPage(ChildShell shell, List<Chapter> chapters) {

    String from(Entry entry) {
        var from = entry.recorded().from();
        if (from == null) {
            return "";
        }
        return entry.recorded().fromKnown() ? Dates.day(from) : "Known since " + Dates.day(from);
    }

    String to(Entry entry) {
        if (entry.recorded().from() == null) {
            return "";
        }
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
