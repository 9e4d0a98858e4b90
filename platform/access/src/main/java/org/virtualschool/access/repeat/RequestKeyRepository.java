package org.virtualschool.access.repeat;

import static org.jooq.Records.mapping;
import static org.virtualschool.access.db.Tables.REQUEST_KEY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class RequestKeyRepository {

    private final DSLContext db;

    RequestKeyRepository(DSLContext db) {
        this.db = db;
    }

    record Used(String digest, UUID effect) {}

    /** Whether the key was free. Waits for a request that is using it just now. */
    boolean take(PersonId client, String key, String digest, Instant now) {
        return db.insertInto(REQUEST_KEY)
                        .set(REQUEST_KEY.TENANT_ID, Tenancy.current())
                        .set(REQUEST_KEY.PERSON_ID, client.value())
                        .set(REQUEST_KEY.KEY, key)
                        .set(REQUEST_KEY.DIGEST, digest)
                        .set(REQUEST_KEY.USED_AT, now)
                        .onConflict(REQUEST_KEY.TENANT_ID, REQUEST_KEY.PERSON_ID, REQUEST_KEY.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Notes what the request under a key that was taken has led to. */
    void led(PersonId client, String key, UUID effect) {
        db.update(REQUEST_KEY)
                .set(REQUEST_KEY.EFFECT_ID, effect)
                .where(ours(REQUEST_KEY), is(client, key))
                .execute();
    }

    Used used(PersonId client, String key) {
        return db.select(REQUEST_KEY.DIGEST, REQUEST_KEY.EFFECT_ID)
                .from(REQUEST_KEY)
                .where(ours(REQUEST_KEY), is(client, key))
                .fetchSingle(mapping(Used::new));
    }

    void forgetBefore(PersonId client, String key, Instant before) {
        db.deleteFrom(REQUEST_KEY)
                .where(ours(REQUEST_KEY), is(client, key), REQUEST_KEY.USED_AT.lt(before))
                .execute();
    }

    /** Forgets every key of the bound tenant that is too old to count. */
    void forgetBefore(Instant before) {
        db.deleteFrom(REQUEST_KEY)
                .where(ours(REQUEST_KEY), REQUEST_KEY.USED_AT.lt(before))
                .execute();
    }

    private static Condition is(PersonId client, String key) {
        return REQUEST_KEY.PERSON_ID.eq(client.value()).and(REQUEST_KEY.KEY.eq(key));
    }
}
