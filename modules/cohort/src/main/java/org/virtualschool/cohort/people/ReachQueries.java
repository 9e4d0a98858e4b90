package org.virtualschool.cohort.people;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.cohort.Reach;

/** Answers the platform's questions about reach: for one child, and for the rows of any table that names children. */
@Repository
class ReachQueries implements ChildReach, ChildrenInReach {

    private final DSLContext db;

    ReachQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reaches(PersonId person, List<Me.Membership> memberships, ChildId child) {
        return db.fetchExists(
                SHARED_CHILD, ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.eq(child), Reach.of(person, memberships));
    }

    @Override
    public Table<?> children() {
        return SHARED_CHILD;
    }

    @Override
    public Condition isOf(Field<UUID> child) {
        return ours(SHARED_CHILD).and(SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(child));
    }

    @Override
    public Condition reached(PersonId person, List<Me.Membership> memberships) {
        var reached = SHARED_CHILD.CHILD_ID.isNotNull().and(Reach.of(person, memberships));
        return coalesce(field(reached), inline(false)).eq(inline(true));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ChildId, String> namesOf(Collection<ChildId> children) {
        return names(children, noCondition());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ChildId, String> namesReached(
            Collection<ChildId> children, PersonId person, List<Me.Membership> memberships) {
        return names(children, Reach.of(person, memberships));
    }

    private Map<ChildId, String> names(Collection<ChildId> children, Condition reach) {
        var names = new HashMap<ChildId, String>();
        db.select(SHARED_CHILD.CHILD_ID, SHARED_CHILD.GIVEN_NAME, SHARED_CHILD.FAMILY_NAME)
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.in(children), reach)
                .forEach(row -> names.put(row.value1(), (row.value2() + " " + row.value3()).strip()));
        return names;
    }
}
