package org.virtualschool.post.wording;

import static org.virtualschool.post.db.Tables.WORDING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.post.MessageKind;
import org.virtualschool.tenancy.Tenancy;

@Repository
class WordingRepository {

    private final DSLContext db;
    private final Clock clock;

    WordingRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The text that the council gave it. */
    Optional<String> find(MessageKind kind) {
        return db.select(WORDING.TEXT)
                .from(WORDING)
                .where(ours(WORDING), WORDING.KIND.eq(kind.key()))
                .fetchOptional(WORDING.TEXT);
    }

    void save(MessageKind kind, String text) {
        var now = clock.instant();
        db.insertInto(WORDING)
                .set(WORDING.TENANT_ID, Tenancy.current())
                .set(WORDING.KIND, kind.key())
                .set(WORDING.TEXT, text)
                .set(WORDING.CHANGED_AT, now)
                .onConflict(WORDING.TENANT_ID, WORDING.KIND)
                .doUpdate()
                .set(WORDING.TEXT, text)
                .set(WORDING.CHANGED_AT, now)
                .where(ours(WORDING))
                .execute();
    }

    /** @return whether there was one */
    boolean delete(MessageKind kind) {
        return db.deleteFrom(WORDING)
                        .where(ours(WORDING), WORDING.KIND.eq(kind.key()))
                        .execute()
                > 0;
    }
}
