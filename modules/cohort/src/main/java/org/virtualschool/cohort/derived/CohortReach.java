package org.virtualschool.cohort.derived;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.virtualschool.cohort.SchoolReach;

/**
 * Which cohorts somebody may ask for, and within which children.
 *
 * @param within by cohort, in their order
 * @param schools of whom the reader may know where they are
 * @param everybody whether every child is within reach: only then is the number of sealed records told
 */
record CohortReach(Map<Cohort, Condition> within, SchoolReach schools, boolean everybody) {

    List<Cohort> cohorts() {
        return within.keySet().stream().sorted().toList();
    }

    boolean has(Cohort cohort) {
        return within.containsKey(cohort);
    }

    Condition to(Cohort cohort) {
        return Objects.requireNonNull(within.get(cohort));
    }
}
