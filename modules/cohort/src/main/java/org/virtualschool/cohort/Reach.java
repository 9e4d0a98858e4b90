package org.virtualschool.cohort;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.virtualschool.cohort.SharedCaseload.SHARED_CASELOAD;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.Condition;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;

/**
 * Which children somebody reaches, as a condition on {@link SharedChild}. Every list, count, page, export and call that shows children
 * joins that view and applies it, so that reach is decided in the database and nowhere else.
 */
public final class Reach {

    private Reach() {}

    /** True of the children that any of the memberships reaches; of none for no membership. */
    public static Condition of(PersonId person, List<Me.Membership> memberships) {
        return memberships.isEmpty()
                ? falseCondition()
                : or(memberships.stream()
                        .map(membership -> within(membership.scope(), person))
                        .toList());
    }

    private static Condition within(Scope scope, PersonId person) {
        return switch (scope) {
            case Scope.Everyone everyone -> trueCondition();
            case Scope.YearGroups groups -> SHARED_CHILD.YEAR_GROUP.in(groups.years());
            case Scope.Caseload caseload -> worksWithThem(person);
            case Scope.SchoolRoll roll -> onRollOf(roll);
        };
    }

    private static Condition worksWithThem(PersonId person) {
        return SHARED_CHILD.CHILD_ID.in(select(SHARED_CASELOAD.CHILD_ID)
                .from(SHARED_CASELOAD)
                .where(ours(SHARED_CASELOAD), SHARED_CASELOAD.PERSON_ID.eq(person)));
    }

    /** A school keeps a child in sight only while it is looked after and on its roll. */
    private static Condition onRollOf(Scope.SchoolRoll roll) {
        return roll.urns().isEmpty()
                ? falseCondition()
                : SHARED_CHILD.URN.in(roll.urns()).and(SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()));
    }
}
