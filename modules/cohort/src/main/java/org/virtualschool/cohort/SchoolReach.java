package org.virtualschool.cohort;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.Me;

/**
 * Of which children on a list the reader may know the school: a child whose address is confidential stays on the list, and its school does not.
 * What is hidden is hidden in the database, so that nothing can be sorted, filtered or counted by it either.
 *
 * @param seen true of those children; empty where it is all of them
 */
public record SchoolReach(Optional<Condition> seen) {

    /** What stands where a school would. */
    public static final String SAYS = "Confidential";

    /** @param list the action that the list is for */
    public static SchoolReach of(Access access, Action list) {
        var schools = access.reachFor(CohortAction.VIEW_SCHOOL);
        var listed = access.reachFor(list).stream()
                .map(Me.Membership::withConfidential)
                .toList();
        return schools.containsAll(listed)
                ? whole()
                : where(Reach.everRecorded(access.me().person(), schools));
    }

    /** Sees the schools of those children alone. */
    public static SchoolReach where(Condition seen) {
        return new SchoolReach(Optional.of(coalesce(field(seen), inline(false)).isTrue()));
    }

    /** Sees every school, whoever reads. For work that shows nothing to anybody. */
    public static SchoolReach whole() {
        return new SchoolReach(Optional.empty());
    }

    /** True of children whose school the reader may know. */
    public Condition whose() {
        return seen.orElse(noCondition());
    }

    /** Whether the reader may not know the child's school. */
    public Field<Boolean> hidden() {
        return field(seen.map(DSL::not).orElse(falseCondition()));
    }

    /** The name of the school, or that it is confidential. */
    public Field<String> name(Field<String> school) {
        return seen.map(may -> when(may, school).otherwise(inline(SAYS))).orElse(school);
    }

    /** The field of a child whose school may be known, else nothing. */
    public <T> Field<T> placed(Field<T> field) {
        return seen.<Field<T>>map(may -> when(may, field)).orElse(field);
    }
}
