package org.virtualschool.cohort.importing;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.roll.RollUndoing;
import org.virtualschool.cohort.roll.RollUndoing.Undone;
import org.virtualschool.cohort.roll.RollWriting.Manner;
import org.virtualschool.web.Conflict;

/** Takes back what a confirmed list changed: all that nobody has changed since, in one transaction. What was sent stays sent. */
@Service
class Undoing {

    private final ImportRepository imports;
    private final RollUndoing roll;
    private final OpenQuestions questions;
    private final LeftRepository left;
    private final Ending ending;

    Undoing(ImportRepository imports, RollUndoing roll, OpenQuestions questions, LeftRepository left, Ending ending) {
        this.imports = imports;
        this.roll = roll;
        this.questions = questions;
        this.left = left;
        this.ending = ending;
    }

    /** What undoing would do; empty for a list that cannot be undone. */
    @Transactional(readOnly = true)
    Optional<Undone> foresee(RollImport list) {
        return written(list).map(roll::foresee);
    }

    /** @throws Conflict if it cannot be undone: it was never confirmed, was undone already, changed nothing or is too old */
    @Transactional
    Undone undo(ImportId id) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        var written = written(list)
                .orElseThrow(() -> new Conflict(
                        "roll-import-stands",
                        "This list cannot be undone: " + list.stage().says()
                                + ". A list can be undone for 30 days after it was confirmed."));
        var undone = roll.undo(written, list.opening() ? Manner.OPENING_POSITION : Manner.NEWS);
        questions.takeBack(id);
        left.add(id, undone.left());
        ending.undone(id);
        return undone;
    }

    private Optional<Instant> written(RollImport list) {
        return ending.undoable(list) ? list.writtenAt() : Optional.empty();
    }
}
