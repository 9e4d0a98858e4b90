package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SCHOOL_CHANGE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Who changed a school place by hand, and the version of the child that a form was made for. */
@Repository
class SchoolChangeRepository {

    private final DSLContext db;

    SchoolChangeRepository(DSLContext db) {
        this.db = db;
    }

    /** The version of the child's record; whoever changes it counts it up. */
    int versionOf(ChildId child) {
        return db.select(CHILD.VERSION)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .fetchSingle(row -> row.value1());
    }

    /** Counts the version up, so that a list that was compared before is compared again. @return whether it was still the one that was read */
    boolean touch(ChildId child, int version, Instant at) {
        return db.update(CHILD)
                        .set(CHILD.VERSION, version + 1)
                        .set(CHILD.CHANGED_AT, at)
                        .where(ours(CHILD), CHILD.ID.eq(child.value()), CHILD.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void add(ChildId child, SchoolChange change) {
        db.insertInto(SCHOOL_CHANGE)
                .set(SCHOOL_CHANGE.TENANT_ID, Tenancy.current())
                .set(SCHOOL_CHANGE.ID, UuidCreator.getTimeOrderedEpoch())
                .set(SCHOOL_CHANGE.CHILD_ID, child.value())
                .set(SCHOOL_CHANGE.DEED, change.deed().name())
                .set(SCHOOL_CHANGE.DAY, change.day())
                .set(SCHOOL_CHANGE.INSTEAD_OF, change.insteadOf())
                .set(SCHOOL_CHANGE.REASON, change.reason().name())
                .set(SCHOOL_CHANGE.RECORDED_AT, change.recordedAt())
                .set(SCHOOL_CHANGE.RECORDED_BY, change.by().value())
                .execute();
    }

    /** The latest first. */
    List<SchoolChange> of(ChildId child) {
        return db.selectFrom(SCHOOL_CHANGE)
                .where(ours(SCHOOL_CHANGE), SCHOOL_CHANGE.CHILD_ID.eq(child.value()))
                .orderBy(SCHOOL_CHANGE.RECORDED_AT.desc(), SCHOOL_CHANGE.ID.desc())
                .fetch(row -> new SchoolChange(
                        SchoolChange.Deed.valueOf(row.get(SCHOOL_CHANGE.DEED)),
                        row.get(SCHOOL_CHANGE.DAY),
                        row.get(SCHOOL_CHANGE.INSTEAD_OF),
                        SchoolChangeReason.valueOf(row.get(SCHOOL_CHANGE.REASON)),
                        row.get(SCHOOL_CHANGE.RECORDED_AT),
                        new PersonId(row.get(SCHOOL_CHANGE.RECORDED_BY))));
    }
}
