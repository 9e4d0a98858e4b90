package org.virtualschool.placement.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** Whoever proposes a placement sees to what is asked before it, and what may follow an emergency. */
@Component
class MovesToPrepare implements DutySource {

    private final OpenMoves moves;

    MovesToPrepare(OpenMoves moves) {
        this.moves = moves;
    }

    @Override
    public String key() {
        return "placement.prepare-move";
    }

    @Override
    public String says() {
        return "Do what a proposed placement still needs";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " proposed placements still need something to be done";
    }

    @Override
    public String path(Work work) {
        return OpenMoves.path(work);
    }

    @Override
    public List<Work> due() {
        return moves.all().stream()
                .filter(MovesToPrepare::needsSomething)
                .map(decision -> OpenMoves.forProposer(key(), decision, decision.nextDue()))
                .toList();
    }

    private static boolean needsSomething(Decision decision) {
        return !decision.missing(Requirement.Kind.STEP).isEmpty()
                || !decision.missing(Requirement.Kind.NOTICE).isEmpty()
                || decision.isRefused();
    }
}
