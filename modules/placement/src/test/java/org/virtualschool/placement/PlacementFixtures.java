package org.virtualschool.placement;

import static org.virtualschool.placement.db.Tables.NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.Tenancy;

/** Notices as their sender's copy holds them, for tests that begin after sending. */
public final class PlacementFixtures {

    public static final AuthorityCode CALDERDALE = new AuthorityCode("381");
    public static final AuthorityCode HILLINGDON = new AuthorityCode("312");

    /** An authority that exists and is not on the platform. */
    public static final AuthorityCode LEEDS = new AuthorityCode("383");

    public static final PersonId COORDINATOR = PersonId.of("https://id.example", "placement-coordinator");

    private PlacementFixtures() {}

    /** The bound tenant has sent this notice; no job was asked to carry it. */
    public static NoticeId sentNotice(DSLContext db, AuthorityCode recipient, NoticeState state) {
        var id = NoticeId.next();
        sentVersion(db, id, id, 1, ChildId.next(), recipient, state);
        return id;
    }

    /** The bound tenant has sent this notice weeks ago; the sweep finds it. */
    public static NoticeId sentLongAgo(DSLContext db, ChildId child, AuthorityCode recipient, NoticeState state) {
        return sentLongAgo(db, child, new Destination(recipient, false, recipient), state);
    }

    /** The bound tenant has sent this notice weeks ago, for a reason of its own. */
    public static NoticeId sentLongAgo(DSLContext db, ChildId child, Destination to, NoticeState state) {
        var id = NoticeId.next();
        sentVersion(db, id, id, 1, child, to, state, Instant.parse("2026-11-02T09:30:00Z"));
        return id;
    }

    /** The bound tenant has sent this version of a notice. */
    public static void sentVersion(
            DSLContext db,
            NoticeId id,
            NoticeId first,
            int version,
            ChildId child,
            AuthorityCode recipient,
            NoticeState state) {
        sentVersion(db, id, first, version, child, new Destination(recipient, false, recipient), state, Instant.now());
    }

    private static void sentVersion(
            DSLContext db,
            NoticeId id,
            NoticeId first,
            int version,
            ChildId child,
            Destination to,
            NoticeState state,
            Instant sentAt) {
        db.insertInto(NOTICE)
                .set(NOTICE.TENANT_ID, Tenancy.current())
                .set(NOTICE.ID, id)
                .set(NOTICE.FIRST_ID, first)
                .set(NOTICE.VERSION, version)
                .set(NOTICE.CHILD_ID, child)
                .set(NOTICE.RECIPIENT_CODE, to.recipient())
                .set(NOTICE.RECIPIENT_NAMED, to.named())
                .set(NOTICE.ROLL_HOST, to.rollHost())
                .set(NOTICE.RECIPIENT_NAME, "Recipient " + to.recipient())
                .set(NOTICE.STATE, state)
                .set(NOTICE.SENT_AT, sentAt)
                .set(NOTICE.SENT_BY, COORDINATOR)
                .set(NOTICE.SENT_AS, "key-stage-coordinator")
                .set(NOTICE.SENDER_NAME, "Sam Lee")
                .set(NOTICE.SENDER_ROLE, "Key stage coordinator")
                .set(NOTICE.CONTACT_DESK, "Calderdale Virtual School")
                .set(NOTICE.GIVEN_NAME, "Zoë")
                .set(NOTICE.FAMILY_NAME, "O’Hare " + UUID.randomUUID())
                .set(NOTICE.DATE_OF_BIRTH, LocalDate.of(2013, 5, 17))
                .set(NOTICE.SEX, "F")
                .set(NOTICE.YEAR_GROUP, 8)
                .set(NOTICE.SCHOOL_NAME, "Ridgeview Academy")
                .set(NOTICE.SCHOOL_PLAN, SchoolPlan.MOVES)
                .set(NOTICE.SEN, Sen.SUPPORT)
                .execute();
    }
}
