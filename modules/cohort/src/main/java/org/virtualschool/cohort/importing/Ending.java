package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.web.Conflict;

/** Ends imports: confirmed, cancelled, not confirmed in time, or overtaken by another. The preview goes; the history stays. */
@Service
class Ending {

    private final ImportRepository imports;
    private final RowRepository rows;
    private final Clock clock;

    Ending(ImportRepository imports, RowRepository rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    /** Confirmed, in the transaction that wrote the roll. Every other preview was made against another roll, and ends with it. */
    void confirmed(ImportId id, Counts counts, List<Problem> problems, Optional<Instant> written) {
        imports.confirmed(id, counts, problems, Actor.current().person(), clock.instant(), written);
        rows.delete(id);
        imports.open().forEach(this::expire);
    }

    /** Whether what the list changed can still be taken back. */
    boolean undoable(RollImport list) {
        return list.undoable(clock.instant());
    }

    /** Taken back, in the transaction that took it back. Every preview was made against another roll. */
    void undone(ImportId id) {
        imports.undone(id, Actor.current().person(), clock.instant());
        imports.open().forEach(this::expire);
    }

    /** @throws Conflict if it has ended already */
    @Transactional
    void cancel(ImportId id) {
        var list = imports.findToChange(id).orElseThrow(ImportNotFound::new);
        if (!list.stage().open()) {
            throw new Conflict(
                    "roll-import-ended",
                    "This import has ended: " + list.stage().says() + ".");
        }
        rows.delete(id);
        imports.ended(id, Stage.CANCELLED);
    }

    /** Ends what has waited too long in the bound tenant. */
    @Transactional
    void expireWhatWaitedTooLong() {
        imports.openUntil(clock.instant()).forEach(this::expire);
    }

    private void expire(ImportId id) {
        rows.delete(id);
        imports.ended(id, Stage.EXPIRED);
    }
}
