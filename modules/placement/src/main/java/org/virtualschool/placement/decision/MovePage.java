package org.virtualschool.placement.decision;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.Task;
import org.virtualschool.web.ui.TimelineItem;

/** One proposed placement: what it is, what is asked of it and how that stands, and everything that was said about it. */
record MovePage(String authority, ChildShell shell, Decision decision, MoveWords words, May may, Form form) {

    /** What the reader may do. @param say about which requirement */
    record May(boolean propose, boolean seeRules, Predicate<Requirement> say) {}

    /** A heading with what is asked under it. */
    record Part(String title, List<Task> tasks) {}

    String title() {
        return "Proposed placement: " + words.area(move().facts());
    }

    Move move() {
        return decision.move();
    }

    /** Whether it may begin, or what it still needs, in one or two sentences. */
    String verdict() {
        return switch (move().state()) {
            case GIVEN_UP -> "This placement was given up.";
            case TOOK_PLACE -> afterwards();
            case OPEN -> beforehand();
        };
    }

    private String afterwards() {
        if (!decision.missing(Requirement.Kind.APPROVAL).isEmpty()) {
            return "This placement started without the approval that is asked. " + missing();
        }
        if (!decision.isComplete()) {
            return "This placement has started. " + missing();
        }
        var late = decision.standings().stream().filter(Standing::wasLate).count();
        return late == 0
                ? "Everything that is asked was done in time."
                : "Everything that is asked was done, %d of it late.".formatted(late);
    }

    private String beforehand() {
        if (decision.isRefused()) {
            return "This placement was refused: it may not start as it is proposed.";
        }
        if (decision.isComplete()) {
            return "Everything that is asked is done: this placement may start.";
        }
        if (!decision.mayBegin()) {
            return "This placement may not start yet. " + missing();
        }
        return decision.wantsNoApproval()
                ? "Nobody has to approve this placement, and it may start as an emergency. " + missing()
                : "It is approved and may start as an emergency. " + missing();
    }

    private String missing() {
        var count =
                decision.standings().stream().filter(each -> !each.isSettled()).count();
        return (count == 1 ? "One thing is" : count + " things are") + " still to be done.";
    }

    boolean isGood() {
        return switch (move().state()) {
            case GIVEN_UP -> false;
            case TOOK_PLACE -> decision.isComplete();
            case OPEN -> decision.mayBegin();
        };
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
                .filter(part -> !part.tasks().isEmpty())
                .toList();
    }

    private Part part(String title, Requirement.Kind kind) {
        return new Part(title, decision.of(kind).stream().map(this::task).toList());
    }

    private Task task(Standing standing) {
        var asked = standing.requirement();
        var open = move().state() != Move.State.GIVEN_UP && may.say().test(asked);
        var because = standing.because().isEmpty() ? "" : " Because this is " + standing.because() + ".";
        return new Task(
                open ? Urls.below(authority, "moves", move().id(), "steps", asked.key()) : null,
                asked.says(),
                when(standing) + "." + because,
                standing.status().says(),
                standing.status().tag(),
                false);
    }

    private String when(Standing standing) {
        var lateness = standing.lateness(words.today());
        if (!standing.isSettled()) {
            return lateness.isLate() ? lateness.says() + " (" + standing.due().says() + ")" : standing.when();
        }
        return standing.step()
                .map(step -> Dates.day(step.on()) + ", " + words.name(step.by()))
                .map(said -> lateness.isLate() ? said + ". " + lateness.says() : said)
                .orElse("");
    }

    List<TimelineItem> trail() {
        return words.trail(move());
    }

    boolean mayChange() {
        return may.propose() && move().isOpen();
    }

    /** The day on which it started may be said again. */
    boolean maySayOutcome() {
        return may.propose() && move().state() != Move.State.GIVEN_UP;
    }

    List<Choice> outcomes(Content took, Content given) {
        var outcomes = new ArrayList<>(
                List.of(Choice.of(Move.State.TOOK_PLACE.name(), "It took place").reveals(took)));
        if (move().isOpen()) {
            outcomes.add(
                    Choice.of(Move.State.GIVEN_UP.name(), "It was given up").reveals(given));
        }
        return outcomes;
    }

    int read() {
        return move().factsVersion();
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
