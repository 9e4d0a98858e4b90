package org.virtualschool.cohort.importing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/** How often social care's list comes at least: the council's own number of days, where it is shorter. Dated data, see {@code cohort/importing/SOURCE.md}. */
@Component
class ListRhythm implements DeadlineSource {

    static final String KEY = "cohort.list-overdue";

    private final DataTable rhythm = DataTable.of(ListRhythm.class, "/cohort/importing/list-rhythm.csv");
    private final StricterDeadlines stricter;

    ListRhythm(StricterDeadlines stricter) {
        this.stricter = stricter;
    }

    /** The last day for the next list in the bound council, after one of the day. */
    LocalDate next(LocalDate day) {
        return day.plusDays(stricter.days(rules(day).getFirst()));
    }

    /** Key of the role that is told when no list came until then. */
    String role(LocalDate day) {
        return rhythm.on(day).getFirst().text("role");
    }

    @Override
    public List<DeadlineRule> rules(LocalDate day) {
        var row = rhythm.on(day).getFirst();
        return List.of(new DeadlineRule(KEY, row.text("says"), row.number("days"), "days", row.text("source")));
    }
}
