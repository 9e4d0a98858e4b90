package org.virtualschool.placement.notice;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECALLED_NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.RecallReason;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.minimum.Occasion;

/** Sent notices as pages show them. */
@Repository
class NoticeQueries {

    private static final SelectField<EducationMinimum> CONTENT = row(
                    row(NOTICE.TYPE, NOTICE.ON_DAY, NOTICE.END_REASON, NOTICE.NEXT_AUTHORITY)
                            .mapping(Occasion::new),
                    row(NOTICE.GIVEN_NAME, NOTICE.FAMILY_NAME, NOTICE.DATE_OF_BIRTH, NOTICE.SEX, NOTICE.UPN)
                            .mapping(EducationMinimum.Child::new),
                    row(
                                    NOTICE.YEAR_GROUP,
                                    row(NOTICE.SCHOOL_URN, NOTICE.SCHOOL_NAME).mapping(EducationMinimum.School::new),
                                    NOTICE.SCHOOL_PLAN,
                                    row(NOTICE.PROPOSED_URN, NOTICE.PROPOSED_NAME)
                                            .mapping(EducationMinimum.School::new),
                                    NOTICE.SEN)
                            .mapping(EducationMinimum.Schooling::new),
                    NOTICE.PLACED_FROM,
                    row(NOTICE.SOCIAL_WORKER, NOTICE.SOCIAL_WORK_TEAM).mapping(EducationMinimum.SocialWorker::new),
                    row(NOTICE.SENDER_NAME, NOTICE.SENDER_ROLE, NOTICE.CONTACT_DESK)
                            .mapping(EducationMinimum.Sender::new))
            .mapping(EducationMinimum::new);

    private static final Field<List<Receipt>> RECEIPTS = multiset(
                    select(RECEIPT.KIND, RECEIPT.AT, RECEIPT.BY_WHOM, RECEIPT.MESSAGE)
                            .from(RECEIPT)
                            .where(RECEIPT.TENANT_ID.eq(NOTICE.TENANT_ID), RECEIPT.NOTICE_ID.eq(NOTICE.ID))
                            .orderBy(RECEIPT.AT, RECEIPT.KIND))
            .convertFrom(rows -> rows.map(mapping(Receipt::new)));

    private static final Field<List<TakenBack>> TAKEN_BACK = multiset(select(
                            RECALLED_NOTICE.WHY,
                            RECALLED_NOTICE.BECAUSE,
                            RECALLED_NOTICE.RECALLED_AT,
                            RECALLED_NOTICE.RECALLED_AS,
                            RECALLED_NOTICE.REMOVED_AT,
                            RECALLED_NOTICE.OPENED_AT)
                    .from(RECALLED_NOTICE)
                    .where(RECALLED_NOTICE.TENANT_ID.eq(NOTICE.TENANT_ID), RECALLED_NOTICE.NOTICE_ID.eq(NOTICE.ID)))
            .convertFrom(rows -> rows.map(mapping(TakenBack::new)));

    private final DSLContext db;

    NoticeQueries(DSLContext db) {
        this.db = db;
    }

    /** One version with its receipts. */
    record Sent(
            NoticeId id,
            NoticeId firstId,
            int version,
            ChildId child,
            String recipientCode,
            String recipientName,
            NoticeState state,
            Instant sentAt,
            PersonId sentBy,
            String sentAs,
            EducationMinimum content,
            List<Receipt> receipts,
            List<TakenBack> takenBack) {

        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    /** That it was taken back. @param removedAt when it was certain that no copy lies there any more @param openedAt when somebody there had opened it */
    record TakenBack(
            RecallReason why,
            @Nullable String because,
            Instant at,
            String byWhom,
            @Nullable Instant removedAt,
            @Nullable Instant openedAt) {

        @Override
        public String toString() {
            return "TakenBack[" + why + "]";
        }
    }

    /** What came back. @param byWhom who acknowledged, in the other side's words */
    record Receipt(
            ReceiptKind kind,
            Instant at,
            @Nullable String byWhom,
            @Nullable String message) {

        @Override
        public String toString() {
            return "Receipt[" + kind + "]";
        }
    }

    /** Any version by its identifier. */
    @Transactional(readOnly = true)
    public Optional<Sent> find(NoticeId id) {
        return sent(NOTICE.ID.eq(id)).stream().findFirst();
    }

    /** Every version of a notice, the newest first. */
    @Transactional(readOnly = true)
    public List<Sent> versionsOf(NoticeId firstId) {
        return sent(NOTICE.FIRST_ID.eq(firstId));
    }

    /** Every notice about a child, the newest first. */
    @Transactional(readOnly = true)
    public List<Sent> about(ChildId child) {
        return sent(NOTICE.CHILD_ID.eq(child));
    }

    private List<Sent> sent(Condition which) {
        return db.select(
                        NOTICE.ID,
                        NOTICE.FIRST_ID,
                        NOTICE.VERSION,
                        NOTICE.CHILD_ID,
                        NOTICE.RECIPIENT_CODE.convertFrom(code -> code.value()),
                        NOTICE.RECIPIENT_NAME,
                        NOTICE.STATE,
                        NOTICE.SENT_AT,
                        NOTICE.SENT_BY,
                        NOTICE.SENT_AS,
                        CONTENT,
                        RECEIPTS,
                        TAKEN_BACK)
                .from(NOTICE)
                .where(ours(NOTICE), which)
                .orderBy(NOTICE.SENT_AT.desc(), NOTICE.ID.desc())
                .fetch(mapping(Sent::new));
    }
}
