package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;

/**
 * Whom somebody sees on the roll, and of whom of them where they are placed and learn.
 *
 * @param reach true of the children who are seen
 * @param care true of those whose placement is seen; empty where it is seen of all
 * @param schools of whom the school is seen
 */
record RollReach(Condition reach, Optional<Condition> care, SchoolReach schools) {

    static RollReach of(Access access) {
        var roll = access.reachFor(CohortAction.VIEW_ROLL);
        var care = access.reachFor(CohortAction.VIEW_CARE_HISTORY);
        var person = access.me().person();
        return new RollReach(
                Reach.of(person, roll),
                care.containsAll(roll) ? Optional.empty() : Optional.of(Reach.of(person, care)),
                SchoolReach.of(access, CohortAction.VIEW_ROLL));
    }

    /** Those alone whose placement is seen. */
    RollReach ofPlacements() {
        return and(whosePlacementIsSeen());
    }

    /** Those alone whose school is seen. */
    RollReach ofSchools() {
        return and(schools.whose());
    }

    RollReach and(Condition condition) {
        return new RollReach(reach.and(condition), care, schools);
    }

    Condition whosePlacementIsSeen() {
        return care.orElse(noCondition());
    }

    /** The field where it is seen, else nothing. */
    <T> Field<T> placed(Field<T> field) {
        return care.<Field<T>>map(seen -> when(seen, field)).orElse(field);
    }
}
