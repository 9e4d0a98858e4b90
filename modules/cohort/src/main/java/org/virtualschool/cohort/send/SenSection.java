package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.SummaryRow;

/**
 * One child's special educational needs, as pages tell them. It prints nothing.
 *
 * @param episodes latest first
 * @param caseworkerSays the caseworker in words
 * @param version of the episodes
 * @param authorities who maintains the plans, in words
 */
public record SenSection(
        List<Episode<Sen>> episodes,
        Optional<Caseworker> caseworker,
        String caseworkerSays,
        int version,
        SenWords words,
        Map<PlanAuthority, String> authorities,
        LocalDate today) {

    private static final String NOT_RECORDED = "Not recorded";

    /** What holds today; empty where nothing is recorded. */
    public Optional<Episode<Sen>> now() {
        return episodes.stream().findFirst().filter(Episode::lasts);
    }

    /** What holds today, line by line; none where nothing is recorded. */
    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        SinceTheChange.now(episodes.reversed()).ifPresent(episode -> {
            var sen = episode.value();
            rows.add(SummaryRow.of("SEN status", words.provision(sen.provision())));
            rows.add(SummaryRow.of(episode.startsKnown() ? "Since" : "Known since", Dates.day(episode.startsOn())));
            if (!sen.provision().equals(Sen.NONE)) {
                rows.add(SummaryRow.of(
                        "Primary need", words.need(sen.primaryNeed()).orElse(NOT_RECORDED)));
                rows.add(SummaryRow.of(
                        "Secondary need", words.need(sen.secondaryNeed()).orElse("None recorded")));
            }
            plan(rows, sen);
        });
        return rows;
    }

    private void plan(List<SummaryRow> rows, Sen sen) {
        if (sen.maintainedBy() != null) {
            rows.add(SummaryRow.of(
                    sen.hasPlan() ? "Plan maintained by" : "Assessed by", authorities.get(sen.maintainedBy())));
            rows.add(SummaryRow.of("SEN caseworker", caseworkerSays.isEmpty() ? NOT_RECORDED : caseworkerSays));
        }
        if (sen.hasPlan()) {
            rows.add(SummaryRow.of("Date of the plan", day(sen.planMadeOn())));
            rows.add(SummaryRow.of("Last annual review", day(sen.reviewedOn())));
            rows.add(SummaryRow.of("Next annual review", due(sen.reviewDueOn())));
        }
    }

    private String due(@Nullable LocalDate on) {
        return on != null && on.isBefore(today) ? "Overdue: it was due by " + Dates.day(on) : "By " + day(on);
    }

    public List<Column> columns() {
        return List.of(
                Column.of("From"),
                Column.of("To"),
                Column.of("SEN status"),
                Column.of("Needs"),
                Column.of("Plan"),
                Column.of("Last review"));
    }

    /** Everything that is recorded, latest first. */
    public List<List<Cell>> history() {
        return episodes.stream().map(this::line).toList();
    }

    private List<Cell> line(Episode<Sen> episode) {
        var sen = episode.value();
        var from = Dates.day(episode.startsOn());
        var to = episode.endsOn();
        return List.of(
                Cell.of(episode.startsKnown() ? from : "Known since " + from),
                Cell.of(to == null ? "Now" : Dates.day(to)),
                Cell.of(words.provision(sen.provision())),
                Cell.of(words.needs(sen)),
                Cell.of(sen.maintainedBy() == null ? "" : authorities.get(sen.maintainedBy())),
                Cell.of(sen.reviewedOn() == null ? "" : Dates.day(sen.reviewedOn())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOT_RECORDED : Dates.day(day);
    }

    @Override
    public String toString() {
        return "SenSection[" + episodes.size() + "]";
    }
}
