package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;

/** Proposed placements of the bound council about which something may be to do: the open ones, and those that started lately. */
@Component
class OpenMoves {

    /** The longest time after an emergency in which something is still due, 20 school days, and what may come late, in calendar days. */
    private static final int LOOKED_BACK_DAYS = 180;

    private final MoveRepository moves;
    private final Decisions decisions;
    private final Clock clock;

    OpenMoves(MoveRepository moves, Decisions decisions, Clock clock) {
        this.moves = moves;
        this.decisions = decisions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Decision> all() {
        return decisions.decisions(moves.openOrSince(today().minusDays(LOOKED_BACK_DAYS)));
    }

    /** Work for whoever said last what is proposed. */
    static Work forProposer(String kind, Decision decision, Optional<LocalDate> due) {
        var move = decision.move();
        return new Work(
                kind,
                move.id().value(),
                Optional.of(move.child()),
                "",
                new Work.Assignee.Person(move.versions().getLast().by()),
                due);
    }

    /** Where it is done, below the authority's address. */
    static String path(Work work) {
        return "moves/" + work.subject();
    }
}
