package org.virtualschool.placement.notice;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.Tenancy;

/** Sent notices: added, and their state, but never changed. */
@Repository
class NoticeRepository {

    private final DSLContext db;

    NoticeRepository(DSLContext db) {
        this.db = db;
    }

    void add(SentNotice notice) {
        var content = notice.content();
        var child = content.child();
        var schooling = content.schooling();
        db.insertInto(NOTICE)
                .set(NOTICE.TENANT_ID, Tenancy.current())
                .set(NOTICE.ID, notice.id())
                .set(NOTICE.FIRST_ID, notice.firstId())
                .set(NOTICE.VERSION, notice.version())
                .set(NOTICE.CHILD_ID, notice.child())
                .set(NOTICE.RECIPIENT_CODE, notice.to().recipient())
                .set(NOTICE.RECIPIENT_NAMED, notice.to().named())
                .set(NOTICE.ROLL_HOST, notice.to().rollHost())
                .set(NOTICE.RECIPIENT_NAME, notice.recipientName())
                .set(NOTICE.STATE, notice.state())
                .set(NOTICE.SENT_AT, notice.sentAt())
                .set(NOTICE.SENT_BY, notice.sentBy())
                .set(NOTICE.SENT_AS, notice.sentAs())
                .set(NOTICE.TYPE, content.occasion().type())
                .set(NOTICE.ON_DAY, content.occasion().on())
                .set(NOTICE.END_REASON, content.occasion().endReason())
                .set(NOTICE.NEXT_AUTHORITY, content.occasion().nextAuthority())
                .set(NOTICE.SENDER_NAME, content.sender().name())
                .set(NOTICE.SENDER_ROLE, content.sender().role())
                .set(NOTICE.CONTACT_DESK, content.sender().desk())
                .set(NOTICE.GIVEN_NAME, child.givenName())
                .set(NOTICE.FAMILY_NAME, child.familyName())
                .set(NOTICE.DATE_OF_BIRTH, child.dateOfBirth())
                .set(NOTICE.SEX, child.sex())
                .set(NOTICE.UPN, child.upn())
                .set(NOTICE.YEAR_GROUP, schooling.yearGroup())
                .set(NOTICE.SCHOOL_URN, schooling.school().urn())
                .set(NOTICE.SCHOOL_NAME, schooling.school().name())
                .set(NOTICE.SCHOOL_PLAN, schooling.plan())
                .set(NOTICE.PROPOSED_URN, schooling.proposed().urn())
                .set(NOTICE.PROPOSED_NAME, schooling.proposed().name())
                .set(NOTICE.SEN, schooling.sen())
                .set(NOTICE.PLACED_FROM, content.placedFrom())
                .set(NOTICE.SOCIAL_WORKER, content.socialWorker().name())
                .set(NOTICE.SOCIAL_WORK_TEAM, content.socialWorker().team())
                .execute();
    }

    boolean exists(NoticeId id) {
        return db.fetchExists(NOTICE, ours(NOTICE), NOTICE.ID.eq(id));
    }

    /** The states of every version; nothing happens to them until the transaction ends. */
    List<NoticeState> statesOf(NoticeId firstId) {
        return db.select(NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.FIRST_ID.eq(firstId))
                .forUpdate()
                .fetch(NOTICE.STATE);
    }

    /** What a sent notice tells, and whom. */
    record Going(NoticeType type, Destination to) {}

    Going going(NoticeId id) {
        return db.select(
                        NOTICE.TYPE,
                        row(NOTICE.RECIPIENT_CODE, NOTICE.RECIPIENT_NAMED, NOTICE.ROLL_HOST)
                                .mapping(Destination::new))
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .fetchSingle(mapping(Going::new));
    }

    /** Puts an undelivered notice on its way again. */
    boolean tryAgain(NoticeId id) {
        return db.update(NOTICE)
                        .set(NOTICE.STATE, NoticeHappening.TRIED_AGAIN.to())
                        .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(NoticeHappening.TRIED_AGAIN.from()))
                        .execute()
                == 1;
    }
}
