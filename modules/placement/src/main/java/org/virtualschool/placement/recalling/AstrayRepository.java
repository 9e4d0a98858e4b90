package org.virtualschool.placement.recalling;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.virtualschool.placement.db.Tables.ASTRAY_JUDGEMENT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECALLED_NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.RecallReason;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.db.tables.Receipt;
import org.virtualschool.tenancy.Tenancy;

/** Notices that went to the wrong authority, and what was made of it. No child is named. */
@Repository
class AstrayRepository {

    private static final Receipt OPENED = RECEIPT.as("opened");
    private static final Receipt BACK = RECEIPT.as("back");

    private final DSLContext db;
    private final Clock clock;

    AstrayRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A notice that went astray.
     *
     * @param sender name and role of whoever sent it
     * @param openedAt when somebody there opened it, as far as is known
     * @param sentBackBy name and role of whoever sent it back, if they did
     * @param sentBackAt when it was deleted there, if it was sent back
     * @param recalledAt when it was taken back, if it was
     * @param removedAt when it was certain that no copy lies there any more, if it was taken back
     */
    record Astray(
            NoticeId id,
            String recipient,
            String sender,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable String sentBackBy,
            @Nullable Instant sentBackAt,
            @Nullable RecallReason recalledWhy,
            @Nullable Instant recalledAt,
            @Nullable Instant removedAt,
            @Nullable Judgement judgement) {}

    /** What was made of it. @param reported whether the supervisory authority was told */
    record Judgement(boolean reported, String words, Instant at, String by) {}

    /** Those that nobody has judged yet first, the newest first. */
    @Transactional(readOnly = true)
    public List<Astray> all() {
        return astray(noCondition());
    }

    @Transactional(readOnly = true)
    public Optional<Astray> find(NoticeId id) {
        return astray(NOTICE.ID.eq(id)).stream().findFirst();
    }

    private List<Astray> astray(Condition which) {
        return db.select(
                        NOTICE.ID,
                        NOTICE.RECIPIENT_NAME,
                        NOTICE.SENDER_NAME.concat(", ").concat(NOTICE.SENDER_ROLE),
                        NOTICE.SENT_AT,
                        coalesce(RECALLED_NOTICE.OPENED_AT, OPENED.AT),
                        BACK.BY_WHOM,
                        BACK.AT,
                        RECALLED_NOTICE.WHY,
                        RECALLED_NOTICE.RECALLED_AT,
                        RECALLED_NOTICE.REMOVED_AT,
                        ASTRAY_JUDGEMENT.OUTCOME,
                        ASTRAY_JUDGEMENT.WORDS,
                        ASTRAY_JUDGEMENT.JUDGED_AT,
                        ASTRAY_JUDGEMENT.JUDGED_AS)
                .from(NOTICE)
                .leftJoin(RECALLED_NOTICE)
                .on(ours(RECALLED_NOTICE), RECALLED_NOTICE.NOTICE_ID.eq(NOTICE.ID))
                .leftJoin(OPENED)
                .on(ours(OPENED), OPENED.NOTICE_ID.eq(NOTICE.ID), OPENED.KIND.eq(ReceiptKind.OPENED))
                .leftJoin(BACK)
                .on(ours(BACK), BACK.NOTICE_ID.eq(NOTICE.ID), BACK.KIND.eq(ReceiptKind.NOT_OURS))
                .leftJoin(ASTRAY_JUDGEMENT)
                .on(ours(ASTRAY_JUDGEMENT), ASTRAY_JUDGEMENT.NOTICE_ID.eq(NOTICE.ID))
                .where(
                        ours(NOTICE),
                        which,
                        NOTICE.STATE
                                .eq(NoticeState.NOT_OURS)
                                .and(BACK.AT.isNotNull())
                                .or(RECALLED_NOTICE.WHY.in(RecallReason.WRONG_AUTHORITY, RecallReason.WRONG_CHILD)))
                .orderBy(ASTRAY_JUDGEMENT.JUDGED_AT.desc().nullsFirst(), NOTICE.SENT_AT.desc(), NOTICE.ID)
                .fetch(row -> new Astray(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11() == null
                                ? null
                                : new Judgement(
                                        row.value11().equals("REPORTED"),
                                        row.value12(),
                                        row.value13(),
                                        row.value14())));
    }

    /** Writes down what was made of it. Whether nobody had before. */
    boolean judge(NoticeId id, boolean reported, String words, PersonId by, String as) {
        return db.insertInto(ASTRAY_JUDGEMENT)
                        .set(ASTRAY_JUDGEMENT.TENANT_ID, Tenancy.current())
                        .set(ASTRAY_JUDGEMENT.NOTICE_ID, id)
                        .set(ASTRAY_JUDGEMENT.OUTCOME, reported ? "REPORTED" : "NOT_REPORTED")
                        .set(ASTRAY_JUDGEMENT.WORDS, words)
                        .set(ASTRAY_JUDGEMENT.JUDGED_AT, clock.instant())
                        .set(ASTRAY_JUDGEMENT.JUDGED_BY, by)
                        .set(ASTRAY_JUDGEMENT.JUDGED_AS, as)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
