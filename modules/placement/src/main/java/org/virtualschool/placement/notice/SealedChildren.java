package org.virtualschool.placement.notice;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.CohortEvent;

/** A sealed child's draft goes. What was sent stays for those who keep adoption records; the roll's reach hides it from everybody else. */
@Component
class SealedChildren {

    private final DraftRepository drafts;

    SealedChildren(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @ApplicationModuleListener
    void on(CohortEvent.RecordSealed event) {
        drafts.discard(event.child());
    }
}
