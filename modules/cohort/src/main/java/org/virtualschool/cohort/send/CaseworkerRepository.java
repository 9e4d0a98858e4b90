package org.virtualschool.cohort.send;

import static org.virtualschool.cohort.db.Tables.SEN_CASEWORKER;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Who is the SEN caseworker of a child. */
@Repository
class CaseworkerRepository {

    private final DSLContext db;

    CaseworkerRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Caseworker> of(ChildId child) {
        return db.selectFrom(SEN_CASEWORKER)
                .where(
                        ours(SEN_CASEWORKER),
                        SEN_CASEWORKER.CHILD_ID.eq(child.value()),
                        SEN_CASEWORKER.ENDED_AT.isNull())
                .fetchOptional(row -> new Caseworker(
                        row.get(SEN_CASEWORKER.ID),
                        Optional.ofNullable(row.get(SEN_CASEWORKER.PERSON_ID)).map(PersonId::new),
                        row.get(SEN_CASEWORKER.NAME),
                        row.get(SEN_CASEWORKER.EMAIL),
                        row.get(SEN_CASEWORKER.PHONE)));
    }

    void add(ChildId child, Caseworker caseworker, PersonId by, Instant at) {
        db.insertInto(SEN_CASEWORKER)
                .set(SEN_CASEWORKER.TENANT_ID, Tenancy.current())
                .set(SEN_CASEWORKER.ID, caseworker.id())
                .set(SEN_CASEWORKER.CHILD_ID, child.value())
                .set(
                        SEN_CASEWORKER.PERSON_ID,
                        caseworker.person().map(PersonId::value).orElse(null))
                .set(SEN_CASEWORKER.NAME, caseworker.name())
                .set(SEN_CASEWORKER.EMAIL, caseworker.email())
                .set(SEN_CASEWORKER.PHONE, caseworker.phone())
                .set(SEN_CASEWORKER.RECORDED_AT, at)
                .set(SEN_CASEWORKER.RECORDED_BY, by.value())
                .execute();
    }

    /** Whoever is the caseworker is it no longer. */
    void end(ChildId child, Instant at) {
        db.update(SEN_CASEWORKER)
                .set(SEN_CASEWORKER.ENDED_AT, at)
                .where(
                        ours(SEN_CASEWORKER),
                        SEN_CASEWORKER.CHILD_ID.eq(child.value()),
                        SEN_CASEWORKER.ENDED_AT.isNull())
                .execute();
    }
}
