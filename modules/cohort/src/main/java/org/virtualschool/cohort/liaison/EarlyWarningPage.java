package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.SummaryRow;

/** One early warning and what became of it. */
record EarlyWarningPage(
        String authority,
        ChildShell shell,
        AnsweringWarnings.Story story,
        List<ToldLine> toldLines,
        LiaisonLists lists,
        Function<PersonId, Optional<String>> names,
        May may,
        Form form) {

    /** Somebody who was to be told. @param became what became of it */
    record ToldLine(String whom, String name, String became) {
        @Override
        public String toString() {
            return "ToldLine[" + whom + "]";
        }
    }

    /** @param answer acknowledge it, and say how it ended @param add what was done */
    record May(boolean answer, boolean add) {}

    String title() {
        return warning().stands() ? "Early warning" : "Early warning, closed";
    }

    boolean mayAcknowledge() {
        return may.answer() && warning().acknowledged().isEmpty();
    }

    boolean mayAdd() {
        return may.add() && warning().stands();
    }

    boolean mayClose() {
        return may.answer() && warning().acknowledged().isPresent();
    }

    List<SummaryRow> rows() {
        var warning = warning();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Day of the warning", Dates.day(warning.toldOn())));
        rows.add(SummaryRow.of("Given by", name(warning.by())));
        rows.add(SummaryRow.of("At risk", lists.says(LiaisonLists.AT_RISK, warning.atRisk())));
        rows.add(SummaryRow.of("How soon", lists.says(LiaisonLists.HOW_SOON, warning.howSoon())));
        rows.add(SummaryRow.of("Change of school", lists.says(LiaisonLists.SCHOOL_CHANGE, warning.schoolChange())));
        rows.add(SummaryRow.of("What is happening", warning.situation()));
        rows.add(SummaryRow.of(
                "What has been done", warning.done().isEmpty() ? "Nothing was written down" : warning.done()));
        rows.add(SummaryRow.of("Acknowledged", acknowledged()));
        warning.acknowledged()
                .map(EarlyWarning.Acknowledged::reply)
                .filter(reply -> !reply.isEmpty())
                .ifPresent(reply -> rows.add(SummaryRow.of("The virtual school’s answer", reply)));
        warning.closed()
                .ifPresent(closed -> rows.add(SummaryRow.of(
                        "How it ended",
                        "%s, %s. Said by %s"
                                .formatted(
                                        lists.says(LiaisonLists.WARNING_OUTCOME, closed.outcome()),
                                        Dates.day(closed.on()),
                                        name(closed.by())))));
        return rows;
    }

    private String acknowledged() {
        return warning()
                .acknowledged()
                .map(by -> "By " + name(by.by()) + " on " + Dates.dayAndTime(by.at()))
                .orElse("Not yet: by " + Dates.day(warning().answerBy()));
    }

    List<Column> toldColumns() {
        return List.of(Column.of("Who"), Column.of("Name"), Column.of("What became of it"));
    }

    List<List<Cell>> told() {
        return toldLines.stream()
                .map(line -> List.of(Cell.of(line.whom()), Cell.of(line.name()), Cell.of(line.became())))
                .toList();
    }

    List<Column> stepColumns() {
        return List.of(
                Column.of("Day"), Column.of("Who"), Column.of("What was done or agreed"), Column.of("Written by"));
    }

    List<List<Cell>> steps() {
        return story.steps().stream()
                .map(step -> List.of(
                        Cell.of(Dates.day(step.day())),
                        Cell.of(lists.says(LiaisonLists.AGENCY, step.agency())),
                        Cell.of(step.done()),
                        Cell.of(name(step.by()))))
                .toList();
    }

    List<Choice> agencies() {
        return lists.of(LiaisonLists.AGENCY);
    }

    List<Choice> outcomes() {
        var outcomes = new ArrayList<>(List.of(Choice.of("", "Not over yet")));
        outcomes.addAll(lists.of(LiaisonLists.WARNING_OUTCOME));
        return outcomes;
    }

    String action(String deed) {
        return Urls.below(
                authority,
                "children",
                shell.child(),
                Asking.TAB,
                "warnings",
                warning().id(),
                deed);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    private EarlyWarning warning() {
        return story.warning();
    }

    private String name(PersonId person) {
        return names.apply(person).orElse("Somebody not known");
    }

    @Override
    public String toString() {
        return "EarlyWarningPage[" + warning().id() + "]";
    }
}
