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
        return entry.rule().days() + " " + entry.rule().unit();
    }

    String own(Entry entry) {
        return entry.own().map(days -> days + " " + entry.rule().unit()).orElse("As the rule");
    }
}
