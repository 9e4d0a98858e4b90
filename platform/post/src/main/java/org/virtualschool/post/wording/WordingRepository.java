package org.virtualschool.post.wording;

import static org.jooq.Records.mapping;
import static org.virtualschool.post.db.Tables.WORDING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;
import org.virtualschool.tenancy.Tenancy;

@Repository
class WordingRepository {

    private final DSLContext db;
    private final Clock clock;

    WordingRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Wording> find(MessageKind kind) {
        return db.select(WORDING.SUBJECT, WORDING.TEXT)
                .from(WORDING)
                .where(ours(WORDING), WORDING.KIND.eq(kind.key()))
                .fetchOptional(mapping(Wording::new));
    }

    void save(MessageKind kind, Wording wording) {
        var now = clock.instant();
        db.insertInto(WORDING)
                .set(WORDING.TENANT_ID, Tenancy.current())
                .set(WORDING.KIND, kind.key())
                .set(WORDING.SUBJECT, wording.subject())
                .set(WORDING.TEXT, wording.text())
                .set(WORDING.CHANGED_AT, now)
                .onConflict(WORDING.TENANT_ID, WORDING.KIND)
                .doUpdate()
                .set(WORDING.SUBJECT, wording.subject())
                .set(WORDING.TEXT, wording.text())
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
