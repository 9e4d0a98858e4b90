package org.virtualschool.cohort.roll;

import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;

/** What a reader of the roll may do from its page. @param placed see where children are placed, and past rolls @param count see cohorts by definition @param export take the list along @param save keep it as a view @param duplicates see who may be on it twice */
record RollMay(boolean placed, boolean count, boolean export, boolean save, boolean duplicates) {

    static RollMay of(Access access) {
        return new RollMay(
                access.may(CohortAction.VIEW_CARE_HISTORY),
                access.may(CohortAction.VIEW_COHORTS),
                access.may(CohortAction.EXPORT_ROLL),
                access.may(CohortAction.SAVE_VIEW),
                access.may(CohortAction.FIND_DUPLICATES));
    }
}
