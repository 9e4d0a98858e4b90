package org.virtualschool.placement.asking;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
import org.virtualschool.placement.news.ReturnWork;

/** A question about a notice and its answer, as the people of both sides see them. */
@PlacementTest
class AskingPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private DSLContext db;

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
    void aQuestionIsAnsweredAndBothSidesReadBoth() throws Exception {
        ask("Which school does she go to now?");

        awaitText(sam, notice, "waits for an answer", "Which school does she go to now?", "Priya Shah, coordinator");
        assertThat(work("calderdale", ReturnWork.ANSWER_QUERY, notice)).isEqualTo(1);
        assertThat(visits.page(priya, arrived).select("main").text()).contains("You have asked about this notice");

        assertThat(visits.submit(sam, notice + "/answer", "as=Sam Lee, coordinator", "words=Ridgeview, until Easter"))
                .hasStatus(303);

        awaitText(priya, arrived, "Ridgeview, until Easter", "Sam Lee, coordinator");
        assertThat(visits.page(sam, notice).select("main").text())
                .contains("Ridgeview, until Easter")
                .doesNotContain("waits for an answer");
        assertThat(work("calderdale", ReturnWork.ANSWER_QUERY, notice)).isZero();
    }

    @Test
    void theAnswerIsWorkForTheHostUntilItIsRead() throws Exception {
        ask("Who transports her?");
        awaitText(sam, notice, "Who transports her?");
        visits.submit(sam, notice + "/answer", "as=Sam", "words=We do");

        await().atMost(10, SECONDS).until(() -> work("hillingdon", ReturnWork.READ_ANSWER, arrived) == 1);
        visits.page(priya, arrived);

        assertThat(work("hillingdon", ReturnWork.READ_ANSWER, arrived)).isZero();
    }

    @Test
    void isAnsweredOnce() throws Exception {
        ask("Which year group?");
        awaitText(sam, notice, "Which year group?");

        assertThat(visits.submit(sam, notice + "/answer", "as=Sam", "words=Year 8"))
                .hasStatus(303);
        var second = visits.submit(sam, notice + "/answer", "as=Sam", "words=Year 9");

        assertThat(second).hasStatus(409);
        assertThat(Visits.body(second)).contains("Nothing was sent");
        assertThat(visits.page(sam, notice).select("main").text())
                .contains("Year 8")
                .doesNotContain("Year 9");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        var answer = visits.submit(priya, arrived + "/query", "as=", "words=Who transports her?");

        var page = Visits.parsed(answer);
        assertThat(page.select(".govuk-error-summary").text()).contains("Enter your name and role");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Who transports her?");
        assertThat(visits.submit(priya, arrived + "/query", "as=Priya", "words=" + "x".repeat(2001)))
                .hasStatus(422);
    }

    @Test
    void isForThoseWhoAcknowledgeAndThoseWhoSend() {
        var administrator = councils.signedIn("hillingdon", Roles.ADMINISTRATOR);
        var elsewhere = councils.signedIn("calderdale", Roles.ADMINISTRATOR);

        assertThat(visits.ask(administrator, arrived + "/query")).hasStatus(403);
        assertThat(visits.submit(administrator, arrived + "/query", "as=A", "words=B"))
                .hasStatus(403);
        assertThat(visits.submit(elsewhere, notice + "/answer", "as=A", "words=B"))
                .hasStatus(403);
        assertThat(visits.submit(priya, notice.replace("calderdale", "hillingdon") + "/answer", "as=A", "words=B"))
                .hasStatus(404);
        assertThat(visits.submit(sam, arrived.replace("hillingdon", "calderdale") + "/query", "as=A", "words=B"))
                .hasStatus(404);
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

    private void ask(String words) {
        assertThat(visits.submit(priya, arrived + "/query", "as=Priya Shah, coordinator", "words=" + words))
                .hasStatus(303);
    }

    private void awaitText(RequestPostProcessor who, String address, String... texts) {
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(
                                visits.page(who, address).select("main").text())
                        .contains(texts));
    }
}
