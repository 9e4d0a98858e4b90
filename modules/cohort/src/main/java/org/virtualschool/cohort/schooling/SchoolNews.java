package org.virtualschool.cohort.schooling;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.tenancy.Tenancy;

/** What follows when a person records where a child learns: the audit, the news, the work list. */
@Component
class SchoolNews {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final WorkList work;

    SchoolNews(Audit audit, ApplicationEventPublisher events, WorkList work) {
        this.audit = audit;
        this.events = events;
        this.work = work;
    }

    /** The main school place was changed by hand. */
    void tell(ChildId child, SchoolChange change) {
        audit.changed(
                CohortAction.RECORD_SCHOOLING.key(),
                List.of(child),
                "school by hand: " + change.deed().name() + " from " + change.day());
        events.publishEvent(new CohortEvent.SchoolPlaceChanged(Tenancy.current(), child));
        work.lookAgain();
    }

    /** Something beside the main place was recorded, ended or taken away. @param done in one word or two */
    void told(ChildId child, ArrangementKind kind, String done) {
        audit.changed(CohortAction.RECORD_SCHOOLING.key(), List.of(child), kind.name() + " " + done);
        work.lookAgain();
    }
}
