package org.virtualschool.cohort.aftercare;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.aftercare.Offer.Outcome;
import org.virtualschool.cohort.people.ListedCaseloads;

/** What follows once it is recorded what came of an offer: nobody waits for it any more, and whoever had the child by a list has it no longer. */
@Component
class AfterOffers {

    private final Audit audit;
    private final WorkList work;
    private final ListedCaseloads caseloads;

    AfterOffers(Audit audit, WorkList work, ListedCaseloads caseloads) {
        this.audit = audit;
        this.work = work;
        this.caseloads = caseloads;
    }

    void recorded(ChildId child, Outcome outcome) {
        var words = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        audit.changed(CohortAction.GIVE_OFFER.key(), List.of(child), "offer after care: " + words);
        caseloads.bringInLine();
        work.lookAgain();
    }
}
