package org.virtualschool.access.kept;

import static org.virtualschool.access.db.Tables.KEPT_FORM;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class KeptFormRepository {

    private final DSLContext db;

    KeptFormRepository(DSLContext db) {
        this.db = db;
    }

    void put(PersonId person, String page, String fields, Instant now) {
        db.insertInto(KEPT_FORM)
                .set(KEPT_FORM.TENANT_ID, Tenancy.current())
                .set(KEPT_FORM.PERSON_ID, person.value())
                .set(KEPT_FORM.PAGE, page)
                .set(KEPT_FORM.FIELDS, fields)
                .set(KEPT_FORM.KEPT_AT, now)
                .onConflict(KEPT_FORM.TENANT_ID, KEPT_FORM.PERSON_ID, KEPT_FORM.PAGE)
                .doUpdate()
                .set(KEPT_FORM.FIELDS, fields)
                .set(KEPT_FORM.KEPT_AT, now)
                .execute();
    }

    Optional<String> fields(PersonId person, String page, Instant since) {
        return db.select(KEPT_FORM.FIELDS)
                .from(KEPT_FORM)
                .where(
                        ours(KEPT_FORM),
                        KEPT_FORM.PERSON_ID.eq(person.value()),
                        KEPT_FORM.PAGE.eq(page),
                        KEPT_FORM.KEPT_AT.ge(since))
                .fetchOptional(KEPT_FORM.FIELDS);
    }

    void remove(PersonId person, String page) {
        db.deleteFrom(KEPT_FORM)
                .where(ours(KEPT_FORM), KEPT_FORM.PERSON_ID.eq(person.value()), KEPT_FORM.PAGE.eq(page))
                .execute();
    }

    void removeBefore(Instant before) {
        db.deleteFrom(KEPT_FORM)
                .where(ours(KEPT_FORM), KEPT_FORM.KEPT_AT.lt(before))
                .execute();
    }
}
