package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;

/** What is asked of placements, by the council and by the law. */
record RequirementsPage(
        String authority,
        List<OwnRequirement> own,
        List<Requirement> national,
        LocalDate today,
        boolean maySet,
        Form form) {

    List<Column> ownColumns() {
        return List.of(
                Column.of("What is asked"),
                Column.of("Of which placements"),
                Column.of("Who approves"),
                Column.of("Since"),
                Column.of("Action"));
    }

    String since(OwnRequirement asked) {
        return asked.lastDay()
                .map(last -> Dates.day(asked.firstDay()) + " to " + Dates.day(last))
                .orElse(Dates.day(asked.firstDay()));
    }

    String approver(OwnRequirement asked) {
        return asked.approver().map(Approver::says).orElse("Nobody: it is to be done");
    }

    boolean mayEnd(OwnRequirement asked) {
        return maySet && asked.lastDay().isEmpty();
    }

    String endHref(OwnRequirement asked) {
        return Urls.below(authority, "requirements", asked.id(), "end");
    }

    String action() {
        return Urls.below(authority, "requirements");
    }

    List<Choice> situations() {
        return Situation.ofCouncils().stream()
                .map(situation -> Choice.of(situation.name(), situation.says()))
                .toList();
    }

    List<Choice> approvers() {
        var choices = new ArrayList<>(List.of(Choice.of("", "Nobody: it is to be done")));
        Arrays.stream(Approver.values()).forEach(approver -> choices.add(Choice.of(approver.name(), approver.says())));
        return choices;
    }

    List<Column> nationalColumns() {
        return List.of(Column.of("What is asked"), Column.of("Of which placements"), Column.of("The rule"));
    }

    List<List<Cell>> nationalRows() {
        return national.stream()
                .map(asked -> List.of(Cell.of(asked.says()), Cell.of(when(asked)), Cell.of(asked.source())))
                .toList();
    }

    /** "a placement at a distance, or an emergency placement" */
    private static String when(Requirement asked) {
        return asked.when().stream()
                .map(all -> all.stream().sorted().map(Situation::says).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; or "));
    }
}
