package org.virtualschool.placement.chasing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.placement.db.Tables.MESSAGE_SENT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.Tenancy;

/** Notices that nobody has acknowledged, in their newest version, on either side. */
@Repository
class UnansweredQueries {

    private static final List<NoticeState> UNANSWERED =
            List.of(NoticeState.SENT, NoticeState.DELIVERED, NoticeState.OPENED);

    private final DSLContext db;

    UnansweredQueries(DSLContext db) {
        this.db = db;
    }

    /** One that has come from elsewhere. @param since its delivery, or the last answer to what we asked */
    record Received(InboxNoticeId id, String senderAuthority, Instant since) {}

    /** One that went elsewhere. @param since its delivery, its sending while it is not delivered, or our last answer @param role key of the role in which it was sent */
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
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SENDER_AUTHORITY,
                        greatest(INBOX_NOTICE.DELIVERED_AT, answerCame()))
                .from(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.ACKNOWLEDGED_AT.isNull(),
                        not(weAsked()),
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
                        greatest(coalesce(RECEIPT.AT, NOTICE.SENT_AT), answerWent()),
                        NOTICE.SENT_BY,
                        NOTICE.SENT_AS)
                .from(NOTICE)
                .leftJoin(RECEIPT)
                .on(ours(RECEIPT), RECEIPT.NOTICE_ID.eq(NOTICE.ID), RECEIPT.KIND.eq(ReceiptKind.DELIVERED))
                .where(
                        ours(NOTICE),
                        NOTICE.STATE.in(UNANSWERED),
                        not(theyAsked()),
                        not(exists(selectOne()
                                .from(later)
                                .where(
                                        ours(later),
                                        later.FIRST_ID.eq(NOTICE.FIRST_ID),
                                        later.VERSION.gt(NOTICE.VERSION)))))
                .fetch(mapping(Sent::new));
    }

    /** Whether a question of ours waits for an answer: until then it is not for us to act. */
    private static Condition weAsked() {
        var answer = MESSAGE_RECEIVED.as("answer");
        return exists(selectOne()
                .from(MESSAGE_SENT)
                .where(
                        ours(MESSAGE_SENT),
                        MESSAGE_SENT.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                        MESSAGE_SENT.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                        not(exists(selectOne()
                                .from(answer)
                                .where(
                                        ours(answer),
                                        answer.SENDER_NO.eq(MESSAGE_SENT.SENDER_NO),
                                        answer.FIRST_ID.eq(MESSAGE_SENT.FIRST_ID),
                                        answer.WRITTEN_AT.gt(MESSAGE_SENT.WRITTEN_AT))))));
    }

    private static Field<Instant> answerCame() {
        return field(select(coalesce(max(MESSAGE_RECEIVED.WRITTEN_AT), INBOX_NOTICE.DELIVERED_AT))
                .from(MESSAGE_RECEIVED)
                .where(
                        ours(MESSAGE_RECEIVED),
                        MESSAGE_RECEIVED.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                        MESSAGE_RECEIVED.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID)));
    }

    /** Whether a question about our notice waits for our answer. */
    private static Condition theyAsked() {
        var answer = MESSAGE_SENT.as("answer");
        return exists(selectOne()
                .from(MESSAGE_RECEIVED)
                .where(
                        ours(MESSAGE_RECEIVED),
                        MESSAGE_RECEIVED.SENDER_NO.eq(Tenancy.current()),
                        MESSAGE_RECEIVED.FIRST_ID.eq(NOTICE.FIRST_ID),
                        not(exists(selectOne()
                                .from(answer)
                                .where(
                                        ours(answer),
                                        answer.SENDER_NO.eq(MESSAGE_RECEIVED.SENDER_NO),
                                        answer.FIRST_ID.eq(MESSAGE_RECEIVED.FIRST_ID),
                                        answer.WRITTEN_AT.gt(MESSAGE_RECEIVED.WRITTEN_AT))))));
    }

    private static Field<Instant> answerWent() {
        return field(select(coalesce(max(MESSAGE_SENT.WRITTEN_AT), NOTICE.SENT_AT))
                .from(MESSAGE_SENT)
                .where(
                        ours(MESSAGE_SENT),
                        MESSAGE_SENT.SENDER_NO.eq(Tenancy.current()),
                        MESSAGE_SENT.FIRST_ID.eq(NOTICE.FIRST_ID)));
    }
}
