package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/** One proposed placement: what it is, what is asked of it and how that stands, and everything that was said about it. */
record MovePage(String authority, ChildShell shell, Decision decision, MoveWords words, May may, Form form) {

    /** What the reader may do. @param say about which requirement */
    record May(boolean propose, Predicate<Requirement> say) {}

    /** One thing that is asked. @param href where something is said about it; null for somebody who may not */
    record Row(
            String says,
            String why,
            String source,
            String status,
            String tag,
            String due,
            @Nullable String href,
            String deed) {}

    /** A heading with what is asked under it. */
    record Part(String title, List<Row> rows) {}

    String title() {
        return "Proposed placement: " + words.area(move().facts());
    }

    Move move() {
        return decision.move();
    }

    /** Whether it may begin, or what it still needs, in one sentence. */
    String verdict() {
        if (move().state() == Move.State.GIVEN_UP) {
            return "This placement was given up.";
        }
        var missing =
                decision.standings().stream().filter(each -> !each.isSettled()).count();
        if (decision.isRefused()) {
            return "This placement was refused: it may not start as it is proposed.";
        }
        if (missing == 0) {
            return move().isOpen()
                    ? "Everything that is asked is done: this placement may start."
                    : "Everything that is asked was done.";
        }
        var count = missing == 1 ? "One thing is" : missing + " things are";
        if (!move().isOpen()) {
            return count + " still to be done for a placement that has started.";
        }
        return decision.mayBegin()
                ? "It is approved and may start as an emergency. " + count + " still to be done."
                : "This placement may not start yet: " + count.toLowerCase(Locale.UK) + " still to be done.";
    }

    boolean isGood() {
        return move().state() != Move.State.GIVEN_UP && !decision.isRefused() && decision.mayBegin();
    }

    List<SummaryRow> facts() {
        return words.rows(move().facts());
    }

    List<Part> parts() {
        return List.of(
                        part("What is to be done before the decision", Requirement.Kind.STEP),
                        part("Who approves", Requirement.Kind.APPROVAL),
                        part("Who is told in writing", Requirement.Kind.NOTICE))
                .stream()
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private Part part(String title, Requirement.Kind kind) {
        return new Part(title, decision.of(kind).stream().map(this::row).toList());
    }

    private Row row(Standing standing) {
        var asked = standing.requirement();
        var open = move().state() != Move.State.GIVEN_UP && may.say().test(asked);
        return new Row(
                asked.says(),
                standing.because().isEmpty() ? "" : "Because this is " + standing.because() + ".",
                asked.source(),
                standing.status().says(),
                standing.status().tag(),
                due(standing),
                open ? Urls.below(authority, "moves", move().id(), "steps", asked.key()) : null,
                deed(standing));
    }

    private static String deed(Standing standing) {
        if (standing.isSettled()) {
            return "Change";
        }
        return standing.isOf(Requirement.Kind.APPROVAL) ? "Decide" : "Say what was done";
    }

    private String due(Standing standing) {
        if (standing.isSettled()) {
            return standing.step()
                    .map(step -> Dates.day(step.on()) + ", " + words.name(step.by()))
                    .orElse("");
        }
        var late = standing.isOverdue(words.today()) ? "Late. It was due on " : "By ";
        return late + Dates.day(standing.due().due()) + ": " + standing.due().says();
    }

    List<Column> columns() {
        return List.of(Column.of("What is asked"), Column.of("State"), Column.of("When"), Column.of("Deed"));
    }

    List<TimelineItem> trail() {
        return words.trail(decision);
    }

    boolean mayChange() {
        return may.propose() && move().isOpen();
    }

    List<Choice> outcomes() {
        return List.of(
                Choice.of(Move.State.TOOK_PLACE.name(), "It took place"),
                Choice.of(Move.State.GIVEN_UP.name(), "It was given up"));
    }

    String rulesHref() {
        return Urls.below(authority, "requirements");
    }

    String here(String deed) {
        return Urls.below(authority, "moves", move().id(), deed);
    }

    @Override
    public String toString() {
        return "MovePage[redacted]";
    }
}
