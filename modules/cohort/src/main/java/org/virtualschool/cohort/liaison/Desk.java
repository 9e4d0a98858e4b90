package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;

/** What every form between social care and the virtual school needs: the lists, the day, and what follows once something is saved. */
@Component
class Desk {

    private final LiaisonLists lists;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    Desk(LiaisonLists lists, Audit audit, WorkList work, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    LiaisonLists lists() {
        return lists;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Writes the change down, and has the work list compared with it. @param what in words without personal data */
    void changed(Action action, ChildId child, String what) {
        audit.changed(action.key(), List.of(child), what);
        work.lookAgain();
    }
}
