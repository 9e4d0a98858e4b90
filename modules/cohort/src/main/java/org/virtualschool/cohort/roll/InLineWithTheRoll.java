package org.virtualschool.cohort.roll;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.cohort.telling.SchoolsTold;

/** What follows the roll in the transaction that writes it: caseloads that lists name, and what schools are held to know already. */
@Component
class InLineWithTheRoll {

    private final ListedCaseloads caseloads;
    private final SchoolsTold schools;

    InLineWithTheRoll(ListedCaseloads caseloads, SchoolsTold schools) {
        this.caseloads = caseloads;
        this.schools = schools;
    }

    /** These children were on the roll before the platform was: their schools know them. */
    void knownBefore(Collection<ChildId> children) {
        schools.knownBefore(children);
    }

    /** Who works with whom, as far as lists say. */
    void bringInLine() {
        caseloads.bringInLine();
    }
}
