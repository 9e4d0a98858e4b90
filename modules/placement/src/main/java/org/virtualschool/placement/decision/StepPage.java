package org.virtualschool.placement.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** The form on which something is said about one thing that is asked of a proposed placement. */
record StepPage(String authority, ChildShell shell, Decision decision, Standing standing, MoveWords words, Form form) {

    String title() {
        return standing.requirement().says();
    }

    String question() {
        return isApproval() ? "Do you approve?" : "Was it done?";
    }

    String hint() {
        var never = "No address and no carer’s name. ";
        if (isApproval()) {
            return never + "Needed where you refuse";
        }
        return never + (standing.requirement().needsWords() ? "Needed" : "Needed where it was not done");
    }

    boolean isApproval() {
        return standing.isOf(Requirement.Kind.APPROVAL);
    }

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();

        if (!standing.because().isEmpty()) {
            rows.add(SummaryRow.of("Why", "This is " + standing.because()));
        }
        rows.add(SummaryRow.of("When", standing.when()));
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
                                                ? ". It does not count any more"
                                                : ""))));
        return rows;
    }

    List<SummaryRow> facts() {
        return words.rows(decision.move().facts());
    }

    /** What the decision rests on, and what was said about it; none for anything but an approval. */
    List<SummaryRow> rests() {
        return isApproval()
                ? decision.of(Requirement.Kind.STEP).stream().map(this::rest).toList()
                : List.of();
    }

    private SummaryRow rest(Standing each) {
        var said = each.step()
                .filter(step -> each.isSettled())
                .map(step -> "%s, %s, %s%s"
                        .formatted(
                                each.status().says(),
                                Dates.day(step.on()),
                                words.name(step.by()),
                                step.words().isEmpty() ? "" : ": " + step.words()))
                .orElse("Not done yet");
        return SummaryRow.of(each.requirement().says(), said);
    }

    List<Choice> outcomes() {
        if (isApproval()) {
            return List.of(
                    Choice.of(Step.Outcome.APPROVED.name(), "Yes, I approve"),
                    Choice.of(Step.Outcome.REFUSED.name(), "No, I refuse"));
        }
        var outcomes = new ArrayList<>(List.of(Choice.of(Step.Outcome.DONE.name(), "Yes, it was done")));
        if (standing.requirement().maySkip()) {
            outcomes.add(Choice.of(
                    Step.Outcome.NOT_NEEDED.name(), standing.requirement().skipSays()));
        }
        if (standing.isSettled()) {
            outcomes.add(Choice.of(Step.Outcome.NOT_DONE.name(), "No, it is not done after all"));
        }
        return outcomes;
    }

    /** What is chosen; the only answer there is, is. */
    @Nullable
    String chosen() {
        var sent = form.value("outcome");
        return sent == null && outcomes().size() == 1 ? outcomes().getFirst().value() : sent;
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
