package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.Reach;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.PlacementAction;

/** The open placements that are proposed of the children whom the reader reaches, with what they wait for. */
@Service
class MovesInReach {

    private final Access access;
    private final MovesInReachQueries queries;
    private final MoveRepository moves;
    private final Decisions decisions;

    MovesInReach(Access access, MovesInReachQueries queries, MoveRepository moves, Decisions decisions) {
        this.access = access;
        this.queries = queries;
        this.moves = moves;
        this.decisions = decisions;
    }

    /** @param name as lists write it */
    record Entry(String name, Decision decision) {

        @Override
        public String toString() {
            return "Entry[" + decision + "]";
        }
    }

    /** By the child's name. */
    @Transactional(readOnly = true)
    public List<Entry> open() {
        var reach = Reach.of(access.me().person(), access.reachFor(PlacementAction.VIEW_MOVE));
        var rows = queries.open(reach);
        var ids = rows.stream().map(MovesInReachQueries.Row::move).toList();
        var found = byId(decisions.decisions(moves.of(ids)));
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(found.get(row.move()))
                                .map(decision -> new Entry(name(row), decision))
                                .stream())
                .toList();
    }

    private static Map<MoveId, Decision> byId(List<Decision> all) {
        return all.stream().collect(Collectors.toMap(decision -> decision.move().id(), Function.identity()));
    }

    private static String name(MovesInReachQueries.Row row) {
        return row.name().isBlank() ? row.reference() : row.name().strip();
    }
}
