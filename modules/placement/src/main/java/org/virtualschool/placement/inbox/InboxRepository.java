package org.virtualschool.placement.inbox;

import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.InboxNoticeId;

/** What the recipient's people may change of a notice: that they opened it, and that they acknowledged it. */
@Repository
class InboxRepository {

    private final DSLContext db;

    InboxRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether it was the first time. */
    boolean open(InboxNoticeId id, PersonId by, Instant at) {
        return db.update(INBOX_NOTICE)
                        .set(INBOX_NOTICE.OPENED_AT, at)
                        .set(INBOX_NOTICE.OPENED_BY, by)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id), INBOX_NOTICE.OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Whether it was the first time. */
    boolean acknowledge(InboxNoticeId id, PersonId by, String as, @Nullable String message, Instant at) {
        return db.update(INBOX_NOTICE)
                        .set(INBOX_NOTICE.ACKNOWLEDGED_AT, at)
                        .set(INBOX_NOTICE.ACKNOWLEDGED_BY, by)
                        .set(INBOX_NOTICE.ACKNOWLEDGED_AS, as)
                        .set(INBOX_NOTICE.MESSAGE, message)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id), INBOX_NOTICE.ACKNOWLEDGED_AT.isNull())
                        .execute()
                == 1;
    }
}
