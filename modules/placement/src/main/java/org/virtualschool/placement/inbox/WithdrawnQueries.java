package org.virtualschool.placement.inbox;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.ReturnReason;

/** Notices that their senders withdrew: that there were some, and nothing of what they said. */
@Repository
class WithdrawnQueries {

    private final DSLContext db;

    WithdrawnQueries(DSLContext db) {
        this.db = db;
    }

    record Withdrawn(
            InboxNoticeId id, String senderAuthority, Instant deliveredAt, Instant withdrawnAt, ReturnReason why) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Withdrawn> page(int offset, int size) {
        return withdrawn(WITHDRAWN_NOTICE.ID.isNotNull(), offset, size);
    }

    @Transactional(readOnly = true)
    public int count() {
        return db.fetchCount(WITHDRAWN_NOTICE, ours(WITHDRAWN_NOTICE));
    }

    @Transactional(readOnly = true)
    public Optional<Withdrawn> find(InboxNoticeId id) {
        return withdrawn(WITHDRAWN_NOTICE.ID.eq(id), 0, 1).stream().findFirst();
    }

    private List<Withdrawn> withdrawn(Condition which, int offset, int size) {
        return db.select(
                        WITHDRAWN_NOTICE.ID,
                        WITHDRAWN_NOTICE.SENDER_AUTHORITY,
                        WITHDRAWN_NOTICE.DELIVERED_AT,
                        WITHDRAWN_NOTICE.WITHDRAWN_AT,
                        WITHDRAWN_NOTICE.WHY)
                .from(WITHDRAWN_NOTICE)
                .where(ours(WITHDRAWN_NOTICE), which)
                .orderBy(WITHDRAWN_NOTICE.WITHDRAWN_AT.desc(), WITHDRAWN_NOTICE.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Withdrawn::new));
    }
}
