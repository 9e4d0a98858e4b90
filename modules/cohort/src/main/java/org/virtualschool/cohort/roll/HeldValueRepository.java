package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.roll.RollChange.HeldField;
import org.virtualschool.tenancy.Tenancy;

/** Values that wait for a person, the protected ones in their own table. */
@Repository
class HeldValueRepository {

    private final DSLContext db;

    HeldValueRepository(DSLContext db) {
        this.db = db;
    }

    /** A field that waits. */
    record Held(ChildId child, String field) {}

    /** Which fields of these children wait, protected ones included, without their values. */
    List<Held> of(Collection<ChildId> children) {
        var wanted = ids(children);
        return db.select(HELD_VALUE.CHILD_ID, HELD_VALUE.FIELD)
                .from(HELD_VALUE)
                .where(ours(HELD_VALUE), HELD_VALUE.CHILD_ID.eq(any(wanted)), HELD_VALUE.RESOLVED_AT.isNull())
                .unionAll(db.select(HELD_VALUE_PROTECTED.CHILD_ID, HELD_VALUE_PROTECTED.FIELD)
                        .from(HELD_VALUE_PROTECTED)
                        .where(
                                ours(HELD_VALUE_PROTECTED),
                                HELD_VALUE_PROTECTED.CHILD_ID.eq(any(wanted)),
                                HELD_VALUE_PROTECTED.RESOLVED_AT.isNull()))
                .fetch(row -> new Held(new ChildId(row.value1()), row.value2()));
    }

    /** Children of whom a value waits, protected ones included. */
    List<ChildId> childrenWaiting() {
        return db.select(HELD_VALUE.CHILD_ID)
                .from(HELD_VALUE)
                .where(ours(HELD_VALUE), HELD_VALUE.RESOLVED_AT.isNull())
                .union(db.select(HELD_VALUE_PROTECTED.CHILD_ID)
                        .from(HELD_VALUE_PROTECTED)
                        .where(ours(HELD_VALUE_PROTECTED), HELD_VALUE_PROTECTED.RESOLVED_AT.isNull()))
                .fetch(row -> new ChildId(row.value1()));
    }

    /** Resolves what waited for these fields. */
    void resolve(Collection<Held> settled, Instant at) {
        var updates = new ArrayList<Query>();
        for (var one : settled) {
            updates.add(db.update(HELD_VALUE)
                    .set(HELD_VALUE.RESOLVED_AT, at)
                    .where(
                            ours(HELD_VALUE),
                            HELD_VALUE.CHILD_ID.eq(one.child().value()),
                            HELD_VALUE.FIELD.eq(one.field()),
                            HELD_VALUE.RESOLVED_AT.isNull()));
            updates.add(db.update(HELD_VALUE_PROTECTED)
                    .set(HELD_VALUE_PROTECTED.RESOLVED_AT, at)
                    .where(
                            ours(HELD_VALUE_PROTECTED),
                            HELD_VALUE_PROTECTED.CHILD_ID.eq(one.child().value()),
                            HELD_VALUE_PROTECTED.FIELD.eq(one.field()),
                            HELD_VALUE_PROTECTED.RESOLVED_AT.isNull()));
        }
        db.batch(updates).execute();
    }

    /** What was held at the instant waits no longer, and what was resolved then waits again, unless the field waits anew. */
    void takeBack(Instant written, Instant at) {
        db.update(HELD_VALUE)
                .set(HELD_VALUE.RESOLVED_AT, at)
                .where(ours(HELD_VALUE), HELD_VALUE.RECORDED_AT.eq(written), HELD_VALUE.RESOLVED_AT.isNull())
                .execute();
        db.update(HELD_VALUE_PROTECTED)
                .set(HELD_VALUE_PROTECTED.RESOLVED_AT, at)
                .where(
                        ours(HELD_VALUE_PROTECTED),
                        HELD_VALUE_PROTECTED.RECORDED_AT.eq(written),
                        HELD_VALUE_PROTECTED.RESOLVED_AT.isNull())
                .execute();
        var again = HELD_VALUE.as("again");
        db.update(HELD_VALUE)
                .setNull(HELD_VALUE.RESOLVED_AT)
                .where(
                        ours(HELD_VALUE),
                        HELD_VALUE.RESOLVED_AT.eq(written),
                        notExists(selectOne()
                                .from(again)
                                .where(
                                        ours(again),
                                        again.CHILD_ID.eq(HELD_VALUE.CHILD_ID),
                                        again.FIELD.eq(HELD_VALUE.FIELD),
                                        again.RESOLVED_AT.isNull())))
                .execute();
        var protectedAgain = HELD_VALUE_PROTECTED.as("again");
        db.update(HELD_VALUE_PROTECTED)
                .setNull(HELD_VALUE_PROTECTED.RESOLVED_AT)
                .where(
                        ours(HELD_VALUE_PROTECTED),
                        HELD_VALUE_PROTECTED.RESOLVED_AT.eq(written),
                        notExists(selectOne()
                                .from(protectedAgain)
                                .where(
                                        ours(protectedAgain),
                                        protectedAgain.CHILD_ID.eq(HELD_VALUE_PROTECTED.CHILD_ID),
                                        protectedAgain.FIELD.eq(HELD_VALUE_PROTECTED.FIELD),
                                        protectedAgain.RESOLVED_AT.isNull())))
                .execute();
    }

    Query adding(ChildId child, HeldField field, Instant at) {
        return field.isProtected() ? addingProtected(child, field, at) : addingOpen(child, field, at);
    }

    void run(List<Query> additions) {
        db.batch(additions).execute();
    }

    private Query addingOpen(ChildId child, HeldField field, Instant at) {
        return db.insertInto(HELD_VALUE)
                .set(HELD_VALUE.TENANT_ID, Tenancy.current())
                .set(HELD_VALUE.ID, UuidCreator.getTimeOrderedEpoch())
                .set(HELD_VALUE.CHILD_ID, child.value())
                .set(HELD_VALUE.FIELD, field.field())
                .set(HELD_VALUE.GIVEN_AS, field.givenAs())
                .set(HELD_VALUE.REASON, field.reason())
                .set(HELD_VALUE.RECORDED_AT, at);
    }

    private Query addingProtected(ChildId child, HeldField field, Instant at) {
        return db.insertInto(HELD_VALUE_PROTECTED)
                .set(HELD_VALUE_PROTECTED.TENANT_ID, Tenancy.current())
                .set(HELD_VALUE_PROTECTED.ID, UuidCreator.getTimeOrderedEpoch())
                .set(HELD_VALUE_PROTECTED.CHILD_ID, child.value())
                .set(HELD_VALUE_PROTECTED.FIELD, field.field())
                .set(HELD_VALUE_PROTECTED.GIVEN_AS, field.givenAs())
                .set(HELD_VALUE_PROTECTED.REASON, field.reason())
                .set(HELD_VALUE_PROTECTED.RECORDED_AT, at);
    }

    private static UUID[] ids(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
}
