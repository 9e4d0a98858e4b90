package org.virtualschool.placement.inbox;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.minimum.Occasion;
import org.virtualschool.tenancy.TenantId;

/** Notices from elsewhere as pages show them. */
@Repository
public class InboxQueries {

    private static final SelectField<EducationMinimum> CONTENT = row(
                    row(INBOX_NOTICE.TYPE, INBOX_NOTICE.ON_DAY, INBOX_NOTICE.END_REASON, INBOX_NOTICE.NEXT_AUTHORITY)
                            .mapping(Occasion::new),
                    row(
                                    INBOX_NOTICE.GIVEN_NAME,
                                    INBOX_NOTICE.FAMILY_NAME,
                                    INBOX_NOTICE.DATE_OF_BIRTH,
                                    INBOX_NOTICE.SEX,
                                    INBOX_NOTICE.UPN)
                            .mapping(EducationMinimum.Child::new),
                    row(
                                    INBOX_NOTICE.YEAR_GROUP,
                                    row(INBOX_NOTICE.SCHOOL_URN, INBOX_NOTICE.SCHOOL_NAME)
                                            .mapping(EducationMinimum.School::new),
                                    INBOX_NOTICE.SCHOOL_PLAN,
                                    row(INBOX_NOTICE.PROPOSED_URN, INBOX_NOTICE.PROPOSED_NAME)
                                            .mapping(EducationMinimum.School::new),
                                    INBOX_NOTICE.SEN)
                            .mapping(EducationMinimum.Schooling::new),
                    INBOX_NOTICE.PLACED_FROM,
                    row(INBOX_NOTICE.SOCIAL_WORKER, INBOX_NOTICE.SOCIAL_WORK_TEAM)
                            .mapping(EducationMinimum.SocialWorker::new),
                    row(INBOX_NOTICE.SENDER_NAME, INBOX_NOTICE.SENDER_ROLE, INBOX_NOTICE.CONTACT_DESK)
                            .mapping(EducationMinimum.Sender::new))
            .mapping(EducationMinimum::new);

    /** More notices about one child than this are not shown together. */
    private static final int MOST_ABOUT_ONE = 100;

    private final DSLContext db;

    InboxQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * One notice.
     *
     * @param subject the child as this authority's audit names one
     * @param firstId the same in every version; known by it and its sender
     * @param superseded whether a later version has arrived
     */
    public record Arrived(
            InboxNoticeId id,
            ChildId subject,
            TenantId sender,
            NoticeId firstId,
            String senderAuthority,
            int version,
            Instant sentAt,
            Instant deliveredAt,
            @Nullable Instant openedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedAs,
            @Nullable String message,
            boolean superseded,
            EducationMinimum content) {

        @Override
        public String toString() {
            return "Arrived[" + id + "]";
        }
    }

    /** @param waiting only those that wait for an acknowledgement, the oldest first; otherwise all, the newest first */
    @Transactional(readOnly = true)
    public List<Arrived> page(boolean waiting, int offset, int size) {
        var time = waiting ? INBOX_NOTICE.DELIVERED_AT.asc() : INBOX_NOTICE.DELIVERED_AT.desc();
        return arrived(which(waiting), List.of(time, INBOX_NOTICE.ID.asc()), offset, size);
    }

    @Transactional(readOnly = true)
    public int count(boolean waiting) {
        return db.fetchCount(INBOX_NOTICE, ours(INBOX_NOTICE), lies(), which(waiting));
    }

    @Transactional(readOnly = true)
    public Optional<Arrived> find(InboxNoticeId id) {
        return arrived(INBOX_NOTICE.ID.eq(id), List.of(), 0, 1).stream().findFirst();
    }

    /** What is said of the child now: the newest version of each notice, the newest notice first. */
    @Transactional(readOnly = true)
    public List<Arrived> about(ChildId subject) {
        return arrived(
                INBOX_NOTICE.SUBJECT_ID.eq(subject).andNot(superseded()),
                List.of(INBOX_NOTICE.SENT_AT.desc(), INBOX_NOTICE.ID.asc()),
                0,
                MOST_ABOUT_ONE);
    }

    private List<Arrived> arrived(Condition which, List<SortField<?>> order, int offset, int size) {
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SUBJECT_ID,
                        INBOX_NOTICE.SENDER_NO,
                        INBOX_NOTICE.FIRST_ID,
                        INBOX_NOTICE.SENDER_AUTHORITY,
                        INBOX_NOTICE.VERSION,
                        INBOX_NOTICE.SENT_AT,
                        INBOX_NOTICE.DELIVERED_AT,
                        INBOX_NOTICE.OPENED_AT,
                        INBOX_NOTICE.ACKNOWLEDGED_AT,
                        INBOX_NOTICE.ACKNOWLEDGED_AS,
                        INBOX_NOTICE.MESSAGE,
                        field(superseded()),
                        CONTENT)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), lies(), which)
                .orderBy(order)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Arrived::new));
    }

    private static Condition which(boolean waiting) {
        return waiting ? INBOX_NOTICE.ACKNOWLEDGED_AT.isNull().andNot(superseded()) : noCondition();
    }

    /** Whether it is not on its way out: what was sent back nobody sees any more, although the exchange may not have deleted it yet. */
    private static Condition lies() {
        return not(exists(selectOne()
                .from(WITHDRAWN_NOTICE)
                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(INBOX_NOTICE.ID))));
    }

    private static Condition superseded() {
        var later = INBOX_NOTICE.as("later");
        return exists(selectOne()
                .from(later)
                .where(
                        ours(later),
                        later.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                        later.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                        later.VERSION.gt(INBOX_NOTICE.VERSION)));
    }
}
