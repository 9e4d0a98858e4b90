package org.virtualschool.placement.delivery;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;

/** The recipient's copy, which the exchange alone may write. */
@Repository
class RecipientCopyRepository {

    /** What crosses, column by column: each has a twin of its name in the recipient's copy, and nothing else crosses. */
    static final List<Field<?>> CROSSING = List.of(
            NOTICE.TYPE,
            NOTICE.ON_DAY,
            NOTICE.END_REASON,
            NOTICE.NEXT_AUTHORITY,
            NOTICE.SENT_AT,
            NOTICE.SENDER_NAME,
            NOTICE.SENDER_ROLE,
            NOTICE.CONTACT_DESK,
            NOTICE.GIVEN_NAME,
            NOTICE.FAMILY_NAME,
            NOTICE.DATE_OF_BIRTH,
            NOTICE.SEX,
            NOTICE.UPN,
            NOTICE.YEAR_GROUP,
            NOTICE.SCHOOL_URN,
            NOTICE.SCHOOL_NAME,
            NOTICE.SCHOOL_PLAN,
            NOTICE.PROPOSED_URN,
            NOTICE.PROPOSED_NAME,
            NOTICE.SEN,
            NOTICE.PLACED_FROM,
            NOTICE.SOCIAL_WORKER,
            NOTICE.SOCIAL_WORK_TEAM);

    private final DSLContext db;

    RecipientCopyRepository(@Qualifier(ExchangeConfiguration.STATEMENTS) DSLContext db) {
        this.db = db;
    }

    /** Puts the notice into the bound tenant's inbox unless it is there already, and gives back what lies there. */
    Arrived accept(Tenant sender, Outgoing notice, Instant now) {
        db.insertInto(INBOX_NOTICE)
                .set(INBOX_NOTICE.TENANT_ID, Tenancy.current())
                .set(INBOX_NOTICE.ID, InboxNoticeId.next())
                .set(INBOX_NOTICE.SENDER_NO, sender.id())
                .set(INBOX_NOTICE.NOTICE_ID, notice.id())
                .set(INBOX_NOTICE.FIRST_ID, notice.firstId())
                .set(INBOX_NOTICE.VERSION, notice.version())
                .set(INBOX_NOTICE.SUBJECT_ID, Subject.of(sender.id(), notice.child(), Tenancy.current()))
                .set(INBOX_NOTICE.SENDER_CODE, new AuthorityCode(sender.dfeCode()))
                .set(INBOX_NOTICE.SENDER_AUTHORITY, sender.name())
                .set(INBOX_NOTICE.DELIVERED_AT, now)
                .set(twins(notice.content()))
                .onConflictDoNothing()
                .execute();
        return find(is(sender.id(), notice.id())).orElseThrow();
    }

    Optional<Arrived> find(InboxNoticeId id) {
        return find(INBOX_NOTICE.ID.eq(id));
    }

    /** Whether this notice was withdrawn or went back, or an earlier version was sent back as somebody else's: it does not come again. */
    boolean isGone(TenantId sender, NoticeId notice, NoticeId firstId) {
        return db.fetchExists(
                WITHDRAWN_NOTICE,
                ours(WITHDRAWN_NOTICE),
                WITHDRAWN_NOTICE.SENDER_NO.eq(sender),
                WITHDRAWN_NOTICE
                        .NOTICE_ID
                        .eq(notice)
                        .or(WITHDRAWN_NOTICE.FIRST_ID.eq(firstId).and(WITHDRAWN_NOTICE.WHY.eq(ReturnReason.NOT_OURS))));
    }

    /** Deletes the copy of a notice that went back; any other stays. */
    int clear(InboxNoticeId id) {
        return db.deleteFrom(INBOX_NOTICE)
                .where(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.ID.eq(id),
                        exists(selectOne()
                                .from(WITHDRAWN_NOTICE)
                                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(id))))
                .execute();
    }

    /** What went back; empty for a notice that was withdrawn by its sender, or lies here. */
    Optional<Returned> returned(InboxNoticeId id) {
        return db.select(
                        WITHDRAWN_NOTICE.ID,
                        WITHDRAWN_NOTICE.SENDER_NO,
                        WITHDRAWN_NOTICE.NOTICE_ID,
                        WITHDRAWN_NOTICE.WHY,
                        WITHDRAWN_NOTICE.WITHDRAWN_AT,
                        WITHDRAWN_NOTICE.OPENED_AT,
                        WITHDRAWN_NOTICE.RETURNED_AS,
                        WITHDRAWN_NOTICE.RETURNED_BECAUSE)
                .from(WITHDRAWN_NOTICE)
                .where(
                        ours(WITHDRAWN_NOTICE),
                        WITHDRAWN_NOTICE.ID.eq(id),
                        WITHDRAWN_NOTICE.WHY.ne(ReturnReason.WITHDRAWN))
                .fetchOptional(mapping(Returned::new));
    }

    /** Notes that the sender was told. */
    int markTold(InboxNoticeId id, Instant at) {
        return db.update(WITHDRAWN_NOTICE)
                .set(WITHDRAWN_NOTICE.TOLD_AT, at)
                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(id), WITHDRAWN_NOTICE.TOLD_AT.isNull())
                .execute();
    }

    /** Takes the copy away and leaves that there was one. Gives back how the bound tenant named it; empty if it never came. */
    Optional<Withdrawn> withdraw(TenantId sender, NoticeId notice, Instant now) {
        db.insertInto(
                        WITHDRAWN_NOTICE,
                        WITHDRAWN_NOTICE.TENANT_ID,
                        WITHDRAWN_NOTICE.ID,
                        WITHDRAWN_NOTICE.SENDER_NO,
                        WITHDRAWN_NOTICE.NOTICE_ID,
                        WITHDRAWN_NOTICE.FIRST_ID,
                        WITHDRAWN_NOTICE.OPENED_AT,
                        WITHDRAWN_NOTICE.SENDER_AUTHORITY,
                        WITHDRAWN_NOTICE.DELIVERED_AT,
                        WITHDRAWN_NOTICE.WITHDRAWN_AT)
                .select(select(
                                INBOX_NOTICE.TENANT_ID,
                                INBOX_NOTICE.ID,
                                INBOX_NOTICE.SENDER_NO,
                                INBOX_NOTICE.NOTICE_ID,
                                INBOX_NOTICE.FIRST_ID,
                                INBOX_NOTICE.OPENED_AT,
                                INBOX_NOTICE.SENDER_AUTHORITY,
                                INBOX_NOTICE.DELIVERED_AT,
                                val(now))
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), is(sender, notice)))
                .onConflictDoNothing()
                .execute();
        db.deleteFrom(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), is(sender, notice))
                .execute();
        return withdrawn(sender, notice);
    }

    private Optional<Withdrawn> withdrawn(TenantId sender, NoticeId notice) {
        return db.select(WITHDRAWN_NOTICE.ID, WITHDRAWN_NOTICE.OPENED_AT)
                .from(WITHDRAWN_NOTICE)
                .where(
                        ours(WITHDRAWN_NOTICE),
                        WITHDRAWN_NOTICE.SENDER_NO.eq(sender),
                        WITHDRAWN_NOTICE.NOTICE_ID.eq(notice))
                .fetchOptional(mapping(Withdrawn::new));
    }

    private static Condition is(TenantId sender, NoticeId notice) {
        return INBOX_NOTICE.SENDER_NO.eq(sender).and(INBOX_NOTICE.NOTICE_ID.eq(notice));
    }

    private Optional<Arrived> find(Condition which) {
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SENDER_NO,
                        INBOX_NOTICE.NOTICE_ID,
                        INBOX_NOTICE.DELIVERED_AT,
                        INBOX_NOTICE.OPENED_AT,
                        INBOX_NOTICE.ACKNOWLEDGED_AT,
                        INBOX_NOTICE.ACKNOWLEDGED_AS,
                        INBOX_NOTICE.MESSAGE)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), which)
                .fetchOptional(mapping(Arrived::new));
    }

    private static Map<Field<?>, Object> twins(Record content) {
        var twins = new HashMap<Field<?>, Object>();
        for (var column : CROSSING) {
            twins.put(Objects.requireNonNull(INBOX_NOTICE.field(column)), content.get(column));
        }
        return twins;
    }
}
