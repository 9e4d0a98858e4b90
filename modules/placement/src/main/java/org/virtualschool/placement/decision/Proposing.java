package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.NotFound;

/** Proposes a placement, and says anew what is proposed. */
@Service
class Proposing {

    private static final String WHOLE = "";

    private final Children children;
    private final MoveRules rules;
    private final MoveRepository moves;
    private final Writing writing;
    private final Clock clock;

    Proposing(Children children, MoveRules rules, MoveRepository moves, Writing writing, Clock clock) {
        this.children = children;
        this.rules = rules;
        this.moves = moves;
        this.writing = writing;
        this.clock = clock;
    }

    /** Either the new one, or what is wrong, by field; nothing was saved then. */
    record Proposed(Optional<MoveId> move, Map<String, String> problems) {}

    @Transactional
    Proposed propose(ChildId id, MoveForm form, PersonId by) {
        var child = child(id);
        var problems = new HashMap<>(problems(form, child, null));
        if (problems.isEmpty()) {
            var move = MoveId.next();
            if (moves.add(move, id, rules.facts(form, child, null, today()), clock.instant(), by)) {
                writing.changed(PlacementAction.PROPOSE_MOVE, id, "placement proposed");
                return new Proposed(Optional.of(move), Map.of());
            }
            problems.put(
                    WHOLE,
                    "Another placement is proposed for this child already: change that one, or say that it is given up");
        }
        return new Proposed(Optional.empty(), problems);
    }

    /** What came of a change: it was made, or nothing was different, or what is wrong, by field, and nothing was saved. */
    record Changed(boolean made, Map<String, String> problems) {}

    @Transactional
    Changed change(Move move, MoveForm form, PersonId by) {
        var child = child(move.child());
        var problems = problems(form, child, move.facts());
        if (!problems.isEmpty()) {
            return new Changed(false, problems);
        }
        var facts = rules.facts(form, child, move.facts(), today());
        var read = form.read() == null ? 0 : form.read();
        if (read == move.factsVersion() && facts.equals(move.facts())) {
            return new Changed(false, Map.of());
        }
        if (!moves.change(move.id(), read, facts, clock.instant(), by)) {
            return new Changed(
                    false,
                    Map.of(WHOLE, "Somebody else has changed or ended this meanwhile: go back and look at it again"));
        }
        writing.changed(PlacementAction.PROPOSE_MOVE, move.child(), "proposed placement changed");
        return new Changed(true, Map.of());
    }

    private Map<String, String> problems(MoveForm form, ChildSummary child, @Nullable Facts before) {
        return child.status() == ChildStatus.LOOKED_AFTER
                ? rules.problems(form, child, before, today())
                : Map.of(WHOLE, "The child is not looked after now, so no placement can be proposed");
    }

    /** Whose record it is. @throws NotFound for a child that the roll does not have */
    @Transactional(readOnly = true)
    public ChildSummary child(ChildId id) {
        return children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no child " + id));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where a child's moves were read, the open one first. */
    static Optional<Decision> open(List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.move().isOpen()).findFirst();
    }
}
