package org.virtualschool.placement.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.COORDINATOR;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.PlacementFixtures.sentNotice;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Tenancy;
import virtualschool.testing.RealPostgres;

/** What the sweep puts right when a job, an answer or a piece of work was lost, and when an authority joins. */
@PlacementTest
class SweepTests {

    @Autowired
    private Sweep sweep;

    @Autowired
    private DeliveryJob deliveries;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private WorkList list;

    @Test
    void carriesANoticeWhoseJobWasLost() {
        var notice = councils.in("calderdale", () -> sentLongAgo(db, lookedAfter(), HILLINGDON, NoticeState.SENT));

        soon("calderdale");

        await().atMost(10, SECONDS).until(() -> state(notice) == NoticeState.DELIVERED);
    }

    @Test
    void leavesANoticeReadyForAnAuthorityThatHasNotJoined() {
        var notice = councils.in("calderdale", () -> sentNotice(db, LEEDS, NoticeState.SENT));

        soon("calderdale");

        assertThat(state(notice)).isEqualTo(NoticeState.WAITING_FOR_PLATFORM);
    }

    @Test
    void carriesWhatWaitedOnceTheAuthorityJoins() {
        var bradford = new AuthorityCode("380");
        var notice = councils.in(
                "calderdale",
                () -> sentLongAgo(
                        db, roll.placedIn(bradford, Certainty.EXACT), bradford, NoticeState.WAITING_FOR_PLATFORM));
        soon("calderdale");
        assertThat(state(notice)).isEqualTo(NoticeState.WAITING_FOR_PLATFORM);

        RealPostgres.asSuperuser(access.url(), """
                insert into tenancy.tenant (id, slug, dfe_code, gss_code, name, virtual_school, looked_after_word, brand_colour, help_contact,
                                            identity_provider, changed_at, live, live_since)
                values (99, 'bradford', '380', 'E08000032', 'Bradford', 'Bradford Virtual School', 'looked after', '#112233', 'the office',
                        'la-380', now(), true, now())
                on conflict do nothing""");
        soon("calderdale");

        await().atMost(10, SECONDS).until(() -> state(notice) == NoticeState.DELIVERED);
        assertThat(councils.in("bradford", () -> inboxCopy(notice))).isPresent();
    }

    @Test
    void bringsBackAnAnswerThatWasLost() {
        var notice = delivered();
        councils.in(
                "hillingdon",
                () -> db.update(INBOX_NOTICE)
                        .set(INBOX_NOTICE.OPENED_AT, Instant.parse("2026-11-03T08:00:00Z"))
                        .set(INBOX_NOTICE.OPENED_BY, COORDINATOR)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.NOTICE_ID.eq(notice))
                        .execute());

        thoroughly("calderdale");

        await().atMost(10, SECONDS).until(() -> state(notice) == NoticeState.OPENED);
    }

    @Test
    void opensWorkThatIsMissing() {
        var notice = delivered();
        var inbox = councils.in("hillingdon", () -> inboxCopy(notice)).orElseThrow();
        await().atMost(10, SECONDS).until(() -> work("hillingdon", "placement.acknowledge-notice", inbox.value()) == 1);
        councils.in(
                "hillingdon",
                () -> db.execute(
                        "delete from casework.work where tenant_id = {0} and subject = {1}",
                        DSL.val(Tenancy.current().number()), DSL.val(inbox.value())));

        thoroughly("hillingdon");

        assertThat(work("hillingdon", "placement.acknowledge-notice", inbox.value()))
                .isEqualTo(1);
    }

    @Test
    void tellsTheSenderOfANoticeThatWasTriedForTheLastTime() {
        var notice = councils.in("hillingdon", () -> sentNotice(db, new AuthorityCode("381"), NoticeState.SENT));

        councils.in("hillingdon", () -> {
            deliveries.parked(new DeliveryJob.Sent(Tenancy.current(), notice));
            return true;
        });

        assertThat(councils.in("hillingdon", () -> stateHere(notice))).isEqualTo(NoticeState.UNDELIVERED);
        assertThat(work("hillingdon", "placement.undelivered-notice", notice.value()))
                .isEqualTo(1);
        soon("hillingdon");
        assertThat(councils.in("hillingdon", () -> stateHere(notice))).isEqualTo(NoticeState.UNDELIVERED);
    }

    @Test
    void tellsTheSenderAgainOfANoticeThatWasTriedAgainInVain() {
        var notice = councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        park(notice);
        councils.in("calderdale", () -> {
            list.done("placement.undelivered-notice", notice.value());
            return db.update(NOTICE)
                    .set(NOTICE.STATE, NoticeState.SENT)
                    .where(ours(NOTICE), NOTICE.ID.eq(notice))
                    .execute();
        });
        assertThat(openWork(notice)).isZero();

        park(notice);

        assertThat(openWork(notice)).isEqualTo(1);
    }

    @Test
    void keepsBackWhatWaitedAboutAChildWhoHasSinceDied() {
        var child = councils.in("calderdale", this::lookedAfter);
        var notice =
                councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.WAITING_FOR_PLATFORM));
        councils.in("calderdale", () -> {
            roll.put(child, ChildStatus.DIED, "Zoë", Optional.of(HILLINGDON), Certainty.EXACT);
            return true;
        });

        soon("calderdale");

        assertThat(state(notice)).isEqualTo(NoticeState.WITHHELD);
        soon("calderdale");
        assertThat(councils.in("hillingdon", () -> inboxCopy(notice))).isEmpty();
    }

    private ChildId lookedAfter() {
        return roll.placedIn(HILLINGDON, Certainty.EXACT);
    }

    @Test
    void keepsBackWhatWaitedAboutAChildWhoHasSinceMovedOn() {
        var child = councils.in("calderdale", this::lookedAfter);
        var notice =
                councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.WAITING_FOR_PLATFORM));
        councils.in("calderdale", () -> {
            roll.put(child, ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(LEEDS), Certainty.EXACT);
            return true;
        });

        soon("calderdale");

        assertThat(state(notice)).isEqualTo(NoticeState.WITHHELD);
        assertThat(councils.in("hillingdon", () -> inboxCopy(notice))).isEmpty();
    }

    @Test
    void carriesWhatWaitedForARecipientThatWasConfirmedByName() {
        var child = councils.in("calderdale", () -> roll.placedIn(LEEDS, Certainty.EXACT));
        var notice = councils.in(
                "calderdale",
                () -> sentLongAgo(
                        db, child, new Destination(HILLINGDON, true, LEEDS), NoticeState.WAITING_FOR_PLATFORM));

        soon("calderdale");

        await().atMost(10, SECONDS).until(() -> state(notice) == NoticeState.DELIVERED);
    }

    /** Confirmed for the old place; the roll has the child elsewhere now. */
    @Test
    void keepsBackWhatWasConfirmedByNameIfTheChildHasMovedOn() {
        var child = councils.in("calderdale", () -> roll.placedIn(new AuthorityCode("380"), Certainty.EXACT));
        var notice = councils.in(
                "calderdale",
                () -> sentLongAgo(
                        db, child, new Destination(HILLINGDON, true, LEEDS), NoticeState.WAITING_FOR_PLATFORM));

        soon("calderdale");

        assertThat(state(notice)).isEqualTo(NoticeState.WITHHELD);
    }

    @Test
    void tellsTheSenderOfANoticeThatWasKeptBack() {
        var child = councils.in("calderdale", () -> roll.placedIn(LEEDS, Certainty.EXACT));
        var notice = councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.SENT));

        soon("calderdale");

        assertThat(openWork(notice)).isEqualTo(1);
        assertThat(work("calderdale", "placement.withheld-notice", notice.value()))
                .isEqualTo(1);
    }

    private void park(NoticeId notice) {
        councils.in("calderdale", () -> {
            deliveries.parked(new DeliveryJob.Sent(Tenancy.current(), notice));
            return true;
        });
    }

    private int openWork(NoticeId notice) {
        return councils.in(
                "calderdale",
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and subject = {1} and done_at is null",
                                DSL.val(Tenancy.current().number()), DSL.val(notice.value()))
                        .into(int.class));
    }

    private NoticeId delivered() {
        var notice = councils.in("calderdale", () -> sentLongAgo(db, lookedAfter(), HILLINGDON, NoticeState.SENT));
        councils.bound("calderdale", () -> {
            delivery.carry(Tenancy.current(), notice);
            return true;
        });
        return notice;
    }

    private void soon(String authority) {
        councils.bound(authority, () -> {
            sweep.soon();
            return true;
        });
    }

    private void thoroughly(String authority) {
        councils.bound(authority, () -> {
            sweep.thoroughly();
            return true;
        });
    }

    private Optional<InboxNoticeId> inboxCopy(NoticeId notice) {
        return db.select(INBOX_NOTICE.ID)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.NOTICE_ID.eq(notice))
                .fetchOptional(INBOX_NOTICE.ID);
    }

    private NoticeState state(NoticeId notice) {
        return councils.in("calderdale", () -> stateHere(notice));
    }

    private NoticeState stateHere(NoticeId notice) {
        return Objects.requireNonNull(db.select(NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(notice))
                .fetchSingle(NOTICE.STATE));
    }

    private int work(String authority, String kind, UUID subject) {
        return councils.in(
                authority,
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = {1} and subject = {2}",
                                DSL.val(Tenancy.current().number()), DSL.val(kind), DSL.val(subject))
                        .into(int.class));
    }
}
