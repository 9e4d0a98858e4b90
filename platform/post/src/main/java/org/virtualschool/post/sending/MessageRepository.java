package org.virtualschool.post.sending;

import static org.virtualschool.post.db.Tables.MESSAGE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Outbox;
import org.virtualschool.post.Trouble;
import org.virtualschool.tenancy.Tenancy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MessageRepository {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    MessageRepository(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** A message that waits. @param particulars what stands for each placeholder */
    record Waiting(MessageId id, String kind, Addressee to, Map<String, String> particulars) {

        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    void add(MessageId id, MessageKind kind, Addressee to, Map<String, String> particulars) {
        db.insertInto(MESSAGE)
                .set(MESSAGE.TENANT_ID, Tenancy.current())
                .set(MESSAGE.ID, id.value())
                .set(MESSAGE.KIND, kind.key())
                .set(MESSAGE.RECIPIENT, to.email())
                .set(MESSAGE.RECIPIENT_NAME, to.name())
                .set(MESSAGE.PARTICULARS, JSONB.valueOf(json.writeValueAsString(particulars)))
                .set(MESSAGE.ASKED_AT, clock.instant())
                .execute();
    }

    /** The message, if it still waits; empty when it is gone, for a job may run twice. */
    Optional<Waiting> waiting(MessageId id) {
        return db.select(MESSAGE.KIND, MESSAGE.RECIPIENT_NAME, MESSAGE.RECIPIENT, MESSAGE.PARTICULARS)
                .from(MESSAGE)
                .where(waits(id))
                .fetchOptional(row -> new Waiting(
                        id,
                        row.value1(),
                        new Addressee(row.value2(), row.value3()),
                        json.readValue(row.value4().data(), new TypeReference<>() {})));
    }

    /** Says that this try was in vain; there will be another. */
    void tried(MessageId id, Trouble trouble) {
        db.update(MESSAGE)
                .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(1))
                .set(MESSAGE.TROUBLE, trouble.name())
                .where(waits(id))
                .execute();
    }

    /** Says that the message is gone, and erases its text. */
    void sent(MessageId id) {
        end(id, Delivery.Outcome.SENT, 1, DSL.castNull(MESSAGE.TROUBLE));
    }

    /** Says that this try was in vain and that no other can help, and erases the text. */
    void refused(MessageId id, Trouble trouble) {
        end(id, Delivery.Outcome.REFUSED, 1, DSL.val(trouble.name()));
    }

    /** Says that the last try was in vain, and erases the text. */
    void failed(MessageId id) {
        end(id, Delivery.Outcome.FAILED, 0, DSL.coalesce(MESSAGE.TROUBLE, DSL.val(Trouble.UNEXPECTED.name())));
    }

    private void end(MessageId id, Delivery.Outcome outcome, int tries, Field<String> trouble) {
        db.update(MESSAGE)
                .set(MESSAGE.OUTCOME, outcome.name())
                .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(tries))
                .set(MESSAGE.TROUBLE, trouble)
                .set(MESSAGE.ENDED_AT, clock.instant())
                .setNull(MESSAGE.PARTICULARS)
                .setNull(MESSAGE.RECIPIENT_NAME)
                .where(waits(id))
                .execute();
    }

    private static Condition waits(MessageId id) {
        return ours(MESSAGE).and(MESSAGE.ID.eq(id.value())).and(MESSAGE.OUTCOME.eq(Delivery.Outcome.WAITING.name()));
    }

    Optional<Delivery> deliveryOf(MessageId id) {
        return db.select(
                        MESSAGE.OUTCOME,
                        DSL.coalesce(MESSAGE.ENDED_AT, MESSAGE.ASKED_AT),
                        MESSAGE.TRIES,
                        MESSAGE.TROUBLE)
                .from(MESSAGE)
                .where(ours(MESSAGE), MESSAGE.ID.eq(id.value()))
                .fetchOptional(row -> new Delivery(
                        Delivery.Outcome.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4()).map(Trouble::valueOf)));
    }

    Outbox outbox(Instant since) {
        var waits = MESSAGE.OUTCOME.eq(Delivery.Outcome.WAITING.name());
        var latest = db.select(MESSAGE.TROUBLE)
                .from(MESSAGE)
                .where(ours(MESSAGE), MESSAGE.ENDED_AT.ge(since).or(waits), MESSAGE.TROUBLE.isNotNull())
                .orderBy(MESSAGE.ASKED_AT.desc())
                .limit(1)
                .fetchOptional(MESSAGE.TROUBLE)
                .map(Trouble::valueOf);
        return db.select(
                        DSL.count().filterWhere(waits),
                        DSL.min(MESSAGE.ASKED_AT).filterWhere(waits),
                        DSL.count().filterWhere(gaveUp().and(MESSAGE.ENDED_AT.ge(since))))
                .from(MESSAGE)
                .where(ours(MESSAGE))
                .fetchSingle(row -> new Outbox(row.value1(), Optional.ofNullable(row.value2()), row.value3(), latest));
    }

    private static Condition gaveUp() {
        return MESSAGE.OUTCOME.in(Delivery.Outcome.REFUSED.name(), Delivery.Outcome.FAILED.name());
    }

    int deleteEndedLongerAgoThan(Duration kept) {
        return db.deleteFrom(MESSAGE)
                .where(
                        ours(MESSAGE),
                        MESSAGE.ASKED_AT.lt(clock.instant().minus(kept)),
                        MESSAGE.OUTCOME.ne(Delivery.Outcome.WAITING.name()))
                .execute();
    }
}
