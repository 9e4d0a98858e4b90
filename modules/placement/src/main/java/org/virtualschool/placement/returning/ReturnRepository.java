package org.virtualschool.placement.returning;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.ReturnReason;

/** Notices that leave the inbox: each leaves a line that says that there was one, and nothing of what it said. */
@Repository
class ReturnRepository {

    private final DSLContext db;

    ReturnRepository(DSLContext db) {
        this.db = db;
    }

    /** A notice that lies here. */
    record Arrived(InboxNoticeId id, ChildId subject, String child, String senderAuthority) {

        @Override
        public String toString() {
            return "Arrived[" + id + "]";
        }
    }

    /** A notice that nobody has opened. */
    record Unread(InboxNoticeId id, ChildId subject, Instant deliveredAt) {}

    /** Why it goes. @param by whoever decided it and @param as what the sender is told of them; null for what nobody read */
    record Why(
            ReturnReason reason,
            @Nullable PersonId by,
            @Nullable String as,
            @Nullable String because) {}

    Optional<Arrived> arrived(InboxNoticeId id) {
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SUBJECT_ID,
                        INBOX_NOTICE.GIVEN_NAME.concat(" ").concat(INBOX_NOTICE.FAMILY_NAME),
                        INBOX_NOTICE.SENDER_AUTHORITY)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id), lies())
                .fetchOptional(mapping(Arrived::new));
    }

    /** This version and every other of the same notice. */
    List<InboxNoticeId> versionsOf(InboxNoticeId id) {
        var one = INBOX_NOTICE.as("one");
        return db.select(INBOX_NOTICE.ID)
                .from(INBOX_NOTICE)
                .join(one)
                .on(ours(one), one.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO), one.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID))
                .where(ours(INBOX_NOTICE), one.ID.eq(id))
                .fetch(INBOX_NOTICE.ID);
    }

    /** Notices that nobody has opened and no later version has replaced. */
    List<Unread> unread() {
        var later = INBOX_NOTICE.as("later");
        return db.select(INBOX_NOTICE.ID, INBOX_NOTICE.SUBJECT_ID, INBOX_NOTICE.DELIVERED_AT)
                .from(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.OPENED_AT.isNull(),
                        lies(),
                        not(exists(selectOne()
                                .from(later)
                                .where(
                                        ours(later),
                                        later.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                                        later.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                                        later.VERSION.gt(INBOX_NOTICE.VERSION)))))
                .fetch(mapping(Unread::new));
    }

    /** Leaves the line that says why it goes, by which it goes. Whether it was there and nobody had. */
    boolean leaveALine(InboxNoticeId id, Why why, Instant at) {
        return leaveALine(INBOX_NOTICE.ID.eq(id), why, at) == 1;
    }

    private int leaveALine(Condition which, Why why, Instant at) {
        return db.insertInto(
                        WITHDRAWN_NOTICE,
                        WITHDRAWN_NOTICE.TENANT_ID,
                        WITHDRAWN_NOTICE.ID,
                        WITHDRAWN_NOTICE.SENDER_NO,
                        WITHDRAWN_NOTICE.NOTICE_ID,
                        WITHDRAWN_NOTICE.FIRST_ID,
                        WITHDRAWN_NOTICE.OPENED_AT,
                        WITHDRAWN_NOTICE.SENDER_AUTHORITY,
                        WITHDRAWN_NOTICE.DELIVERED_AT,
                        WITHDRAWN_NOTICE.WITHDRAWN_AT,
                        WITHDRAWN_NOTICE.WHY,
                        WITHDRAWN_NOTICE.RETURNED_BY,
                        WITHDRAWN_NOTICE.RETURNED_AS,
                        WITHDRAWN_NOTICE.RETURNED_BECAUSE)
                .select(select(
                                INBOX_NOTICE.TENANT_ID,
                                INBOX_NOTICE.ID,
                                INBOX_NOTICE.SENDER_NO,
                                INBOX_NOTICE.NOTICE_ID,
                                INBOX_NOTICE.FIRST_ID,
                                INBOX_NOTICE.OPENED_AT,
                                INBOX_NOTICE.SENDER_AUTHORITY,
                                INBOX_NOTICE.DELIVERED_AT,
                                val(at),
                                val(why.reason(), WITHDRAWN_NOTICE.WHY),
                                val(why.by(), WITHDRAWN_NOTICE.RETURNED_BY),
                                val(why.as(), WITHDRAWN_NOTICE.RETURNED_AS),
                                val(why.because(), WITHDRAWN_NOTICE.RETURNED_BECAUSE))
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), which))
                .onConflictDoNothing()
                .execute();
    }

    /** Whether it is not on its way out already. */
    private static Condition lies() {
        return not(exists(selectOne()
                .from(WITHDRAWN_NOTICE)
                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(INBOX_NOTICE.ID))));
    }

    /** What went back of which the sender has not been told. */
    List<InboxNoticeId> untold(Instant before) {
        return db.select(WITHDRAWN_NOTICE.ID)
                .from(WITHDRAWN_NOTICE)
                .where(
                        ours(WITHDRAWN_NOTICE),
                        WITHDRAWN_NOTICE.WHY.ne(ReturnReason.WITHDRAWN),
                        WITHDRAWN_NOTICE.TOLD_AT.isNull(),
                        WITHDRAWN_NOTICE.WITHDRAWN_AT.lt(before))
                .fetch(WITHDRAWN_NOTICE.ID);
    }
}
