package org.virtualschool.cohort.roll;

import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;

/** What a reader of the roll may do from its page. @param count see cohorts by definition */
record RollMay(boolean count) {

    static RollMay of(Access access) {
        return new RollMay(access.may(CohortAction.VIEW_COHORTS));
    }
}
