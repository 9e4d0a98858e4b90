package org.virtualschool.placement.recalling;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECALLED_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.tenancy.Tenancy;

/** Notices that their sender takes back: their state, and who took them back and why. */
@Repository
class RecallRepository {

    private final DSLContext db;
    private final Clock clock;

    RecallRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A version of a notice. @param name of the child, as it was sent */
    record Sent(NoticeId id, NoticeId firstId, ChildId child, String name, String recipientName, NoticeState state) {

        boolean mayBeRecalled() {
            return NoticeHappening.RECALLED.from().contains(state);
        }

        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    Optional<Sent> find(NoticeId id) {
        return db.select(
                        NOTICE.ID,
                        NOTICE.FIRST_ID,
                        NOTICE.CHILD_ID,
                        NOTICE.GIVEN_NAME.concat(" ").concat(NOTICE.FAMILY_NAME),
                        NOTICE.RECIPIENT_NAME,
                        NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .fetchOptional(mapping(Sent::new));
    }

    /** Takes back every version that may still be taken back, and gives back which. */
    List<NoticeId> recall(NoticeId firstId, Recalling.Because because) {
        var versions = db.update(NOTICE)
                .set(NOTICE.STATE, NoticeHappening.RECALLED.to())
                .where(ours(NOTICE), NOTICE.FIRST_ID.eq(firstId), NOTICE.STATE.in(NoticeHappening.RECALLED.from()))
                .returning(NOTICE.ID)
                .fetch(NOTICE.ID);
        versions.forEach(version -> note(version, because));
        return versions;
    }

    private void note(NoticeId version, Recalling.Because because) {
        db.insertInto(RECALLED_NOTICE)
                .set(RECALLED_NOTICE.TENANT_ID, Tenancy.current())
                .set(RECALLED_NOTICE.NOTICE_ID, version)
                .set(RECALLED_NOTICE.WHY, because.why())
                .set(RECALLED_NOTICE.BECAUSE, because.words())
                .set(RECALLED_NOTICE.RECALLED_AT, clock.instant())
                .set(RECALLED_NOTICE.RECALLED_BY, because.by())
                .set(RECALLED_NOTICE.RECALLED_AS, because.as())
                .execute();
    }
}
