package org.virtualschool.casework.auditing;

import static org.virtualschool.casework.db.Tables.MAILED_HEAD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Tenancy;

/** On which days the audit's head was mailed to the council. */
@Repository
class MailedHeadRepository {

    private final DSLContext db;

    MailedHeadRepository(DSLContext db) {
        this.db = db;
    }

    boolean has(LocalDate day) {
        return db.fetchExists(MAILED_HEAD, ours(MAILED_HEAD).and(MAILED_HEAD.DAY.eq(day)));
    }

    /** Whether it was not mailed before, by another copy at the same time: who is told so takes the own message back. */
    boolean add(LocalDate day, MessageId message, Instant at) {
        return db.insertInto(MAILED_HEAD)
                        .set(MAILED_HEAD.TENANT_ID, Tenancy.current())
                        .set(MAILED_HEAD.DAY, day)
                        .set(MAILED_HEAD.MESSAGE_ID, message.value())
                        .set(MAILED_HEAD.MAILED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The newest messages by day. */
    Map<LocalDate, MessageId> newest(int atMost) {
        return db.select(MAILED_HEAD.DAY, MAILED_HEAD.MESSAGE_ID)
                .from(MAILED_HEAD)
                .where(ours(MAILED_HEAD))
                .orderBy(MAILED_HEAD.DAY.desc())
                .limit(atMost)
                .fetchMap(row -> row.value1(), row -> new MessageId(row.value2()));
    }
}
