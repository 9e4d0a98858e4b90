package org.virtualschool.placement.register;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.Tenancy;

/** What the host knows itself of a child who is placed there, and what it advised. */
@PlacementTest
class OwnFactsAndAdvicePagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor priya;
    private String entry;

    @BeforeEach
    void aChildIsPlacedInHillingdon() throws Exception {
        priya = councils.coordinator("hillingdon");
        ChildId child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        entry = visits.awaitEntry(priya, child);
    }

    @Test
    void whatWeKnowStandsBesideWhatTheNoticeSaysAndNeverInItsPlace() throws Exception {
        assertThat(visits.submit(priya, entry + "/facts/school", "value=Hilltop School"))
                .hasStatus(303);

        assertThat(row("School"))
                .contains("Ridgeview Academy", "Told by Calderdale on", "Hilltop School", "Noted here by Sam Lee");
        assertThat(visits.page(priya, "/hillingdon/placed-here?size=100&school=Hilltop School")
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void whatWeNoteIsNoLongerMissingUntilItIsTakenBack() throws Exception {
        visits.submit(priya, entry + "/facts/legal-status", "value=CARE_ORDER");

        assertThat(row("Legal status")).contains("Care order").doesNotContain("Not known");
        assertThat(visits.page(priya, entry).select("main").text()).contains("What is known: 13 of 15");
        assertThat(visits.page(priya, entry).select("textarea").text()).doesNotContain("legal status");

        visits.submit(priya, entry + "/facts/legal-status/taken-back");
        visits.submit(priya, entry + "/facts/legal-status/taken-back");

        assertThat(row("Legal status")).contains("Not known");
    }

    @Test
    void whatIsNotedAgainTakesThePlaceOfWhatWeNotedBefore() throws Exception {
        visits.submit(priya, entry + "/facts/upn", "value=H801200001002");
        visits.submit(priya, entry + "/facts/upn", "value=H801200001009");

        assertThat(row("Unique pupil number")).contains("H801200001009").doesNotContain("H801200001002");
        var found = Visits.parsed(visits.submit(priya, "/hillingdon/placed-here", "search=h801200001009"));
        assertThat(found.select("tbody a").eachAttr("href")).contains(entry);
    }

    @Test
    void saysWhatIsWrongAndNotesNothing() throws Exception {
        for (var wrong :
                new String[] {"legal-status:value=", "legal-status:value=Anything", "placed-from:day=1066-01-01"}) {
            var cut = wrong.indexOf(':');
            var answer = visits.submit(priya, entry + "/facts/" + wrong.substring(0, cut), wrong.substring(cut + 1));
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(Visits.parsed(answer).select(".govuk-error-summary")).isNotEmpty();
        }
        assertThat(visits.submit(priya, entry + "/facts/address", "value=1 High Street"))
                .hasStatus(404);
        assertThat(row("Legal status")).contains("Not known");
    }

    @Test
    void adviceIsLoggedShownAndFollowedUp() throws Exception {
        advise("Ask the designated teacher", "followUpOn=" + today().plusDays(7));

        var page = visits.page(priya, entry);
        assertThat(page.select("main").text())
                .contains("Attendance, asked by: A school", "Ask the designated teacher", "Follow up by");
        assertThat(visits.page(priya, "/hillingdon/placed-here?size=100")
                        .select("tr:has(a[href=" + entry + "])")
                        .text())
                .contains(org.virtualschool.web.Dates.day(today()));
        var advice = adviceAddress();
        await().atMost(10, SECONDS).until(() -> openWork(advice) == 1);

        visits.submit(priya, advice + "/followed-up");

        await().atMost(10, SECONDS).until(() -> openWork(advice) == 0);
        assertThat(visits.page(priya, advice).select("main").text()).contains("Followed up on");
    }

    @Test
    void aMistakenEntryIsStruckOutWithAReasonAndStaysToBeRead() throws Exception {
        advise("About another child", "followUpOn=" + today().plusDays(7));
        var advice = adviceAddress();
        await().atMost(10, SECONDS).until(() -> openWork(advice) == 1);

        assertThat(visits.submit(priya, advice + "/struck-out", "because= ")).hasStatus(422);
        assertThat(visits.submit(priya, advice + "/struck-out", "because=Another child was meant"))
                .hasStatus(303);
        visits.submit(priya, advice + "/struck-out", "because=Second thoughts");

        assertThat(visits.page(priya, entry).select("main").text())
                .contains("Struck out: Another child was meant", "About another child")
                .doesNotContain("Second thoughts");
        await().atMost(10, SECONDS).until(() -> openWork(advice) == 0);
    }

    @Test
    void incompleteAdviceIsNotRecorded() throws Exception {
        var answer = visits.submit(
                priya,
                entry + "/advice",
                "on=" + today().plusDays(1),
                "topic=SEN",
                "advised= ",
                "followUpOn=2020-01-01");

        assertThat(answer).hasStatus(422);
        assertThat(Visits.parsed(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#on", "#asker", "#advised", "#followUpOn");
        assertThat(visits.page(priya, entry).select("main").text()).contains("No advice about this child");
    }

    @Test
    void theAdministratorKeepsFactsAndReadsTheLogButDoesNotAdvise() throws Exception {
        advise("Ring the school", "followUpOn=" + today().plusDays(3));
        var advice = adviceAddress();
        var administrator = councils.signedIn("hillingdon", Roles.ADMINISTRATOR);

        assertThat(visits.submit(administrator, entry + "/facts/upn", "value=H801200001002"))
                .hasStatus(303);
        assertThat(visits.page(administrator, advice).select("form[action$=struck-out]"))
                .isEmpty();
        assertThat(visits.submit(administrator, advice + "/followed-up")).hasStatus(403);
        assertThat(visits.ask(administrator, entry + "/advice")).hasStatus(403);
        assertThat(visits.ask(councils.coordinator("calderdale"), advice.replace("hillingdon", "calderdale")))
                .hasStatus(404);
    }

    private void advise(String words, String more) {
        assertThat(visits.submit(
                        priya,
                        entry + "/advice",
                        "on=" + today(),
                        "asker=SCHOOL",
                        "topic=ATTENDANCE",
                        "advised=" + words,
                        more))
                .hasStatus(303);
    }

    private String adviceAddress() throws Exception {
        return visits.page(priya, entry)
                .select("main a[href*=/placed-here/advice/]")
                .attr("href");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String row(String fact) throws Exception {
        Document page = visits.page(priya, entry);
        return page.select("tr:has(th:matchesOwn(^" + fact + "$))").text();
    }

    private int openWork(String address) {
        return councils.in(
                "hillingdon",
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = 'placement.follow-up-advice'"
                                        + " and subject::text = {1} and done_at is null",
                                DSL.val(Tenancy.current().number()),
                                DSL.val(address.substring(address.lastIndexOf('/') + 1)))
                        .into(int.class));
    }
}
