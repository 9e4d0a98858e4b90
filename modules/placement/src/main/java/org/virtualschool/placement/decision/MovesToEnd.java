package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** Once the day is there on which a proposed placement was to start, somebody says whether it did. */
@Component
class MovesToEnd implements DutySource {

    private final OpenMoves moves;

    MovesToEnd(OpenMoves moves) {
        this.moves = moves;
    }

    @Override
    public String key() {
        return "placement.end-move";
    }

    @Override
    public String says() {
        return "Say whether a proposed placement took place";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " proposed placements were to have started: say whether they did";
    }

    @Override
    public String path(Work work) {
        return OpenMoves.path(work);
    }

    @Override
    public List<Work> due() {
        var today = moves.today();
        return moves.all().stream()
                .filter(decision ->
                        decision.move().isOpen() && !decision.move().starts().isAfter(today))
                .map(decision -> OpenMoves.forProposer(
                        key(), decision, Optional.of(decision.move().starts())))
                .toList();
    }
}
