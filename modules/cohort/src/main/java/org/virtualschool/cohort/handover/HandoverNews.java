package org.virtualschool.cohort.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;

/** What follows when somebody is asked to take a child on, or answers: the audit and the work list. */
@Component
class HandoverNews {

    private final Audit audit;
    private final WorkList work;

    HandoverNews(Audit audit, WorkList work) {
        this.audit = audit;
        this.work = work;
    }

    void asked(Handover handover) {
        tell(handover, handover.to() + " asked to take the child on from " + handover.from());
    }

    /** What was open for the one about the child is the other's from now on. */
    void accepted(Handover handover) {
        var carried = work.pass(handover.child(), handover.from(), handover.to());
        tell(handover, handover.to() + " took the child on from " + handover.from() + ", with open work: " + carried);
    }

    void declined(Handover handover) {
        tell(handover, handover.to() + " did not take the child on from " + handover.from());
    }

    void withdrawn(Handover handover) {
        tell(handover, handover.to() + " is no longer asked to take the child on from " + handover.from());
    }

    private void tell(Handover handover, String what) {
        audit.changed(CohortAction.HAND_OVER.key(), List.of(handover.child()), what);
        work.lookAgain();
    }
}
