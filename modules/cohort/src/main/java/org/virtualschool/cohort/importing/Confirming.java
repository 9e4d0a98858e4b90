package org.virtualschool.cohort.importing;

import java.util.List;
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
    private final MissingChildren missing;
    private final Ending ending;

    Confirming(
            ImportRepository imports,
            ListComparison comparison,
            RollWriting roll,
            MissingChildren missing,
            Ending ending) {
        this.imports = imports;
        this.comparison = comparison;
        this.roll = roll;
        this.missing = missing;
        this.ending = ending;
    }

    /**
     * @param notNamed how many children the person says are not in the list; asked for when there are many
     * @param looked print of the preview that the person looked at; empty if it is not said
     * @throws Refused if many are missing and the number was not given, or is wrong
     * @throws Conflict if another preview took the place of that one, the roll has changed since, or the import has ended
     */
    @Transactional
    Counts confirm(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        if (list.stage() != Stage.PREVIEW) {
            throw new Conflict(
                    "roll-import-ended",
                    "This import cannot be confirmed: " + list.stage().says() + ".");
        }
        if (looked.isPresent() && !looked.equals(list.rollPrint())) {
            throw new Conflict(
                    "preview-changed",
                    "The list was compared again since you looked. Look at the new preview, then confirm it.");
        }
        var kind = list.kind().orElseThrow(ImportNotFound::new);
        var found = comparison.compare(list, list.mapping(), kind);
        if (!Optional.of(found.rollPrint()).equals(list.rollPrint())) {
            throw new Conflict(
                    "roll-changed", "The roll has changed since this list was compared with it. Compare it again.");
        }
        askTwice(found.counts(), notNamed);
        missing.ask(id, found.compared());
        write(found);
        ending.confirmed(id, found.counts(), lasting(found.compared()));
        return found.counts();
    }

    private static void askTwice(Counts counts, OptionalInt notNamed) {
        if (counts.manyMissing() && notNamed.orElse(-1) != counts.notNamed()) {
            throw new Refused(
                    "many-missing",
                    counts.notNamed() + " of " + counts.onRoll()
                            + " children on the roll are not in this list. If the list is right, confirm it with that number.");
        }
    }

    private void write(ListComparison.Result found) {
        var changes =
                found.compared().stream().flatMap(one -> one.change().stream()).toList();
        if (!changes.isEmpty()) {
            roll.apply(changes, found.opening() ? RollWriting.Manner.OPENING_POSITION : RollWriting.Manner.NEWS);
        }
    }

    /** What the history keeps of the preview: lines and words, no values and no names. */
    private static List<Problem> lasting(List<Compared> compared) {
        return compared.stream().flatMap(one -> one.problems().stream()).toList();
    }
}
