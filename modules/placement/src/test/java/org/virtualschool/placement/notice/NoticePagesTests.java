package org.virtualschool.placement.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.Visits.redirect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;

/** One notice from end to end, as two coordinators see it. */
@PlacementTest
class NoticePagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Audit audit;

    private RequestPostProcessor sam;

    @BeforeEach
    void aCoordinatorSignsIn() {
        sam = councils.coordinator("calderdale");
    }

    @Test
    void goesFromOneVirtualSchoolToTheOtherAndItsReceiptComesBack() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var begun = visits.page(sam, "/calderdale/children/" + child + "/notices/new");
        assertThat(begun.select("input[name=recipient][checked]").val()).isEqualTo("312");

        var check = visits.choose(sam, child, "recipient=312", "schoolPlan=STAYS", "sen=SUPPORT");
        var notice = visits.send(sam, check);
        var priya = councils.coordinator("hillingdon");
        var arrived = visits.awaitArrival(priya, child);

        assertThat(visits.page(sam, notice).select("h1").text()).isEqualTo("Notice to Hillingdon");
        var opened = visits.page(priya, arrived);
        assertThat(opened.select("main").text())
                .contains(
                        "Zoë O’Hare-Nguyễn",
                        "17 May 2013",
                        "Year 8",
                        "Ridgeview Academy",
                        "SEN support",
                        "30 October 2026")
                .contains("Sam Lee", "virtual.school@calderdale.example", "Dev Rao, Team North");
        awaitTag(notice, "Opened");

        var form = opened.select("form[action$=acknowledgement]").attr("action");
        assertThat(visits.submit(
                        priya, form, "as=Priya Shah, key stage coordinator", "message=Ask for Lou at admissions"))
                .hasStatus(303);
        assertThat(visits.submit(priya, form, "as=Somebody else", "message=Second click"))
                .hasStatus(303);
        awaitTag(notice, "Acknowledged");
        assertThat(visits.page(sam, notice).select(".moj-timeline").text())
                .contains("Acknowledged by Priya Shah, key stage coordinator", "Ask for Lou at admissions")
                .doesNotContain("Second click", "Somebody else");
        assertThat(visits.page(priya, arrived).select("main").text())
                .contains("Acknowledged by Priya Shah, key stage coordinator");
        assertThat(visits.page(priya, "/hillingdon/inbox").select("main").text())
                .doesNotContain(arrived);
    }

    @Test
    void isSentOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var check = visits.choose(sam, child, "recipient=312", "schoolPlan=NONE", "sen=NONE");
        var mark = visits.page(sam, check).select("input[name=mark]").val();
        var send = check.replace("/check", "/send");

        var first = visits.submit(sam, send, "mark=" + mark);
        var second = visits.submit(sam, send, "mark=" + mark);

        assertThat(first).hasStatus(303);
        assertThat(redirect(second)).isEqualTo(redirect(first));
        assertThat(visits.page(sam, "/calderdale/children/" + child + "/notices")
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void isKeptReadyForAnAuthorityThatIsNotOnThePlatformAndSaysSoPlainly() throws Exception {
        var child = child(LEEDS, Certainty.EXACT);
        var check = visits.choose(sam, child, "recipient=383", "schoolPlan=STAYS", "sen=NONE");

        assertThat(visits.page(sam, check).select("main").text()).contains("Leeds is not on this platform");
        var notice = visits.send(sam, check);

        assertThat(visits.page(sam, notice).select("main").text())
                .contains("Kept ready", "nobody there has read this notice", "the day Leeds joins");
    }

    @Test
    void isCorrectedByTheNextVersionAndTheFirstStaysAsItWas() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var first = visits.tellHillingdon(sam, child);

        var check = redirect(visits.submit(sam, first + "/correction", "schoolPlan=NONE", "sen=EHC_PLAN"));
        var second = visits.send(sam, check);

        assertThat(visits.page(sam, second).select("main").text())
                .contains("version 2", "Education, health and care plan", "Correction sent");
        assertThat(visits.page(sam, first).select("main").text())
                .contains("No special educational needs", "A correction of this notice was sent later");
    }

    @Test
    void leavesATraceOnBothSidesOfWhoSawTheChild() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = visits.tellHillingdon(sam, child);
        visits.page(sam, notice);

        var seen = councils.in("calderdale", () -> audit.of(child, 50));

        assertThat(seen).extracting(Audit.Sighting::action).contains("placement.send-notice", "placement.view-notice");
        assertThat(seen)
                .filteredOn(Audit.Sighting::change)
                .extracting(Audit.Sighting::what)
                .containsExactly("version 1 sent to Hillingdon");
        assertThat(councils.in("hillingdon", () -> audit.of(child, 50))).isEmpty();
    }

    private void awaitTag(String notice, String words) {
        await().atMost(10, SECONDS)
                .until(() ->
                        visits.page(sam, notice).select(".govuk-tag").text().equals(words));
    }

    private ChildId child(AuthorityCode host, Certainty certainty) {
        return councils.bound("calderdale", () -> roll.placedIn(host, certainty));
    }
}
