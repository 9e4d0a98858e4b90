package org.virtualschool.cohort.family;

import static org.virtualschool.cohort.db.Tables.PARENTAL_RESPONSIBILITY_PROTECTED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Who holds parental responsibility. */
@Repository
class HolderRepository {

    private final DSLContext db;

    HolderRepository(DSLContext db) {
        this.db = db;
    }

    /** All of them, now and before, the latest first; none that was never so. */
    List<Holder> of(ChildId child) {
        return db.selectFrom(PARENTAL_RESPONSIBILITY_PROTECTED)
                .where(
                        ours(PARENTAL_RESPONSIBILITY_PROTECTED),
                        PARENTAL_RESPONSIBILITY_PROTECTED.CHILD_ID.eq(child.value()),
                        PARENTAL_RESPONSIBILITY_PROTECTED.TAKEN_AWAY_AT.isNull())
                .orderBy(
                        PARENTAL_RESPONSIBILITY_PROTECTED.STARTS_ON.desc(), PARENTAL_RESPONSIBILITY_PROTECTED.ID.desc())
                .fetch(HolderRepository::holder);
    }

    void add(ChildId child, Holder holder, PersonId by, Instant at) {
        db.insertInto(PARENTAL_RESPONSIBILITY_PROTECTED)
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.TENANT_ID, Tenancy.current())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.ID, holder.id())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.CHILD_ID, child.value())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.RELATIONSHIP, holder.relationship())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.NAME, holder.name())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.ADDRESS, holder.address().orElse(null))
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.EMAIL, holder.email().orElse(null))
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.PHONE, holder.phone().orElse(null))
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.STARTS_ON, holder.startsOn())
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.RECORDED_AT, at)
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.RECORDED_BY, by.value())
                .execute();
    }

    void end(ChildId child, UUID holder, LocalDate endsOn) {
        db.update(PARENTAL_RESPONSIBILITY_PROTECTED)
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.ENDS_ON, endsOn)
                .where(one(child, holder))
                .execute();
    }

    void takeAway(ChildId child, UUID holder, PersonId by, Instant at) {
        db.update(PARENTAL_RESPONSIBILITY_PROTECTED)
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.TAKEN_AWAY_AT, at)
                .set(PARENTAL_RESPONSIBILITY_PROTECTED.TAKEN_AWAY_BY, by.value())
                .where(one(child, holder))
                .execute();
    }

    private static Condition one(ChildId child, UUID holder) {
        return ours(PARENTAL_RESPONSIBILITY_PROTECTED)
                .and(PARENTAL_RESPONSIBILITY_PROTECTED.CHILD_ID.eq(child.value()))
                .and(PARENTAL_RESPONSIBILITY_PROTECTED.ID.eq(holder));
    }

    private static Holder holder(Record row) {
        return new Holder(
                row.get(PARENTAL_RESPONSIBILITY_PROTECTED.ID),
                row.get(PARENTAL_RESPONSIBILITY_PROTECTED.RELATIONSHIP),
                row.get(PARENTAL_RESPONSIBILITY_PROTECTED.NAME),
                Optional.ofNullable(row.get(PARENTAL_RESPONSIBILITY_PROTECTED.ADDRESS)),
                Optional.ofNullable(row.get(PARENTAL_RESPONSIBILITY_PROTECTED.EMAIL)),
                Optional.ofNullable(row.get(PARENTAL_RESPONSIBILITY_PROTECTED.PHONE)),
                row.get(PARENTAL_RESPONSIBILITY_PROTECTED.STARTS_ON),
                Optional.ofNullable(row.get(PARENTAL_RESPONSIBILITY_PROTECTED.ENDS_ON)));
    }
}
