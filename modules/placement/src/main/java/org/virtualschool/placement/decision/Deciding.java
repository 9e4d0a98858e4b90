package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Action;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.PlacementAction;

/**
 * Records what was done about a proposed placement, and approves or refuses it. Somebody else approves than who proposed it, and only when what
 * the approval rests on is done: whoever decides must be satisfied of it (regulations 10 and 11(2)).
 */
@Service
class Deciding {

    private static final String WHOLE = "";

    private final MoveRepository moves;
    private final Decisions decisions;
    private final Writing writing;
    private final Clock clock;

    Deciding(MoveRepository moves, Decisions decisions, Writing writing, Clock clock) {
        this.moves = moves;
        this.decisions = decisions;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Judges and records it on what is so now, and nobody changes it meanwhile.
     *
     * @return what is wrong, by field; nothing was saved then
     */
    @Transactional
    Map<String, String> record(MoveId id, String key, StepForm form, PersonId by) {
        if (!moves.hold(id)) {
            throw new MoveNotFound(id);
        }
        var decision = decisions.find(id).orElseThrow(() -> new MoveNotFound(id));
        var standing = decision.of(key);
        if (standing.isEmpty()
                || Objects.requireNonNullElse(form.read(), 0) != decision.move().factsVersion()) {
            return Map.of(
                    WHOLE, "What is proposed has changed since you opened this page: go back and look at it again");
        }
        var requirement = standing.get().requirement();
        var problems = form.problems(requirement, today());
        if (!problems.isEmpty()) {
            return problems;
        }
        var obstacle = obstacle(decision, standing.get(), form, by);
        if (obstacle.isPresent()) {
            return Map.of(WHOLE, obstacle.get());
        }
        moves.add(id, step(decision, requirement, form, by));
        writing.changed(action(requirement), decision.move().child(), what(requirement));
        return Map.of();
    }

    /** Neither what is asked nor how it ended: that tells how far away the child is to live. */
    private static String what(Requirement requirement) {
        return requirement.approver().isPresent()
                ? "decided about a proposed placement"
                : "a step of a proposed placement";
    }

    /** What a person must hold to say something about the requirement. */
    static Action action(Requirement requirement) {
        return requirement.approver().<Action>map(Approver::action).orElse(PlacementAction.RECORD_STEP);
    }

    private static Optional<String> obstacle(Decision decision, Standing standing, StepForm form, PersonId by) {
        if (decision.move().state() == Move.State.GIVEN_UP) {
            return Optional.of("This placement was given up: nothing more can be said about it");
        }
        if (form.outcome() != Step.Outcome.APPROVED) {
            return Optional.empty();
        }
        if (standing.requirement().isNational() && decision.move().wasProposedBy(by)) {
            return Optional.of("You proposed or changed this placement, so somebody else has to approve it");
        }
        if (standing.status() == Standing.Status.REFUSED
                && standing.step().filter(step -> step.by().equals(by)).isEmpty()) {
            return Optional.of(
                    "Somebody else has refused this as it is proposed: what is proposed has to change first");
        }
        var missing = decision.holdingUp().size();
        return missing == 0
                ? Optional.empty()
                : Optional.of("It cannot be approved yet: "
                        + (missing == 1
                                ? "a step that the decision rests on is"
                                : missing + " steps that the decision rests on are")
                        + " still to be done");
    }

    private Step step(Decision decision, Requirement requirement, StepForm form, PersonId by) {
        var approval = requirement.kind() == Requirement.Kind.APPROVAL;
        return Step.of(
                requirement.key(),
                decision.move().factsVersion(),
                Objects.requireNonNull(form.outcome()),
                approval ? today() : Objects.requireNonNull(form.on()),
                MoveForm.text(form.words()),
                clock.instant(),
                by);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
