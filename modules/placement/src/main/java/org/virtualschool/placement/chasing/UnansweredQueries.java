package org.virtualschool.placement.chasing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.ReceiptKind;

/** Notices that nobody has acknowledged, in their newest version, on either side. */
@Repository
class UnansweredQueries {

    private static final List<NoticeState> UNANSWERED =
            List.of(NoticeState.SENT, NoticeState.DELIVERED, NoticeState.OPENED);

    private final DSLContext db;

    UnansweredQueries(DSLContext db) {
        this.db = db;
    }

    /** One that has come from elsewhere. */
    record Received(InboxNoticeId id, String senderAuthority, Instant deliveredAt) {}

    /** One that went elsewhere. @param since its delivery, or its sending while it is not delivered @param role key of the role in which it was sent */
    record Sent(
            NoticeId id,
            ChildId child,
            AuthorityCode recipient,
            String recipientName,
            Instant since,
            PersonId by,
            String role) {

        boolean byMachine() {
            return role.equals(Roles.MACHINE_CLIENT);
        }
    }

    List<Received> received() {
        var later = INBOX_NOTICE.as("later");
        return db.select(INBOX_NOTICE.ID, INBOX_NOTICE.SENDER_AUTHORITY, INBOX_NOTICE.DELIVERED_AT)
                .from(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.ACKNOWLEDGED_AT.isNull(),
                        not(exists(selectOne()
                                .from(later)
                                .where(
                                        ours(later),
                                        later.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                                        later.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                                        later.VERSION.gt(INBOX_NOTICE.VERSION)))))
                .fetch(mapping(Received::new));
    }

    List<Sent> sent() {
        var later = NOTICE.as("later");
        return db.select(
                        NOTICE.ID,
                        NOTICE.CHILD_ID,
                        NOTICE.RECIPIENT_CODE,
                        NOTICE.RECIPIENT_NAME,
                        coalesce(RECEIPT.AT, NOTICE.SENT_AT),
                        NOTICE.SENT_BY,
                        NOTICE.SENT_AS)
                .from(NOTICE)
                .leftJoin(RECEIPT)
                .on(ours(RECEIPT), RECEIPT.NOTICE_ID.eq(NOTICE.ID), RECEIPT.KIND.eq(ReceiptKind.DELIVERED))
                .where(
                        ours(NOTICE),
                        NOTICE.STATE.in(UNANSWERED),
                        not(exists(selectOne()
                                .from(later)
                                .where(
                                        ours(later),
                                        later.FIRST_ID.eq(NOTICE.FIRST_ID),
                                        later.VERSION.gt(NOTICE.VERSION)))))
                .fetch(mapping(Sent::new));
    }
}
