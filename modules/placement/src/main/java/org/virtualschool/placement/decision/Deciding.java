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
import org.virtualschool.placement.PlacementAction;

/**
 * Records what was done about a proposed placement, and approves or refuses it. Somebody else approves than who proposed it, and only when what
 * the approval rests on is done: whoever decides must be satisfied of it (regulations 10 and 11(2)).
 */
@Service
class Deciding {

    private static final String WHOLE = "";

    private final MoveRepository moves;
    private final Writing writing;
    private final Clock clock;

    Deciding(MoveRepository moves, Writing writing, Clock clock) {
        this.moves = moves;
        this.writing = writing;
        this.clock = clock;
    }

    /** @return what is wrong, by field; nothing was saved then */
    @Transactional
    Map<String, String> record(Decision decision, Requirement requirement, StepForm form, PersonId by) {
        var problems = form.problems(requirement, today());
        if (!problems.isEmpty()) {
            return problems;
        }
        var obstacle = obstacle(decision, requirement, form, by);
        if (obstacle.isPresent()) {
            return Map.of(WHOLE, obstacle.get());
        }
        var move = decision.move();
        if (!moves.hold(move.id(), Objects.requireNonNullElse(form.read(), 0))) {
            return Map.of(
                    WHOLE,
                    "What is proposed has changed since you opened this page: look at it again before you say this");
        }
        moves.add(move.id(), step(decision, requirement, form, by));
        writing.changed(
                action(requirement), move.child(), requirement.key() + ": " + Objects.requireNonNull(form.outcome()));
        return Map.of();
    }

    /** What a person must hold to say something about the requirement. */
    static Action action(Requirement requirement) {
        return requirement.approver().<Action>map(Approver::action).orElse(PlacementAction.RECORD_STEP);
    }

    private static Optional<String> obstacle(Decision decision, Requirement requirement, StepForm form, PersonId by) {
        if (decision.move().state() == Move.State.GIVEN_UP) {
            return Optional.of("This placement was given up: nothing more can be said about it");
        }
        if (form.outcome() != Step.Outcome.APPROVED) {
            return Optional.empty();
        }
        if (decision.wasProposedBy(by)) {
            return Optional.of("You proposed this placement, so somebody else has to approve it");
        }
        return decision.isReadyForApproval()
                ? Optional.empty()
                : Optional.of("It cannot be approved yet: "
                        + decision.missing(Requirement.Kind.STEP).size()
                        + " of the steps that the decision rests on are still to be done");
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
