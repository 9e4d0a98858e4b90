package org.virtualschool.placement.sealing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeEvent;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.TestSurroundingsOfPlacement.Ear;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.news.Telling;
import org.virtualschool.tenancy.Tenancy;

/** Notices were withdrawn: who is told at the other side, and until when it is work. */
@PlacementTest
class WithdrawnNoticesPagesTests {

    private static final String PAGE = "/hillingdon/inbox/withdrawn";

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Telling telling;

    @Autowired
    private Ear ear;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;

    @BeforeEach
    void twoCoordinators() {
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
    }

    @Test
    void areListedTheNewestFirst() throws Exception {
        var first = withdrawn();
        var second = withdrawn();

        var listed = Visits.body(
                visits.ask(councils.machine("hillingdon"), "/api/v1/hillingdon/inbox/withdrawals?size=100"));

        assertThat(listed).containsSubsequence(second.toString(), first.toString());
    }

    @Test
    void areWorkUntilSomebodyWhoMayDealWithThemHasRead() throws Exception {
        var withdrawn = withdrawn();

        visits.page(councils.signedIn("hillingdon", Roles.ADMINISTRATOR), PAGE);
        assertThat(openWork(withdrawn)).isEqualTo(1);

        visits.page(priya, PAGE);
        assertThat(openWork(withdrawn)).isZero();
    }

    @Test
    void areToldOfOnce() throws Exception {
        var withdrawn = withdrawn();

        councils.bound("hillingdon", () -> {
            telling.withdrawn(withdrawn);
            return true;
        });

        assertThat(ear.heard)
                .filteredOn(event -> event instanceof NoticeEvent.NoticeWithdrawn told
                        && told.notice().equals(withdrawn))
                .hasSize(1);
    }

    @Test
    void areNothingForSomebodyWhoMayNotSeeTheInbox() {
        var socialWorker = councils.signedIn("hillingdon", Roles.SOCIAL_WORKER);

        assertThat(visits.ask(socialWorker, PAGE)).hasStatus(403);
    }

    /** A notice that arrived at Hillingdon, was withdrawn, and of which Hillingdon was told. */
    private InboxNoticeId withdrawn() throws Exception {
        var child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(sam, child);
        var arrived = visits.awaitArrival(priya, child);
        var inbox = InboxNoticeId.of(arrived.substring(arrived.lastIndexOf('/') + 1));
        councils.bound("calderdale", () -> {
            roll.seal(child);
            sealing.seal(child);
            return true;
        });
        await().atMost(10, SECONDS).until(() -> openWork(inbox) == 1);
        return inbox;
    }

    private int openWork(InboxNoticeId withdrawn) {
        return councils.in(
                "hillingdon",
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = 'placement.withdrawn-notice'"
                                        + " and subject = {1} and done_at is null",
                                DSL.val(Tenancy.current().number()), DSL.val(withdrawn.value()))
                        .into(int.class));
    }
}
