package org.virtualschool.cohort.derived;

import java.util.EnumMap;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;

/** What the current reader may ask for: a count tells as much as a list, so each cohort stays within its own action's reach. */
@Component
class CohortAsking {

    private final Access access;

    CohortAsking(Access access) {
        this.access = access;
    }

    CohortReach reach() {
        var all = reach(CohortAction.VIEW_COHORTS);
        var within = new EnumMap<Cohort, Condition>(Cohort.class);
        for (var cohort : Cohort.values()) {
            switch (cohort) {
                case SEN_SUPPORT, EHC_PLAN, SEN_NOT_SAID -> also(CohortAction.VIEW_SEND, cohort, all, within);
                case IN_AREA, OUT_OF_AREA, AREA_NOT_KNOWN -> also(CohortAction.VIEW_CARE_HISTORY, cohort, all, within);
                case MOVED_SCHOOL, NO_SCHOOL, SCHOOL_NOT_MATCHED -> also(CohortAction.VIEW_SCHOOL, cohort, all, within);
                case UNACCOMPANIED -> also(CohortAction.VIEW_UNACCOMPANIED, cohort, all, within);
                default -> within.put(cohort, all);
            }
        }
        return new CohortReach(within, SchoolReach.of(access, CohortAction.VIEW_COHORTS), everybody());
    }

    private void also(CohortAction action, Cohort cohort, Condition all, EnumMap<Cohort, Condition> within) {
        if (access.may(action)) {
            within.put(cohort, all.and(reach(action)));
        }
    }

    private Condition reach(CohortAction action) {
        return Reach.everRecorded(access.me().person(), access.reachFor(action));
    }

    private boolean everybody() {
        return access.reachFor(CohortAction.VIEW_COHORTS).stream()
                .anyMatch(membership -> membership.scope() instanceof Scope.Everyone);
    }
}
