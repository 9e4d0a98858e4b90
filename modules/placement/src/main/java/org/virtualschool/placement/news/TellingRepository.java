package org.virtualschool.placement.news;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.ReturnReason;

/** What there is to tell, and that it was told. */
@Repository
class TellingRepository {

    private final DSLContext db;

    TellingRepository(DSLContext db) {
        this.db = db;
    }

    /** @param waits whether it is the newest version and nobody has acknowledged it */
    record Arrival(InboxNoticeId id, ChildId subject, String senderAuthority, Instant deliveredAt, boolean waits) {}

    record Sent(NoticeId id, int version, ChildId child, String recipientName, PersonId by, String role) {
        boolean byMachine() {
            return role.equals(Roles.MACHINE_CLIENT);
        }
    }

    /** Notes that the arrival is told; empty if it was before. */
    Optional<Arrival> claimArrival(InboxNoticeId id, Instant at) {
        var claimed = db.update(INBOX_NOTICE)
                .set(INBOX_NOTICE.ANNOUNCED_AT, at)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id), INBOX_NOTICE.ANNOUNCED_AT.isNull())
                .execute();
        return claimed == 0
                ? Optional.empty()
                : arrivals(INBOX_NOTICE.ID.eq(id)).stream().findFirst();
    }

    /** Told notices that wait for an acknowledgement. */
    List<Arrival> waiting() {
        return arrivals(INBOX_NOTICE.ANNOUNCED_AT.isNotNull().and(waits()));
    }

    private List<Arrival> arrivals(Condition which) {
        return db.select(
                        INBOX_NOTICE.ID,
                        INBOX_NOTICE.SUBJECT_ID,
                        INBOX_NOTICE.SENDER_AUTHORITY,
                        INBOX_NOTICE.DELIVERED_AT,
                        field(waits()))
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), which)
                .fetch(mapping(Arrival::new));
    }

    private static Condition waits() {
        var later = INBOX_NOTICE.as("later");
        return INBOX_NOTICE
                .ACKNOWLEDGED_AT
                .isNull()
                .and(not(exists(selectOne()
                        .from(later)
                        .where(
                                ours(later),
                                later.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                                later.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                                later.VERSION.gt(INBOX_NOTICE.VERSION)))));
    }

    List<InboxNoticeId> earlierVersionsOf(InboxNoticeId id) {
        var earlier = INBOX_NOTICE.as("earlier");
        return db.select(earlier.ID)
                .from(INBOX_NOTICE)
                .join(earlier)
                .on(
                        ours(earlier),
                        earlier.SENDER_NO.eq(INBOX_NOTICE.SENDER_NO),
                        earlier.FIRST_ID.eq(INBOX_NOTICE.FIRST_ID),
                        earlier.VERSION.lt(INBOX_NOTICE.VERSION))
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id))
                .fetch(earlier.ID);
    }

    /** A notice that lies here no more. */
    record Gone(String senderAuthority, ReturnReason why) {}

    /** Notes that it is told, and gives back whose it was and why it is gone; empty if it was told before. */
    Optional<Gone> claimWithdrawal(InboxNoticeId id, Instant at) {
        return db
                .update(WITHDRAWN_NOTICE)
                .set(WITHDRAWN_NOTICE.ANNOUNCED_AT, at)
                .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.ID.eq(id), WITHDRAWN_NOTICE.ANNOUNCED_AT.isNull())
                .returningResult(WITHDRAWN_NOTICE.SENDER_AUTHORITY, WITHDRAWN_NOTICE.WHY)
                .fetch(mapping(Gone::new))
                .stream()
                .findFirst();
    }

    /** Notes that the answers are told, and gives back those that were not before. */
    List<ReceiptKind> claimAnswers(NoticeId id, Instant at) {
        return db
                .update(RECEIPT)
                .set(RECEIPT.ANNOUNCED_AT, at)
                .where(
                        ours(RECEIPT),
                        RECEIPT.NOTICE_ID.eq(id),
                        RECEIPT.KIND.ne(ReceiptKind.DELIVERED),
                        RECEIPT.ANNOUNCED_AT.isNull())
                .returning(RECEIPT.KIND)
                .fetch(RECEIPT.KIND)
                .stream()
                .sorted()
                .toList();
    }

    Sent sent(NoticeId id) {
        return db.select(
                        NOTICE.ID,
                        NOTICE.VERSION,
                        NOTICE.CHILD_ID,
                        NOTICE.RECIPIENT_NAME,
                        NOTICE.SENT_BY,
                        NOTICE.SENT_AS)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .fetchSingle(mapping(Sent::new));
    }

    /** Whether the notice was still on its way. */
    boolean markUndelivered(NoticeId id) {
        return db.update(NOTICE)
                        .set(NOTICE.STATE, NoticeHappening.GIVEN_UP.to())
                        .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(NoticeHappening.GIVEN_UP.from()))
                        .execute()
                == 1;
    }
}
