package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/**
 * A nominated officer, the Director or whoever else the council asks decides about a placement once its steps are done, and about one that
 * started without.
 */
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
        return OpenMoves.path(work);
    }

    @Override
    public List<Work> due() {
        return moves.all().stream()
                .filter(decision ->
                        decision.isReadyForApproval() || !decision.move().isOpen())
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
                OpenMoves.subject(
                        move.id(),
                        asked.requirement().key(),
                        move.factsVersion(),
                        asked.due().lastDay()),
                Optional.of(move.child()),
                "",
                new Work.Assignee.Role(approver.role()),
                Optional.of(asked.due().lastDay()));
    }
}
