package org.virtualschool.cohort.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.roll.RollWriting;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Refused;

/** Takes a previewed list: all of it, in one transaction, or nothing. */
@Service
class Confirming {

    private final ImportRepository imports;
    private final ListComparison comparison;
    private final RollWriting roll;
    private final OpenQuestions questions;
    private final Concluding concluding;

    Confirming(
            ImportRepository imports,
            ListComparison comparison,
            RollWriting roll,
            OpenQuestions questions,
            Concluding concluding) {
        this.imports = imports;
        this.comparison = comparison;
        this.roll = roll;
        this.questions = questions;
        this.concluding = concluding;
    }

    /**
     * @param notNamed how many children the person says are not in the list; asked for when there are many
     * @param looked print of the preview that the person looked at; empty if it is not said
     * @throws Refused if many are missing and the number was not given, or is wrong
     * @throws Conflict if another preview took the place of that one, the roll has changed since, or the import has ended
     */
    @Transactional
    Counts confirm(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        return confirm(id, Stage.PREVIEW, notNamed, looked, Pace.UNWATCHED);
    }

    /** As somebody asked before; a list that is not waiting for that was taken already, or has ended. */
    @Transactional
    void confirmAsked(ImportId id, OptionalInt notNamed, Optional<String> looked, Pace pace) {
        var stage = imports.findToChange(id).map(RollImport::stage);
        if (stage.filter(Stage.TAKING::equals).isPresent()) {
            confirm(id, Stage.TAKING, notNamed, looked, pace);
        }
    }

    private Counts confirm(ImportId id, Stage from, OptionalInt notNamed, Optional<String> looked, Pace pace) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        check(list, from, looked);
        var kind = list.kind().orElseThrow(ImportNotFound::new);
        var found = comparison.compare(list, list.mapping(), kind, pace);
        if (!Optional.of(found.rollPrint()).equals(list.rollPrint())) {
            throw new Conflict(
                    "roll-changed", "The roll has changed since this list was compared with it. Compare it again.");
        }
        askTwice(found.counts(), notNamed);
        take(id, found);
        return found.counts();
    }

    /** Takes what was compared in the transaction that compared it. */
    void take(ImportId id, ListComparison.Result found) {
        questions.ask(id, found.compared());
        concluding.conclude(id, found, write(found));
    }

    /** @throws Conflict if it does not stand where it is to be taken from, or another preview took the place of the one looked at */
    static void check(RollImport list, Stage from, Optional<String> looked) {
        if (list.stage() != from) {
            throw new Conflict(
                    "roll-import-ended",
                    "This import cannot be confirmed: " + list.stage().says() + ".");
        }
        if (looked.isPresent() && !looked.equals(list.rollPrint())) {
            throw new Conflict(
                    "preview-changed",
                    "The list was compared again since you looked. Look at the new preview, then confirm it.");
        }
    }

    /** @throws Refused if many are missing and the number was not given, or is wrong */
    static void askTwice(Counts counts, OptionalInt notNamed) {
        if (counts.manyMissing() && notNamed.orElse(-1) != counts.notNamed()) {
            throw new Refused(
                    "many-missing",
                    counts.notNamed() + " of " + counts.onRoll()
                            + " children on the roll are not in this list. If the list is right, confirm it with that number.");
        }
    }

    /** @return what all of it was written as of; empty if there was nothing to write */
    private Optional<Instant> write(ListComparison.Result found) {
        var changes =
                found.compared().stream().flatMap(one -> one.change().stream()).toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var manner = found.opening() ? RollWriting.Manner.OPENING_POSITION : RollWriting.Manner.NEWS;
        return Optional.of(roll.apply(changes, manner).at());
    }
}
