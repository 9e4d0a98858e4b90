package org.virtualschool.placement.sealing;

import static org.virtualschool.placement.db.Tables.ASTRAY_JUDGEMENT;
import static org.virtualschool.placement.db.Tables.DRAFT;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.placement.db.Tables.MESSAGE_SENT;
import static org.virtualschool.placement.db.Tables.MOVE;
import static org.virtualschool.placement.db.Tables.MOVE_FACTS;
import static org.virtualschool.placement.db.Tables.MOVE_STEP;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECALLED_NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.SEALED_MOVE;
import static org.virtualschool.placement.db.Tables.SEALED_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.tenancy.Tenancy;

/** Moves the sender's copies behind the seal: what is written there the application cannot read again. */
@Repository
class SealingRepository {

    /** Every table of the sender's that holds something of a child. */
    static final Set<Table<?>> HOLDINGS = Set.of(
            DRAFT,
            NOTICE,
            RECEIPT,
            RECALLED_NOTICE,
            ASTRAY_JUDGEMENT,
            MESSAGE_SENT,
            MESSAGE_RECEIVED,
            MOVE,
            MOVE_FACTS,
            MOVE_STEP);

    /** A recall has its own job; what is older has lost it. */
    private static final Duration ITS_OWN_JOBS_TIME = Duration.ofMinutes(2);

    private final DSLContext db;
    private final Clock clock;

    SealingRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void discardDraft(ChildId child) {
        db.deleteFrom(DRAFT).where(ours(DRAFT), DRAFT.CHILD_ID.eq(child)).execute();
    }

    /** Seals the copies of every notice about the child, and gives back which they were. */
    List<NoticeId> seal(ChildId child) {
        var copies = db.selectFrom(NOTICE)
                .where(ours(NOTICE), NOTICE.CHILD_ID.eq(child))
                .forUpdate()
                .fetch();
        copies.forEach(this::seal);
        return copies.getValues(NOTICE.ID);
    }

    private void seal(Record copy) {
        var receipts = RECEIPT.NOTICE_ID.eq(copy.get(NOTICE.ID));
        db.insertInto(SEALED_NOTICE)
                .set(SEALED_NOTICE.TENANT_ID, Tenancy.current())
                .set(SEALED_NOTICE.ID, copy.get(NOTICE.ID))
                .set(SEALED_NOTICE.RECIPIENT_CODE, copy.get(NOTICE.RECIPIENT_CODE))
                .set(SEALED_NOTICE.SENT_AT, copy.get(NOTICE.SENT_AT))
                .set(SEALED_NOTICE.SEALED_AT, clock.instant())
                .set(SEALED_NOTICE.RECORD, JSONB.jsonb(everythingOf(copy, receipts)))
                .execute();
        db.deleteFrom(RECEIPT).where(ours(RECEIPT), receipts).execute();
        db.deleteFrom(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(copy.get(NOTICE.ID)))
                .execute();
    }

    /** Seals what was proposed and decided about the child. @return how many */
    int sealMoves(ChildId child) {
        var moves = db.selectFrom(MOVE)
                .where(ours(MOVE), MOVE.CHILD_ID.eq(child))
                .forUpdate()
                .fetch();
        for (var move : moves) {
            var id = move.get(MOVE.ID);
            db.insertInto(SEALED_MOVE)
                    .set(SEALED_MOVE.TENANT_ID, Tenancy.current())
                    .set(SEALED_MOVE.ID, id)
                    .set(SEALED_MOVE.SEALED_AT, clock.instant())
                    .set(SEALED_MOVE.RECORD, JSONB.jsonb(everythingOf(move, id)))
                    .execute();
            db.deleteFrom(MOVE).where(ours(MOVE), MOVE.ID.eq(id)).execute();
        }
        return moves.size();
    }

    private String everythingOf(Record move, MoveId id) {
        var facts = db.selectFrom(MOVE_FACTS)
                .where(ours(MOVE_FACTS), MOVE_FACTS.MOVE_ID.eq(id))
                .fetch();
        var steps = db.selectFrom(MOVE_STEP)
                .where(ours(MOVE_STEP), MOVE_STEP.MOVE_ID.eq(id))
                .fetch();
        return "{\"move\":" + move.formatJSON() + ",\"facts\":" + facts.formatJSON() + ",\"steps\":"
                + steps.formatJSON() + "}";
    }

    private String everythingOf(Record copy, Condition receipts) {
        var answers = db.selectFrom(RECEIPT).where(ours(RECEIPT), receipts).fetch();
        var id = copy.get(NOTICE.ID);
        var asked = db.selectFrom(MESSAGE_RECEIVED)
                .where(ours(MESSAGE_RECEIVED), MESSAGE_RECEIVED.NOTICE_ID.eq(id))
                .fetch();
        var answered = db.selectFrom(MESSAGE_SENT)
                .where(ours(MESSAGE_SENT), MESSAGE_SENT.NOTICE_ID.eq(id))
                .fetch();
        var recalled = db.selectFrom(RECALLED_NOTICE)
                .where(ours(RECALLED_NOTICE), RECALLED_NOTICE.NOTICE_ID.eq(id))
                .fetch();
        return "{\"notice\":" + copy.formatJSON() + ",\"receipts\":" + answers.formatJSON() + ",\"asked\":"
                + asked.formatJSON() + ",\"answered\":" + answered.formatJSON() + ",\"recalled\":"
                + recalled.formatJSON() + "}";
    }

    /** Whom notices, drafts and proposed placements are about. */
    List<ChildId> children() {
        return db.select(NOTICE.CHILD_ID)
                .from(NOTICE)
                .where(ours(NOTICE))
                .union(db.select(DRAFT.CHILD_ID).from(DRAFT).where(ours(DRAFT)))
                .union(db.select(MOVE.CHILD_ID).from(MOVE).where(ours(MOVE)))
                .fetch(NOTICE.CHILD_ID);
    }

    /** Sealed notices of which the other side may still have a copy. */
    List<NoticeId> unrecalled() {
        return db.select(SEALED_NOTICE.ID)
                .from(SEALED_NOTICE)
                .where(
                        ours(SEALED_NOTICE),
                        SEALED_NOTICE.RECALLED_AT.isNull(),
                        SEALED_NOTICE.SEALED_AT.lt(clock.instant().minus(ITS_OWN_JOBS_TIME)))
                .fetch(SEALED_NOTICE.ID);
    }
}
