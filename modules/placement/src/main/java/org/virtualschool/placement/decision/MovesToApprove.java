package org.virtualschool.placement.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A nominated officer, the Director or whoever else the council asks decides about a placement once its steps are done. */
@Component
class MovesToApprove implements DutySource {

    private final OpenMoves moves;

    MovesToApprove(OpenMoves moves) {
        this.moves = moves;
    }

    @Override
    public String key() {
        return "placement.approve-move";
    }

    @Override
    public String says() {
        return "Decide about a proposed placement";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " proposed placements wait for a decision";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/" + MovePages.TAB)
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return moves.all().stream()
                .filter(decision -> decision.move().isOpen() && decision.isReadyForApproval())
                .flatMap(this::work)
                .toList();
    }

    private Stream<Work> work(Decision decision) {
        return decision.of(Requirement.Kind.APPROVAL).stream()
                .filter(asked -> asked.status() == Standing.Status.MISSING || asked.status() == Standing.Status.LAPSED)
                .flatMap(asked ->
                        asked.requirement().approver().stream().map(approver -> work(decision, asked, approver)));
    }

    private Work work(Decision decision, Standing asked, Approver approver) {
        var move = decision.move();
        return new Work(
                key(),
                subject(move, asked.requirement()),
                Optional.of(move.child()),
                "",
                new Work.Assignee.Role(approver.role()),
                Optional.of(asked.due().due()));
    }

    /** Another need for what is proposed differently. */
    private static UUID subject(Move move, Requirement asked) {
        var need = move.id() + " " + asked.key() + " " + move.factsVersion();
        return UUID.nameUUIDFromBytes(need.getBytes(StandardCharsets.UTF_8));
    }
}
