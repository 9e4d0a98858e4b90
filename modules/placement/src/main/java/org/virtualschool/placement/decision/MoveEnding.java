package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.PlacementAction;

/** Says what became of a proposed placement. One that took place without what the law asks took place all the same: what is missing stays due. */
@Service
class MoveEnding {

    private final MoveRepository moves;
    private final Writing writing;
    private final Clock clock;

    MoveEnding(MoveRepository moves, Writing writing, Clock clock) {
        this.moves = moves;
        this.writing = writing;
        this.clock = clock;
    }

    /** @return what is wrong, by field; nothing was saved then */
    @Transactional
    Map<String, String> end(Move read, EndingForm form, PersonId by) {
        var problems = form.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (Objects.requireNonNullElse(form.read(), 0) != read.factsVersion()) {
            return Map.of("", "What is proposed has changed since you opened this page: look at it again");
        }
        var took = form.outcome() == Move.State.TOOK_PLACE;
        var ended = moves.end(
                read.id(),
                read.factsVersion(),
                took ? form.on() : null,
                took ? null : MoveForm.text(form.because()),
                clock.instant(),
                by);
        if (!ended) {
            return Map.of("", "Somebody else has changed this meanwhile, or has said already what became of it");
        }
        writing.changed(
                PlacementAction.PROPOSE_MOVE,
                read.child(),
                took ? "proposed placement took place" : "proposed placement given up");
        return Map.of();
    }
}
