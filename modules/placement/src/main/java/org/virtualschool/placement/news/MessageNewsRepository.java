package org.virtualschool.placement.news;

import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.NoticeId;

/** Questions and answers from the other side, and that they were told. */
@Repository
class MessageNewsRepository {

    private final DSLContext db;

    MessageNewsRepository(DSLContext db) {
        this.db = db;
    }

    /** Something that came. @param asksAbout our notice, if it is a question @param answersOn the notice from elsewhere, if it is an answer */
    record Came(@Nullable NoticeId asksAbout, @Nullable InboxNoticeId answersOn, Instant receivedAt) {}

    /** Notes that it is told; empty if it was before, or is gone. */
    Optional<Came> claim(MessageId id, Instant at) {
        return db
                .update(MESSAGE_RECEIVED)
                .set(MESSAGE_RECEIVED.ANNOUNCED_AT, at)
                .where(ours(MESSAGE_RECEIVED), MESSAGE_RECEIVED.ID.eq(id), MESSAGE_RECEIVED.ANNOUNCED_AT.isNull())
                .returningResult(MESSAGE_RECEIVED.NOTICE_ID, MESSAGE_RECEIVED.INBOX_ID, MESSAGE_RECEIVED.RECEIVED_AT)
                .fetch(row -> new Came(row.value1(), row.value2(), row.value3()))
                .stream()
                .findFirst();
    }

    /** Who sent a notice that lies here. */
    String senderOf(InboxNoticeId id) {
        return db.select(INBOX_NOTICE.SENDER_AUTHORITY)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id))
                .fetchSingle()
                .value1();
    }
}
