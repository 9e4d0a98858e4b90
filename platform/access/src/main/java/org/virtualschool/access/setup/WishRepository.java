package org.virtualschool.access.setup;

import static org.virtualschool.access.db.Tables.SETUP_WISH;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.manifest.ManifestText;

@Repository
class WishRepository {

    private final DSLContext db;

    WishRepository(DSLContext db) {
        this.db = db;
    }

    void add(WishId id, String manifest, Instant at, PersonId by, String name) {
        db.insertInto(SETUP_WISH)
                .set(SETUP_WISH.TENANT_ID, Tenancy.current())
                .set(SETUP_WISH.ID, id.value())
                .set(SETUP_WISH.MANIFEST, manifest)
                .set(SETUP_WISH.ASKED_AT, at)
                .set(SETUP_WISH.ASKED_BY, by.value())
                .set(SETUP_WISH.ASKED_BY_NAME, name)
                .execute();
    }

    /** The one that waits for an answer. */
    Optional<Wish> open() {
        return db.select(SETUP_WISH.ID, SETUP_WISH.MANIFEST, SETUP_WISH.ASKED_AT, SETUP_WISH.ASKED_BY_NAME)
                .from(SETUP_WISH)
                .where(ours(SETUP_WISH), SETUP_WISH.DECIDED_AT.isNull())
                .fetchOptional(row -> new Wish(
                        new WishId(row.value1()), ManifestText.read(row.value2()), row.value3(), row.value4()));
    }

    /** The text of the one that waits, as it was written. */
    Optional<String> openText() {
        return db.select(SETUP_WISH.MANIFEST)
                .from(SETUP_WISH)
                .where(ours(SETUP_WISH), SETUP_WISH.DECIDED_AT.isNull())
                .fetchOptional(SETUP_WISH.MANIFEST);
    }

    /** Why the last one was refused, if the last one was. */
    Optional<String> lastRefusal() {
        return db.select(SETUP_WISH.AGREED, SETUP_WISH.BECAUSE)
                .from(SETUP_WISH)
                .where(ours(SETUP_WISH), SETUP_WISH.DECIDED_AT.isNotNull())
                .orderBy(SETUP_WISH.DECIDED_AT.desc())
                .limit(1)
                .fetchOptional()
                .filter(row -> !row.value1())
                .map(row -> Optional.ofNullable(row.value2()).orElse(""));
    }

    /** Whether it waited until now. */
    boolean decide(WishId id, PersonId by, Instant at, boolean agreed, String because) {
        return db.update(SETUP_WISH)
                        .set(SETUP_WISH.DECIDED_AT, at)
                        .set(SETUP_WISH.DECIDED_BY, by.value())
                        .set(SETUP_WISH.AGREED, agreed)
                        .set(SETUP_WISH.BECAUSE, because)
                        .where(ours(SETUP_WISH), SETUP_WISH.ID.eq(id.value()), SETUP_WISH.DECIDED_AT.isNull())
                        .execute()
                == 1;
    }
}
