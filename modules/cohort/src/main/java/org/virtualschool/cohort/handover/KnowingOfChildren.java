package org.virtualschool.cohort.handover;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;

/** Whom a list gave a child says that they know. */
@Service
class KnowingOfChildren {

    private final TakenOverRepository children;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    KnowingOfChildren(TakenOverRepository children, Audit audit, WorkList work, Clock clock) {
        this.children = children;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TakenOver> of(ChildId child) {
        return children.of(child);
    }

    /** A second time, or by somebody whom nobody asked, it changes nothing. @return whether it was news */
    @Transactional
    boolean know(ChildId child, PersonId reader) {
        if (!children.know(child, reader, clock.instant())) {
            return false;
        }
        audit.changed(CohortAction.HAND_OVER.key(), List.of(child), reader + " knows of having the child by a list");
        work.lookAgain();
        return true;
    }
}
