package org.virtualschool.placement.decision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;

/** Proposed placements of the bound council about which something may be to do: the open ones, and those that started lately. */
@Component
class OpenMoves {

    /** Of a placement that started longer ago nobody is reminded, in days. */
    private static final int LOOKED_BACK_DAYS = 730;

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

    /** Work for whoever said last what is proposed; another person's, or due on another day, it is other work. */
    static Work forProposer(String kind, Decision decision, Optional<LocalDate> due) {
        var move = decision.move();
        var proposer = move.versions().getLast().by();
        return new Work(
                kind,
                subject(move.id(), proposer, due),
                Optional.of(move.child()),
                "",
                new Work.Assignee.Person(proposer),
                due);
    }

    /** The same need each time. */
    static UUID subject(Object... parts) {
        return UUID.nameUUIDFromBytes(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is done, below the authority's address. */
    static String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/" + MovePages.TAB)
                .orElse("children");
    }
}
