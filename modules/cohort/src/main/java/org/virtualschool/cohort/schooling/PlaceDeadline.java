package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/**
 * After how many school days without a suitable full-time place who is told: the council's own number, where it is stricter than the rule's.
 * Dated data, see {@code cohort/schooling/SOURCE.md}.
 */
@Component
class PlaceDeadline implements DeadlineSource {

    static final String NEAR = "near";
    static final String OVER = "over";

    private static final List<String> STEPS = List.of(NEAR, OVER);

    private final DataTable days = DataTable.of(PlaceDeadline.class, "/cohort/schooling/days-without-place.csv");
    private final StricterDeadlines stricter;

    /** @param role key of the role that is to act */
    record Step(int schoolDays, String role) {}

    PlaceDeadline(StricterDeadlines stricter) {
        this.stricter = stricter;
    }

    /** The step as it counts on the day for the bound council; the first is never later than the last. */
    Step step(String name, LocalDate day) {
        var own = rules(day).stream().map(stricter::days).toList();
        return new Step(
                Math.min(own.get(STEPS.indexOf(name)), own.getLast()),
                days.the("step", name, day).text("role"));
    }

    @Override
    public List<DeadlineRule> rules(LocalDate day) {
        return STEPS.stream().map(name -> rule(days.the("step", name, day))).toList();
    }

    private static DeadlineRule rule(DataTable.Row row) {
        return new DeadlineRule(
                "cohort.place-" + row.text("step"),
                row.text("says"),
                row.number("school_days"),
                "school days",
                row.text("source"));
    }
}
