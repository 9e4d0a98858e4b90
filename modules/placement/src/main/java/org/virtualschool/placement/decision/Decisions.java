package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.clock.Clocks;

/** Reads proposed placements with what is asked of them. */
@Component
class Decisions {

    private final MoveRepository moves;
    private final Requirements requirements;
    private final Clocks clocks;

    Decisions(MoveRepository moves, Requirements requirements, Clocks clocks) {
        this.moves = moves;
        this.requirements = requirements;
        this.clocks = clocks;
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(MoveId id) {
        return decisions(moves.find(id).stream().toList()).stream().findFirst();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(ChildId child) {
        return decisions(moves.of(child));
    }

    /** Without what is asked of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Move> movesOf(ChildId child) {
        return moves.of(child);
    }

    /** The words of requirements by their keys, also of those that are not asked any more. */
    @Transactional(readOnly = true)
    public Function<String, String> words() {
        var councils = requirements.ofCouncil();
        return key -> requirements.says(key, councils);
    }

    List<Decision> decisions(List<Move> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var councils = requirements.ofCouncil();
        var dues = new Dues(clocks.readOnce());
        return found.stream().map(move -> decision(move, councils, dues)).toList();
    }

    private Decision decision(Move move, List<OwnRequirement> councils, Dues dues) {
        var holding = requirements.situations(move.facts());
        var asked = requirements.of(move.facts(), move.starts(), move.proposedOn(), councils);
        var rests = asked.stream()
                .filter(each -> each.kind() == Requirement.Kind.STEP)
                .map(Requirement::key)
                .collect(Collectors.toSet());
        var standings = asked.stream()
                .map(each -> Standing.of(move, each, rests, dues.of(move, each), each.because(holding)))
                .toList();
        return new Decision(move, standings);
    }
}
