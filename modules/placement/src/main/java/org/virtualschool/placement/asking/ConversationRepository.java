package org.virtualschool.placement.asking;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.placement.db.Tables.MESSAGE_SENT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.MessageKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** Questions and answers, as the bound tenant has them. */
@Repository
class ConversationRepository {

    private final DSLContext db;
    private final Clock clock;

    ConversationRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Who says something, as the other side is told. */
    record By(PersonId person, String inWords) {}

    /** A notice from elsewhere that can be asked about. @param newest whether no later version lies here */
    record Arrived(
            InboxNoticeId id,
            TenantId sender,
            String senderAuthority,
            NoticeId firstId,
            ChildId subject,
            String child,
            boolean newest) {

        @Override
        public String toString() {
            return "Arrived[" + id + "]";
        }
    }

    /** A notice that we sent. */
    record Sent(NoticeId id, NoticeId firstId, String recipientName, ChildId child, String name, NoticeState state) {

        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    Conversation about(TenantId sender, NoticeId firstId) {
        var sent = db.select(
                        MESSAGE_SENT.KIND,
                        MESSAGE_SENT.WORDS,
                        MESSAGE_SENT.BY_WHOM,
                        MESSAGE_SENT.WRITTEN_AT,
                        inline(true),
                        MESSAGE_SENT.CARRIED_AT)
                .from(MESSAGE_SENT)
                .where(ours(MESSAGE_SENT), MESSAGE_SENT.SENDER_NO.eq(sender), MESSAGE_SENT.FIRST_ID.eq(firstId));
        var received = db.select(
                        MESSAGE_RECEIVED.KIND,
                        MESSAGE_RECEIVED.WORDS,
                        MESSAGE_RECEIVED.BY_WHOM,
                        MESSAGE_RECEIVED.WRITTEN_AT,
                        inline(false),
                        MESSAGE_RECEIVED.RECEIVED_AT)
                .from(MESSAGE_RECEIVED)
                .where(
                        ours(MESSAGE_RECEIVED),
                        MESSAGE_RECEIVED.SENDER_NO.eq(sender),
                        MESSAGE_RECEIVED.FIRST_ID.eq(firstId));
        return new Conversation(
                sent.unionAll(received).orderBy(MESSAGE_SENT.WRITTEN_AT).fetch(mapping(Conversation.Message::new)));
    }

    Optional<Arrived> arrived(InboxNoticeId id) {
        var later = INBOX_NOTICE.as("later");
        var superseded = exists(selectOne()
                .from(later)
                .where(
                        ours(later),
                        later.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                        later.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                        later.VERSION.gt(INBOX_NOTICE.VERSION)));
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SENDER_NO,
                        INBOX_NOTICE.SENDER_AUTHORITY,
                        INBOX_NOTICE.FIRST_ID,
                        INBOX_NOTICE.SUBJECT_ID,
                        INBOX_NOTICE.GIVEN_NAME.concat(" ").concat(INBOX_NOTICE.FAMILY_NAME),
                        field(not(superseded)))
                .from(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.ID.eq(id),
                        not(exists(selectOne()
                                .from(WITHDRAWN_NOTICE)
                                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(INBOX_NOTICE.ID)))))
                .fetchOptional(mapping(Arrived::new));
    }

    /** @param lock whether nothing else may happen to it until the transaction ends */
    Optional<Sent> sent(NoticeId id, boolean lock) {
        var asked = db.select(
                        NOTICE.ID,
                        NOTICE.FIRST_ID,
                        NOTICE.RECIPIENT_NAME,
                        NOTICE.CHILD_ID,
                        NOTICE.GIVEN_NAME.concat(" ").concat(NOTICE.FAMILY_NAME),
                        NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id));
        return (lock ? asked.forUpdate() : asked).fetchOptional(mapping(Sent::new));
    }

    /** Whoever asks has read the notice. Whether nobody had before. */
    boolean open(InboxNoticeId id, PersonId by) {
        return db.update(INBOX_NOTICE)
                        .set(INBOX_NOTICE.OPENED_AT, clock.instant())
                        .set(INBOX_NOTICE.OPENED_BY, by)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id), INBOX_NOTICE.OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    MessageId ask(Arrived about, By by, String words) {
        return write(MESSAGE_SENT.INBOX_ID, about.id(), about.sender(), about.firstId(), by, words);
    }

    MessageId answer(Sent about, By by, String words) {
        return write(MESSAGE_SENT.NOTICE_ID, about.id(), Tenancy.current(), about.firstId(), by, words);
    }

    private <T> MessageId write(Field<T> about, T copy, TenantId sender, NoticeId firstId, By by, String words) {
        var id = MessageId.next();
        db.insertInto(MESSAGE_SENT)
                .set(MESSAGE_SENT.TENANT_ID, Tenancy.current())
                .set(MESSAGE_SENT.ID, id)
                .set(MESSAGE_SENT.SENDER_NO, sender)
                .set(MESSAGE_SENT.FIRST_ID, firstId)
                .set(about, copy)
                .set(MESSAGE_SENT.KIND, sender.equals(Tenancy.current()) ? MessageKind.ANSWER : MessageKind.QUERY)
                .set(MESSAGE_SENT.WORDS, words)
                .set(MESSAGE_SENT.BY_WHOM, by.inWords())
                .set(MESSAGE_SENT.WRITTEN_BY, by.person())
                .set(MESSAGE_SENT.WRITTEN_AT, clock.instant())
                .execute();
        return id;
    }

    /** Versions of the notice that were asked about: their work is done once one answer went. */
    List<NoticeId> askedAbout(NoticeId firstId) {
        return db.selectDistinct(MESSAGE_RECEIVED.NOTICE_ID)
                .from(MESSAGE_RECEIVED)
                .where(
                        ours(MESSAGE_RECEIVED),
                        MESSAGE_RECEIVED.SENDER_NO.eq(Tenancy.current()),
                        MESSAGE_RECEIVED.FIRST_ID.eq(firstId))
                .fetch(MESSAGE_RECEIVED.NOTICE_ID);
    }

    /** Written here and, as far as is known here, not at the other side. */
    List<MessageId> uncarried(Instant before) {
        return db.select(MESSAGE_SENT.ID)
                .from(MESSAGE_SENT)
                .where(ours(MESSAGE_SENT), MESSAGE_SENT.CARRIED_AT.isNull(), MESSAGE_SENT.WRITTEN_AT.lt(before))
                .fetch(MESSAGE_SENT.ID);
    }

    /** Come from elsewhere, and nobody here was told. */
    List<MessageId> untold(Instant before) {
        return db.select(MESSAGE_RECEIVED.ID)
                .from(MESSAGE_RECEIVED)
                .where(
                        ours(MESSAGE_RECEIVED),
                        MESSAGE_RECEIVED.ANNOUNCED_AT.isNull(),
                        MESSAGE_RECEIVED.RECEIVED_AT.lt(before))
                .fetch(MESSAGE_RECEIVED.ID);
    }
}
