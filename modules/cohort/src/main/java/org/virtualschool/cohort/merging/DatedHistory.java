package org.virtualschool.cohort.merging;

import org.virtualschool.cohort.CohortAction;

/** A history of which the episodes of both records are laid together, and what one must hold to read its values. */
enum DatedHistory {
    IN_CARE("Time in care", CohortAction.VIEW_CHILD),
    LEGAL_STATUS("Legal status", CohortAction.VIEW_CHILD),
    NEED("Category of need", CohortAction.VIEW_NEED),
    PLACEMENT("Placement", CohortAction.VIEW_CHILD),
    SCHOOL("School", CohortAction.VIEW_CHILD),
    ARRANGEMENT("Education beside the main school", CohortAction.VIEW_SCHOOLING),
    SEN("Special educational needs", CohortAction.VIEW_SEND),
    UNACCOMPANIED("Unaccompanied asylum-seeking child", CohortAction.VIEW_UNACCOMPANIED),
    SOCIAL_WORKER("Social worker", CohortAction.VIEW_CHILD);

    private final String says;
    private final CohortAction action;

    DatedHistory(String says, CohortAction action) {
        this.says = says;
        this.action = action;
    }

    String says() {
        return says;
    }

    CohortAction action() {
        return action;
    }

    /** Whether overlapping episodes are one, whatever else they say: a child is in care or is not. */
    boolean holdsOrNot() {
        return this == IN_CARE || this == UNACCOMPANIED;
    }
}
