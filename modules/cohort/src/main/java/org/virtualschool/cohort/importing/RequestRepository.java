package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_REQUEST;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Answers to requests that carried an Idempotency-Key. */
@Repository
class RequestRepository {

    private final DSLContext db;

    RequestRepository(DSLContext db) {
        this.db = db;
    }

    /** @param hash of the request that was answered */
    record Answered(String hash, String answer) {}

    Optional<Answered> find(PersonId person, String key) {
        return db.select(ROLL_IMPORT_REQUEST.REQUEST_HASH, ROLL_IMPORT_REQUEST.ANSWER)
                .from(ROLL_IMPORT_REQUEST)
                .where(
                        ours(ROLL_IMPORT_REQUEST),
                        ROLL_IMPORT_REQUEST.PERSON_ID.eq(person.value()),
                        ROLL_IMPORT_REQUEST.KEY.eq(key))
                .fetchOptional(row -> new Answered(row.value1(), row.value2().data()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same key is being answered elsewhere */
    void add(PersonId person, String key, String hash, ImportId id, String answer, Instant at) {
        db.insertInto(ROLL_IMPORT_REQUEST)
                .set(ROLL_IMPORT_REQUEST.TENANT_ID, Tenancy.current())
                .set(ROLL_IMPORT_REQUEST.PERSON_ID, person.value())
                .set(ROLL_IMPORT_REQUEST.KEY, key)
                .set(ROLL_IMPORT_REQUEST.REQUEST_HASH, hash)
                .set(ROLL_IMPORT_REQUEST.IMPORT_ID, id.value())
                .set(ROLL_IMPORT_REQUEST.ANSWER, JSONB.jsonb(answer))
                .set(ROLL_IMPORT_REQUEST.ANSWERED_AT, at)
                .execute();
    }

    void deleteAnsweredUntil(Instant then) {
        db.deleteFrom(ROLL_IMPORT_REQUEST)
                .where(ours(ROLL_IMPORT_REQUEST), ROLL_IMPORT_REQUEST.ANSWERED_AT.le(then))
                .execute();
    }
}
