package org.virtualschool.cohort.deadline;

import java.util.List;
import org.virtualschool.cohort.deadline.OwnDeadlines.Entry;
import org.virtualschool.web.Urls;

/** The deadlines that count here. */
record DeadlinesPage(String authority, List<Entry> entries, boolean maySet) {

    String href(Entry entry) {
        return Urls.below(authority, "deadlines", entry.rule().key());
    }

    /** "20 school days" */
    String rule(Entry entry) {
        return counted(entry, entry.rule().days());
    }

    String own(Entry entry) {
        return entry.own().map(days -> counted(entry, days)).orElse("As the rule");
    }

    /** The unit comes in the plural, an s at its end. */
    private static String counted(Entry entry, int days) {
        var unit = entry.rule().unit();
        return days + " " + (days == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
