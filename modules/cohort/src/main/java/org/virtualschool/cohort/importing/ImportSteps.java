package org.virtualschool.cohort.importing;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.importing.list.Mapping;

/** What can be done with a previewed list: each step is a transaction of its own. */
@Component
class ImportSteps {

    private final Previewing previewing;
    private final Confirming confirming;
    private final LongImports longImports;
    private final Ending ending;

    ImportSteps(Previewing previewing, Confirming confirming, LongImports longImports, Ending ending) {
        this.previewing = previewing;
        this.confirming = confirming;
        this.longImports = longImports;
        this.ending = ending;
    }

    /** Compares a list now, a long one in the background. */
    void compare(RollImport list, Mapping mapping, ListKind kind) {
        if (list.isLong()) {
            longImports.compare(list.id(), mapping, kind);
        } else {
            previewing.preview(list.id(), mapping, kind);
        }
    }

    /** Takes a list now, a long one in the background. @return what was taken; empty for one that is being taken */
    Optional<Counts> take(RollImport list, OptionalInt notNamed, Optional<String> looked) {
        if (list.isLong()) {
            longImports.take(list.id(), notNamed, looked);
            return Optional.empty();
        }
        return Optional.of(confirming.confirm(list.id(), notNamed, looked));
    }

    /** How far a step in the background has come, or what went wrong with it. */
    Optional<LongImport> progress(ImportId id) {
        return longImports.of(id);
    }

    void previewAgain(ImportId id) {
        previewing.previewAgain(id);
    }

    Counts confirm(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        return confirming.confirm(id, notNamed, looked);
    }

    boolean undoable(RollImport list) {
        return ending.undoable(list);
    }

    void cancel(ImportId id) {
        ending.cancel(id);
    }
}
