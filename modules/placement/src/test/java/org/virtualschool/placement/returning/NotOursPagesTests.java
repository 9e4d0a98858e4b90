package org.virtualschool.placement.returning;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.Visits.redirect;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.news.ReturnWork;

/** A notice that came to the wrong authority, or that nobody there opened, as both sides and the data protection officer see it. */
@PlacementTest
class NotOursPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private DSLContext db;

    @Autowired
    private Audit audit;

    @Autowired
    private GivingBack givingBack;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;
    private ChildId child;
    private String notice;
    private String arrived;

    @BeforeEach
    void aNoticeHasArrived() throws Exception {
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        notice = visits.tellHillingdon(sam, child);
        arrived = visits.awaitArrival(priya, child);
    }

    @Test
    void isDeletedThereAtOnceAndItsSenderReadsWhy() throws Exception {
        visits.submit(priya, arrived + "/query", "as=Priya", "words=Is this child really here?");

        assertThat(sendBack()).hasStatus(303);

        assertThat(visits.inHillingdonsInbox(priya, child)).isEmpty();
        assertThat(redirect(visits.ask(priya, arrived))).isEqualTo("/hillingdon/inbox/withdrawn");
        assertThat(visits.page(priya, "/hillingdon/inbox/withdrawn")
                        .select("main")
                        .text())
                .contains("Sent back: not ours")
                .doesNotContain(ChildrenOnPaper.mark(child));
        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(visits.page(sam, notice).select("main").text())
                                .contains("Sent back", "She lives in Hertfordshire now", "Priya Shah, coordinator"));
        assertThat(visits.page(sam, notice).select("a[href$=correction], a[href$=recall], a[href$=answer]"))
                .isEmpty();
        assertThat(visits.ask(sam, notice + "/correction")).hasStatus(409);
    }

    @Test
    void raisesTheAlarmWithoutNamingTheChild() throws Exception {
        var officer = councils.signedIn("calderdale", Roles.DATA_PROTECTION_OFFICER);
        visits.page(priya, arrived);

        sendBack();

        await().atMost(10, SECONDS)
                .until(() -> visits.page(officer, "/calderdale")
                        .select("main")
                        .text()
                        .contains("went astray"));
        var one = "/calderdale/misdirected" + notice.substring(notice.lastIndexOf('/'));
        var page = visits.page(officer, one).select("main").text();
        assertThat(page).contains("Hillingdon", "Priya Shah, coordinator", "who deleted it");
        assertThat(page).doesNotContain(ChildrenOnPaper.mark(child), "Not that we know of");

        assertThat(visits.submit(officer, one, "words=Opened by one person and deleted"))
                .hasStatus(422);
        assertThat(visits.submit(officer, one, "reported=false", "words=Opened by one person and deleted"))
                .hasStatus(303);
        assertThat(visits.submit(officer, one, "reported=true", "words=Too late"))
                .hasStatus(409);
        assertThat(visits.page(officer, one).select("main").text())
                .contains("It is not reported", "Opened by one person and deleted")
                .doesNotContain("Too late");
        assertThat(visits.ask(sam, "/calderdale/misdirected")).hasStatus(403);
        assertThat(visits.ask(officer, one.replace("calderdale", "hillingdon"))).hasStatus(404);
    }

    @Test
    void leavesATraceOnBothSides() throws Exception {
        sendBack();

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(councils.in("calderdale", () -> audit.of(child, 50)))
                        .filteredOn(Audit.Sighting::change)
                        .extracting(Audit.Sighting::what)
                        .contains("sent back by Hillingdon"));
    }

    @Test
    void isAskedTwiceBeforeAnythingIsDeleted() throws Exception {
        var answer = visits.submit(priya, arrived + "/not-ours", "as=Priya", "because=Not here");

        assertThat(answer).hasStatus(422);
        assertThat(Visits.parsed(answer).select(".govuk-error-summary").text()).contains("Tick the box");
        assertThat(visits.submit(priya, arrived + "/not-ours", "as=Priya", "because=", "sure=true"))
                .hasStatus(422);
        assertThat(visits.inHillingdonsInbox(priya, child)).isNotEmpty();
    }

    @Test
    void whatNobodyOpensLeavesTheInboxAndItsSenderIsTold() throws Exception {
        councils.in("hillingdon", () -> givingBack.unread(delivered -> true));

        assertThat(visits.inHillingdonsInbox(priya, child)).isEmpty();
        assertThat(visits.page(priya, "/hillingdon/inbox/withdrawn")
                        .select("main")
                        .text())
                .contains("Nobody opened it");
        await().atMost(10, SECONDS).until(() -> work("calderdale", ReturnWork.LEFT_UNREAD, notice) == 1);
        assertThat(visits.page(sam, notice).select("main").text()).contains("Never opened", "in another way");
    }

    @Test
    void whatSomebodyOpenedStays() throws Exception {
        visits.page(priya, arrived);

        councils.in("hillingdon", () -> givingBack.unread(delivered -> true));

        assertThat(visits.inHillingdonsInbox(priya, child)).isNotEmpty();
    }

    private int work(String authority, String kind, String address) {
        var subject = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return councils.in(
                authority,
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = {1} and subject = {2} and done_at is null",
                                DSL.val(councils.id(authority).number()), DSL.val(kind), DSL.val(subject))
                        .get(0, int.class));
    }

    private MvcTestResult sendBack() {
        return visits.submit(
                priya,
                arrived + "/not-ours",
                "as=Priya Shah, coordinator",
                "because=She lives in Hertfordshire now",
                "sure=true");
    }
}
