package org.virtualschool.placement.delivery;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.post.Destination;

/** What was left undone, each authority looking at its own copies under the everyday role. */
@Repository
class SweepRepository {

    private static final SelectField<Destination> TO =
            row(NOTICE.RECIPIENT_CODE, NOTICE.RECIPIENT_NAMED, NOTICE.ROLL_HOST).mapping(Destination::new);

    private final DSLContext db;

    SweepRepository(DSLContext db) {
        this.db = db;
    }

    /** @param type what it tells @param to where the notice was to go when it was sent */
    record Due(NoticeId notice, ChildId child, NoticeType type, Destination to) {}

    /** A notice that is on its way; locked, so that nothing else decides about it. */
    Optional<Due> onItsWay(NoticeId id) {
        return db.select(NOTICE.ID, NOTICE.CHILD_ID, NOTICE.TYPE, TO)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.eq(NoticeState.SENT))
                .forUpdate()
                .fetchOptional(mapping(Due::new));
    }

    /** Notices that waited for an authority now on the platform, or that should have arrived by now: they are on their way from here on. */
    List<Due> takeUp(Collection<AuthorityCode> onPlatform, Instant overdue) {
        return db.update(NOTICE)
                .set(NOTICE.STATE, NoticeHappening.TAKEN_UP.to())
                .where(
                        ours(NOTICE),
                        NOTICE.RECIPIENT_CODE.in(onPlatform),
                        NOTICE.STATE
                                .eq(NoticeState.WAITING_FOR_PLATFORM)
                                .or(NOTICE.STATE.eq(NoticeState.SENT).and(NOTICE.SENT_AT.lt(overdue))))
                .returningResult(NOTICE.ID, NOTICE.CHILD_ID, NOTICE.TYPE, TO)
                .fetch(mapping(Due::new));
    }

    /** The notice does not go. Whether it was on its way. */
    boolean withhold(NoticeId id) {
        return db.update(NOTICE)
                        .set(NOTICE.STATE, NoticeHappening.WITHHELD.to())
                        .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(NoticeHappening.WITHHELD.from()))
                        .execute()
                == 1;
    }

    /** Notices on their way to an authority that is not on the platform wait for it. */
    void putBack(Collection<AuthorityCode> onPlatform) {
        db.update(NOTICE)
                .set(NOTICE.STATE, NoticeHappening.KEPT_READY.to())
                .where(
                        ours(NOTICE),
                        NOTICE.STATE.in(NoticeHappening.KEPT_READY.from()),
                        NOTICE.RECIPIENT_CODE.notIn(onPlatform))
                .execute();
    }

    /** Notices from elsewhere of which nobody here was told. */
    List<InboxNoticeId> untoldArrivals(Instant before) {
        return db.select(INBOX_NOTICE.ID)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ANNOUNCED_AT.isNull(), INBOX_NOTICE.DELIVERED_AT.lt(before))
                .fetch(INBOX_NOTICE.ID);
    }

    /** Answers from elsewhere of which nobody here was told. */
    Map<NoticeId, ReceiptKind> untoldAnswers(Instant before) {
        return db.select(RECEIPT.NOTICE_ID, RECEIPT.KIND)
                .distinctOn(RECEIPT.NOTICE_ID)
                .from(RECEIPT)
                .where(
                        ours(RECEIPT),
                        RECEIPT.ANNOUNCED_AT.isNull(),
                        RECEIPT.KIND.ne(ReceiptKind.DELIVERED),
                        RECEIPT.AT.lt(before))
                .orderBy(RECEIPT.NOTICE_ID, RECEIPT.AT.desc())
                .fetchMap(RECEIPT.NOTICE_ID, RECEIPT.KIND);
    }

    /** Notices that lie at the other side without an acknowledgement, as far as is known here. */
    List<NoticeId> unanswered(Instant before) {
        return db.select(NOTICE.ID)
                .from(NOTICE)
                .where(
                        ours(NOTICE),
                        NOTICE.STATE.in(NoticeState.DELIVERED, NoticeState.OPENED),
                        NOTICE.SENT_AT.lt(before))
                .fetch(NOTICE.ID);
    }
}
