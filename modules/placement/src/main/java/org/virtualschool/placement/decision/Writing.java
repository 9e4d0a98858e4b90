package org.virtualschool.placement.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;

/** What follows once something about a proposed placement is saved: it is written down, and the work list is compared with it. */
@Component
class Writing {

    private final Audit audit;
    private final WorkList work;

    Writing(Audit audit, WorkList work) {
        this.audit = audit;
        this.work = work;
    }

    /** @param what in words without personal data */
    void changed(Action action, ChildId child, String what) {
        audit.changed(action.key(), List.of(child), what);
        work.lookAgain();
    }

    void seen(Action action, ChildId child) {
        audit.viewed(action.key(), List.of(child));
    }
}
