package org.virtualschool.placement.recalling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.Visits.redirect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;

/** A notice that its sender takes back, as the people of both sides see it. */
@PlacementTest
class RecallPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Audit audit;

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
    void leavesTheOtherInboxUnopenedAndThePageSaysSo() throws Exception {
        assertThat(visits.submit(sam, notice + "/recall", "why=NOT_PLACED")).hasStatus(303);

        awaitText("Taken back", "Out of the other side’s inbox", "Nobody there had opened it");
        assertThat(visits.inHillingdonsInbox(priya, child)).isEmpty();
        assertThat(visits.page(priya, "/hillingdon/inbox/withdrawn")
                        .select("main")
                        .text())
                .contains("Its sender withdrew it")
                .doesNotContain("not placed there after all");
        assertThat(visits.page(sam, notice).select("a[href$=recall], a[href$=correction]"))
                .isEmpty();
    }

    @Test
    void saysWhenSomebodyThereHadOpenedIt() throws Exception {
        visits.page(priya, arrived);

        visits.submit(sam, notice + "/recall", "why=WRONG_AUTHORITY");

        awaitText("Somebody there had opened it, on");
        assertThat(redirect(visits.ask(priya, arrived))).isEqualTo("/hillingdon/inbox/withdrawn");
    }

    @Test
    void takesEveryVersionBack() throws Exception {
        var check = redirect(visits.submit(sam, notice + "/correction", "schoolPlan=NONE", "sen=EHC_PLAN"));
        var second = visits.send(sam, check);
        await().atMost(10, SECONDS)
                .until(() -> visits.page(sam, second).select("main").text().contains("Delivered"));

        visits.submit(sam, notice + "/recall", "why=OTHER", "because=Asked for by the court");

        await().atMost(10, SECONDS)
                .until(() -> visits.inHillingdonsInbox(priya, child).isEmpty());
        assertThat(visits.page(sam, second).select("main").text())
                .contains("Taken back, version 2", "Asked for by the court");
    }

    @Test
    void tellsTheDataProtectionOfficerOnlyOfWhatWentAstray() throws Exception {
        var officer = councils.signedIn("calderdale", Roles.DATA_PROTECTION_OFFICER);
        visits.submit(sam, notice + "/recall", "why=NOT_PLACED");
        var astray = visits.tellHillingdon(sam, child);
        visits.submit(sam, astray + "/recall", "why=WRONG_CHILD");

        var listed = visits.page(officer, "/calderdale/misdirected").select("tbody a");
        assertThat(listed.eachAttr("href"))
                .anyMatch(href -> href.endsWith(id(astray)))
                .noneMatch(href -> href.endsWith(id(notice)));
        assertThat(councils.in("calderdale", () -> audit.of(child, 50)))
                .filteredOn(Audit.Sighting::change)
                .extracting(Audit.Sighting::what)
                .contains("taken back from Hillingdon");
    }

    @Test
    void asksForAReason() throws Exception {
        assertThat(visits.submit(sam, notice + "/recall")).hasStatus(422);
        var other = visits.submit(sam, notice + "/recall", "why=OTHER", "because= ");

        assertThat(other).hasStatus(422);
        assertThat(Visits.parsed(other).select(".govuk-error-summary").text()).contains("Enter why you take");
        assertThat(visits.inHillingdonsInbox(priya, child)).isNotEmpty();
    }

    @Test
    void isTakenBackOnceAndByThoseWhoSend() throws Exception {
        var administrator = councils.signedIn("calderdale", Roles.ADMINISTRATOR);
        assertThat(visits.submit(administrator, notice + "/recall", "why=NOT_PLACED"))
                .hasStatus(403);
        assertThat(visits.submit(sam, notice + "/recall", "why=NOT_PLACED")).hasStatus(303);

        assertThat(visits.submit(sam, notice + "/recall", "why=NOT_PLACED")).hasStatus(409);
        assertThat(visits.ask(sam, notice + "/recall")).hasStatus(409);
    }

    private void awaitText(String... texts) {
        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(visits.page(sam, notice).select("main").text())
                                .contains(texts));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
