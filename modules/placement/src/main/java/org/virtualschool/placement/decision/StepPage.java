package org.virtualschool.placement.decision;

import java.util.ArrayList;
import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** The form on which something is said about one thing that is asked of a proposed placement. */
record StepPage(String authority, ChildShell shell, Decision decision, Standing standing, MoveWords words, Form form) {

    String title() {
        return isApproval() ? "Approve or refuse" : "Say what was done";
    }

    boolean isApproval() {
        return standing.isOf(Requirement.Kind.APPROVAL);
    }

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("What is asked", standing.requirement().says()));
        if (!standing.because().isEmpty()) {
            rows.add(SummaryRow.of("Why", "This is " + standing.because()));
        }
        rows.add(SummaryRow.of(
                "Due", Dates.day(standing.due().due()) + ": " + standing.due().says()));
        rows.add(SummaryRow.of("The rule", standing.requirement().source()));
        standing.step()
                .ifPresent(step -> rows.add(SummaryRow.of(
                        "Said before",
                        "%s on %s by %s%s%s"
                                .formatted(
                                        step.outcome().says(),
                                        Dates.day(step.on()),
                                        words.name(step.by()),
                                        step.words().isEmpty() ? "" : ": " + step.words(),
                                        standing.status() == Standing.Status.LAPSED
                                                ? ". What is proposed has changed since"
                                                : ""))));
        return rows;
    }

    List<SummaryRow> facts() {
        return words.rows(decision.move().facts());
    }

    /** Steps that the decision rests on and that are not done; none for anything but an approval. */
    List<String> missing() {
        return isApproval()
                ? decision.missing(Requirement.Kind.STEP).stream()
                        .map(each -> each.requirement().says())
                        .toList()
                : List.of();
    }

    List<Choice> outcomes() {
        if (isApproval()) {
            return List.of(
                    Choice.of(Step.Outcome.APPROVED.name(), "I approve"),
                    Choice.of(Step.Outcome.REFUSED.name(), "I refuse"));
        }
        var outcomes = new ArrayList<>(List.of(Choice.of(Step.Outcome.DONE.name(), "It was done")));
        if (standing.requirement().maySkip()) {
            outcomes.add(Choice.of(Step.Outcome.NOT_NEEDED.name(), "It is not appropriate here"));
        }
        return outcomes;
    }

    int read() {
        return decision.move().factsVersion();
    }

    String here() {
        return Urls.below(authority, "moves", decision.move().id());
    }

    String action() {
        return Urls.below(
                authority,
                "moves",
                decision.move().id(),
                "steps",
                standing.requirement().key());
    }

    @Override
    public String toString() {
        return "StepPage[redacted]";
    }
}
