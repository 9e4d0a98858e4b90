package org.virtualschool.cohort.handover;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.tenancy.Tenancy;

/** What follows when somebody is asked to take a child on, or answers: the audit, the work list, the news. */
@Component
class HandoverNews {

    private final Audit audit;
    private final WorkList work;
    private final ApplicationEventPublisher events;

    HandoverNews(Audit audit, WorkList work, ApplicationEventPublisher events) {
        this.audit = audit;
        this.work = work;
        this.events = events;
    }

    void asked(Handover handover) {
        tell(handover, handover.to() + " asked to take the child on from " + handover.from());
    }

    /** What was open for the one about the child is the other's from now on. */
    void accepted(Handover handover) {
        var carried = work.pass(handover.child(), handover.from(), handover.to());
        tell(handover, handover.to() + " took the child on from " + handover.from() + ", with open work: " + carried);
        events.publishEvent(new CohortEvent.SocialWorkerChanged(Tenancy.current(), handover.child()));
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
