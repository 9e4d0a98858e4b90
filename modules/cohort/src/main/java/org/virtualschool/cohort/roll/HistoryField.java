package org.virtualschool.cohort.roll;

import org.virtualschool.cohort.CohortAction;

/** A field whose every recorded value is kept, and what one must hold to see it. */
enum HistoryField {
    NAME("Name", CohortAction.VIEW_CHILD),
    BIRTH_DATE("Date of birth", CohortAction.VIEW_CHILD),
    SEX("Sex", CohortAction.VIEW_CHILD),
    UPN("UPN", CohortAction.VIEW_CHILD),
    YEAR_GROUP("Year group", CohortAction.VIEW_CHILD),
    IN_CARE("Time in care", CohortAction.VIEW_CARE_HISTORY),
    LEGAL_STATUS("Legal status", CohortAction.VIEW_CARE_HISTORY),
    NEED("Category of need", CohortAction.VIEW_NEED),
    PLACEMENT("Placement", CohortAction.VIEW_CARE_HISTORY),
    SCHOOL("School", CohortAction.VIEW_CHILD),
    SOCIAL_WORKER("Social worker", CohortAction.VIEW_CARE_HISTORY),
    SEN("Special educational needs", CohortAction.VIEW_SEND),
    UNACCOMPANIED("Unaccompanied asylum-seeking child", CohortAction.VIEW_UNACCOMPANIED);

    private final String says;
    private final CohortAction action;

    HistoryField(String says, CohortAction action) {
        this.says = says;
        this.action = action;
    }

    String says() {
        return says;
    }

    CohortAction action() {
        return action;
    }
}
