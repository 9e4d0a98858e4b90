package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Refused;

/** Compares a list with the roll and keeps what was found for looking at. The roll is not touched. */
@Service
class Previewing {

    private final ImportRepository imports;
    private final RowRepository rows;
    private final HeadingRepository headings;
    private final ListComparison comparison;
    private final Clock clock;

    Previewing(
            ImportRepository imports,
            RowRepository rows,
            HeadingRepository headings,
            ListComparison comparison,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.headings = headings;
        this.comparison = comparison;
        this.clock = clock;
    }

    /** Compares with the columns read as the person says, which is remembered for the council's next list. */
    @Transactional
    void preview(ImportId id, Mapping mapping, ListKind kind) {
        compare(readingAs(id, mapping), mapping, kind, Pace.UNWATCHED);
    }

    /**
     * As {@link #preview}, for a list that nobody looks at before it is taken.
     *
     * @return what is to be taken; empty where a person has to say how many children are missing first, and the preview waits for that
     */
    @Transactional
    Optional<ListComparison.Result> compareToTake(ImportId id, Mapping mapping, ListKind kind) {
        var list = readingAs(id, mapping);
        var result = compared(list, mapping, kind, Pace.UNWATCHED);
        if (result.counts().manyMissing()) {
            rows.replace(id, result.compared());
            return Optional.empty();
        }
        return Optional.of(result);
    }

    private RollImport readingAs(ImportId id, Mapping mapping) {
        if (!mapping.usable()) {
            throw new Refused(
                    "no-care-id", "Say which column holds the social care ID: without it no child can be recognised.");
        }
        var list = open(id);
        headings.remember(list.columns(), mapping, Actor.current().person(), clock.instant());
        return list;
    }

    /** Compares as somebody asked; does nothing if that was done, or the import has ended. */
    @Transactional
    void compareAsked(ImportId id, Pace pace) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        if (list.stage() == Stage.COMPARING) {
            headings.remember(list.columns(), list.mapping(), Actor.current().person(), clock.instant());
            compare(list, list.mapping(), list.kind().orElseThrow(ImportNotFound::new), pace);
        }
    }

    /** Compares again, because the roll has changed since. */
    @Transactional
    void previewAgain(ImportId id) {
        var list = open(id);
        compare(list, list.mapping(), list.kind().orElseThrow(ImportNotFound::new), Pace.UNWATCHED);
    }

    private void compare(RollImport list, Mapping mapping, ListKind kind, Pace pace) {
        rows.replace(list.id(), compared(list, mapping, kind, pace).compared());
    }

    private ListComparison.Result compared(RollImport list, Mapping mapping, ListKind kind, Pace pace) {
        var read = list.changesOnly() ? ListKind.CHANGES_ONLY : kind;
        var result = comparison.compare(list, mapping, read, pace);
        imports.previewed(list.id(), mapping, read, result);
        return result;
    }

    private RollImport open(ImportId id) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        if (!list.stage().open() || list.stage().goesOn()) {
            throw new Conflict(
                    "roll-import-ended",
                    "Nothing can be done with this import now: " + list.stage().says() + ".");
        }
        return list;
    }
}
