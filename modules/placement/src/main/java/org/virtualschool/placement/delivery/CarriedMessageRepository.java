package org.virtualschool.placement.delivery;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.placement.db.Tables.MESSAGE_SENT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.MessageKind;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.tenancy.Tenancy;

/** Questions and answers as the exchange takes them from one side to the other. */
@Repository
class CarriedMessageRepository {

    private final DSLContext db;

    CarriedMessageRepository(@Qualifier(ExchangeConfiguration.STATEMENTS) DSLContext db) {
        this.db = db;
    }

    /** What the bound tenant's people wrote; empty if the notice that it was about is gone. */
    Optional<Carried> find(MessageId id) {
        return db.select(
                        MESSAGE_SENT.ID,
                        MESSAGE_SENT.SENDER_NO,
                        MESSAGE_SENT.FIRST_ID,
                        coalesce(MESSAGE_SENT.NOTICE_ID, INBOX_NOTICE.NOTICE_ID),
                        MESSAGE_SENT.KIND,
                        MESSAGE_SENT.WORDS,
                        MESSAGE_SENT.BY_WHOM,
                        MESSAGE_SENT.WRITTEN_AT,
                        NOTICE.RECIPIENT_CODE)
                .from(MESSAGE_SENT)
                .leftJoin(NOTICE)
                .on(ours(NOTICE), NOTICE.ID.eq(MESSAGE_SENT.NOTICE_ID))
                .leftJoin(INBOX_NOTICE)
                .on(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(MESSAGE_SENT.INBOX_ID))
                .where(ours(MESSAGE_SENT), MESSAGE_SENT.ID.eq(id))
                .fetchOptional(mapping(Carried::new));
    }

    /** Writes it down in the bound tenant, once. Gives back whether it is there: not if the notice it is about is gone from here. */
    boolean accept(Carried message, Instant now) {
        return message.kind() == MessageKind.QUERY ? acceptQuery(message, now) : acceptAnswer(message, now);
    }

    private boolean acceptQuery(Carried message, Instant now) {
        var stands = db.select(NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(message.notice()))
                .forUpdate()
                .fetchOptional(NOTICE.STATE)
                .filter(state -> !state.isOver() && state != NoticeState.WITHHELD)
                .isPresent();
        if (stands) {
            write(message, now, MESSAGE_RECEIVED.NOTICE_ID, message.notice());
        }
        return stands;
    }

    private boolean acceptAnswer(Carried message, Instant now) {
        var copy = newestCopy(message);
        copy.ifPresent(inbox -> write(message, now, MESSAGE_RECEIVED.INBOX_ID, inbox));
        return copy.isPresent();
    }

    private <T> void write(Carried message, Instant now, Field<T> about, T copy) {
        db.insertInto(MESSAGE_RECEIVED)
                .set(MESSAGE_RECEIVED.TENANT_ID, Tenancy.current())
                .set(MESSAGE_RECEIVED.ID, message.id())
                .set(MESSAGE_RECEIVED.SENDER_NO, message.sender())
                .set(MESSAGE_RECEIVED.FIRST_ID, message.firstId())
                .set(about, copy)
                .set(MESSAGE_RECEIVED.KIND, message.kind())
                .set(MESSAGE_RECEIVED.WORDS, message.words())
                .set(MESSAGE_RECEIVED.BY_WHOM, message.byWhom())
                .set(MESSAGE_RECEIVED.WRITTEN_AT, message.writtenAt())
                .set(MESSAGE_RECEIVED.RECEIVED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    private Optional<InboxNoticeId> newestCopy(Carried message) {
        return db.select(INBOX_NOTICE.ID)
                .from(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.SENDER_NO.eq(message.sender()),
                        INBOX_NOTICE.FIRST_ID.eq(message.firstId()))
                .orderBy(INBOX_NOTICE.VERSION.desc())
                .limit(1)
                .fetchOptional(INBOX_NOTICE.ID);
    }

    /** Notes in the tenant whose people wrote it that nothing is left to carry. */
    int markCarried(MessageId id, Instant at) {
        return db.update(MESSAGE_SENT)
                .set(MESSAGE_SENT.CARRIED_AT, at)
                .where(ours(MESSAGE_SENT), MESSAGE_SENT.ID.eq(id), MESSAGE_SENT.CARRIED_AT.isNull())
                .execute();
    }
}
