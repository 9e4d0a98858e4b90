package org.virtualschool.cohort;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.virtualschool.cohort.SharedCaseload.SHARED_CASELOAD;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Which children somebody reaches, as a condition on {@link SharedChild}. Every list, count, page, export and call that shows children
 * joins that view and applies it, so that reach is decided in the database and nowhere else.
 */
public final class Reach {

    private Reach() {}

    /**
     * True of the children that any of the memberships reaches; of none for no membership. A record that was given up when it was merged with
     * another of the same child is reached by nobody.
     */
    public static Condition of(PersonId person, List<Me.Membership> memberships) {
        return everRecorded(person, memberships).and(SHARED_CHILD.MERGED_INTO.isNull());
    }

    /**
     * The same with records that were given up in a merge: for lists of a past day as they were known then, where both records still stood.
     * Who works with the child now reaches the record that was given up.
     */
    public static Condition everRecorded(PersonId person, List<Me.Membership> memberships) {
        return memberships.isEmpty()
                ? falseCondition()
                : or(memberships.stream()
                        .map(membership -> within(membership, person))
                        .toList());
    }

    /**
     * The same as {@link #everRecorded} with children whose address is confidential, for an action that tells where a child is: they are
     * counted and named, and {@link #everRecorded} is true of those of whom more is shown.
     */
    public static Condition counted(PersonId person, List<Me.Membership> memberships) {
        return everRecorded(
                person,
                memberships.stream().map(Me.Membership::withConfidential).toList());
    }

    private static Condition within(Me.Membership membership, PersonId person) {
        var reach = within(membership.scope(), person);
        return membership.openlyOnly() ? reach.and(not(SHARED_CHILD.ADDRESS_CONFIDENTIAL)) : reach;
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
        var record = SHARED_CHILD.MERGED_INTO.isNull().and(worksWith(SHARED_CHILD.CHILD_ID, person));
        return record.or(worksWith(SHARED_CHILD.MERGED_INTO.coerce(SHARED_CHILD.CHILD_ID), person));
    }

    private static Condition worksWith(Field<ChildId> child, PersonId person) {
        return child.in(select(SHARED_CASELOAD.CHILD_ID)
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
