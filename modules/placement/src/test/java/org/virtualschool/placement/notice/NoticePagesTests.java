package org.virtualschool.placement.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.placement.PlacementFixtures.CALDERDALE;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.tenancy.Tenancy;

/** One notice from end to end, as two coordinators see it, and the ways in which it does not go. */
@PlacementTest
class NoticePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Audit audit;

    @Autowired
    private DraftRepository drafts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;

    @BeforeEach
    void aCoordinatorSignsIn() {
        sam = councils.coordinator("calderdale");
    }

    @Test
    void goesFromOneVirtualSchoolToTheOtherAndItsReceiptComesBack() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var begun = page(sam, "/calderdale/children/" + child + "/notices/new");
        assertThat(begun.select("input[name=recipient][checked]").val()).isEqualTo("312");

        var check = redirect(submit(
                sam,
                "/calderdale/children/" + child + "/notices/new",
                "recipient=312",
                "schoolPlan=STAYS",
                "sen=SUPPORT"));
        var notice = send(sam, check);
        var priya = councils.coordinator("hillingdon");
        var arrived = awaitArrival(priya, child);

        assertThat(page(sam, notice).select("h1").text()).isEqualTo("Notice to Hillingdon");
        var opened = page(priya, arrived);
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
        assertThat(submit(priya, form, "as=Priya Shah, key stage coordinator", "message=Ask for Lou at admissions"))
                .hasStatus(303);
        assertThat(submit(priya, form, "as=Somebody else", "message=Second click"))
                .hasStatus(303);
        awaitTag(notice, "Acknowledged");
        assertThat(page(sam, notice).select(".moj-timeline").text())
                .contains("Acknowledged by Priya Shah, key stage coordinator", "Ask for Lou at admissions")
                .doesNotContain("Second click", "Somebody else");
        assertThat(page(priya, arrived).select("main").text())
                .contains("Acknowledged by Priya Shah, key stage coordinator");
        assertThat(page(priya, "/hillingdon/inbox").select("main").text()).doesNotContain(arrived);
    }

    @Test
    void isSentOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var check = redirect(submit(
                sam, "/calderdale/children/" + child + "/notices/new", "recipient=312", "schoolPlan=NONE", "sen=NONE"));
        var mark = page(sam, check).select("input[name=mark]").val();
        var send = check.replace("/check", "/send");

        var first = submit(sam, send, "mark=" + mark);
        var second = submit(sam, send, "mark=" + mark);

        assertThat(first).hasStatus(303);
        assertThat(redirect(second)).isEqualTo(redirect(first));
        assertThat(page(sam, "/calderdale/children/" + child + "/notices").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void isNotSentIfTheRecordHasChangedSinceItWasChecked() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var check = redirect(submit(
                sam,
                "/calderdale/children/" + child + "/notices/new",
                "recipient=312",
                "schoolPlan=STAYS",
                "sen=NONE"));
        var mark = page(sam, check).select("input[name=mark]").val();
        councils.bound("calderdale", () -> {
            roll.put(child, ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(LEEDS), Certainty.EXACT);
            return true;
        });

        assertThat(submit(sam, check.replace("/check", "/send"), "mark=" + mark))
                .hasStatus(409);
        assertThat(page(sam, "/calderdale/children/" + child + "/notices").select("tbody tr"))
                .isEmpty();
        assertThat(page(sam, check).select("h1").text()).contains("Check the notice");
    }

    @Test
    void asksForTheNameOfARecipientThatTheRollDoesNotCertainlyGive() throws Exception {
        var certain = child(HILLINGDON, Certainty.EXACT);
        var doubtful = child(HILLINGDON, Certainty.PROBABLE);

        var another = submit(
                sam,
                "/calderdale/children/" + certain + "/notices/new",
                "recipient=other",
                "otherAuthority=383",
                "authorityName=Bradford",
                "schoolPlan=STAYS",
                "sen=NONE");
        var probable = submit(
                sam,
                "/calderdale/children/" + doubtful + "/notices/new",
                "recipient=312",
                "schoolPlan=STAYS",
                "sen=NONE");
        var named = submit(
                sam,
                "/calderdale/children/" + doubtful + "/notices/new",
                "recipient=312",
                "authorityName= hillingdon",
                "schoolPlan=STAYS",
                "sen=NONE");

        assertThat(another).hasStatus(422).bodyText().contains("Type the name of the authority");
        assertThat(probable).hasStatus(422).bodyText().contains("Type the name of the authority");
        assertThat(named).hasStatus(303);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);

        var answer = submit(
                sam,
                "/calderdale/children/" + child + "/notices/new",
                "recipient=other",
                "otherAuthority=381",
                "schoolPlan=MOVES",
                "proposedSchool=12345x");

        assertThat(answer).hasStatus(422);
        var page = parsed(answer);
        assertThat(page.select(".govuk-error-summary__list a").eachText())
                .containsExactlyInAnyOrder(
                        "Choose another authority: this one is your own",
                        "Enter the unique reference number of an open school, six digits, or leave it empty",
                        "Choose what is known of special educational needs");
        assertThat(page.select("#proposedSchool").val()).isEqualTo("12345x");
        page.select(".govuk-error-summary__list a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void isNotSentAboutAChildWhoDied() throws Exception {
        var child = councils.bound(
                "calderdale", () -> roll.put(ChildStatus.DIED, "Zoë", Optional.of(HILLINGDON), Certainty.EXACT));

        assertThat(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=NONE",
                        "sen=NONE"))
                .hasStatus(422)
                .bodyText()
                .contains("only about a child who is looked after now");
    }

    @Test
    void isKeptReadyForAnAuthorityThatIsNotOnThePlatformAndSaysSoPlainly() throws Exception {
        var child = child(LEEDS, Certainty.EXACT);
        var check = redirect(submit(
                sam,
                "/calderdale/children/" + child + "/notices/new",
                "recipient=383",
                "schoolPlan=STAYS",
                "sen=NONE"));

        assertThat(page(sam, check).select("main").text()).contains("Leeds is not on this platform");
        var notice = send(sam, check);

        assertThat(page(sam, notice).select("main").text())
                .contains("Kept ready", "nobody there has read this notice", "the day Leeds joins");
    }

    @Test
    void isCorrectedByTheNextVersionAndTheFirstStaysAsItWas() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var first = send(
                sam,
                redirect(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=STAYS",
                        "sen=NONE")));

        var check = redirect(submit(sam, first + "/correction", "schoolPlan=NONE", "sen=EHC_PLAN"));
        var second = send(sam, check);

        assertThat(page(sam, second).select("main").text())
                .contains("version 2", "Education, health and care plan", "Correction sent");
        assertThat(page(sam, first).select("main").text())
                .contains("No special educational needs", "A correction of this notice was sent later");
    }

    @Test
    void isCorrectedForAnAuthorityThatTheChildHasLeftOnlyIfItIsNamedAgain() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var first = send(
                sam,
                redirect(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=STAYS",
                        "sen=NONE")));
        assertThat(page(sam, first + "/correction").select("#authorityName")).isEmpty();
        moveToLeeds(child);

        var silent = submit(sam, first + "/correction", "schoolPlan=NONE", "sen=NONE");
        var named = submit(sam, first + "/correction", "authorityName=Hillingdon", "schoolPlan=NONE", "sen=NONE");

        assertThat(page(sam, first + "/correction").select("#authorityName")).hasSize(1);
        assertThat(silent).hasStatus(422).bodyText().contains("Type the name of the authority");
        assertThat(page(sam, redirect(named)).select("main").text())
                .contains("To the virtual school of Hillingdon")
                .doesNotContain("30 October 2026");
    }

    @Test
    void isNotTriedAgainForAnAuthorityThatTheChildHasLeft() {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.UNDELIVERED));
        moveToLeeds(child);

        assertThat(submit(sam, "/calderdale/notices/" + notice + "/delivery"))
                .hasStatus(422)
                .bodyText()
                .contains("does not place the child in that authority now");

        assertThat(councils.in(
                        "calderdale",
                        () -> db.select(NOTICE.STATE)
                                .from(NOTICE)
                                .where(ours(NOTICE), NOTICE.ID.eq(notice))
                                .fetchSingle(NOTICE.STATE)))
                .isEqualTo(NoticeState.UNDELIVERED);
    }

    private void moveToLeeds(ChildId child) {
        councils.bound("calderdale", () -> {
            roll.put(child, ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(LEEDS), Certainty.EXACT);
            return true;
        });
    }

    @Test
    void isNotThereForAnotherAuthorityNorForAnybodyWhoGuesses() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = send(
                sam,
                redirect(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=STAYS",
                        "sen=NONE")));
        var priya = councils.coordinator("hillingdon");
        var missing =
                mvc.perform(get("/hillingdon/notices/" + UUID.randomUUID()).with(priya));

        var foreign =
                mvc.perform(get(notice.replace("/calderdale/", "/hillingdon/")).with(priya));
        var malformed = mvc.perform(get("/hillingdon/notices/1-1-1-1-1").with(priya));

        assertThat(missing).hasStatus(404);
        assertThat(foreign).hasStatus(404).bodyText().isEqualTo(body(missing));
        assertThat(malformed).hasStatus(404).bodyText().isEqualTo(body(missing));
        assertThat(mvc.perform(get(notice).with(priya))).hasStatus(404);
    }

    @Test
    void isNotThereAnyMoreOnceTheChildIsSealed() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = send(
                sam,
                redirect(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=STAYS",
                        "sen=NONE")));

        councils.bound("calderdale", () -> {
            roll.seal(child);
            return true;
        });

        assertThat(mvc.perform(get(notice).with(sam))).hasStatus(404);
        assertThat(mvc.perform(get("/calderdale/children/" + child + "/notices").with(sam)))
                .hasStatus(404);
    }

    @Test
    void isNoLongerADraftOnceTheChildIsSealed() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        redirect(submit(
                sam,
                "/calderdale/children/" + child + "/notices/new",
                "recipient=312",
                "schoolPlan=STAYS",
                "sen=NONE"));

        councils.in("calderdale", () -> {
            events.publishEvent(new CohortEvent.RecordSealed(Tenancy.current(), child));
            return true;
        });

        await().atMost(10, SECONDS)
                .until(() ->
                        councils.in("calderdale", () -> drafts.ofChild(child)).isEmpty());
    }

    @Test
    void isForThoseWhoseRoleItIs() {
        var child = child(HILLINGDON, Certainty.EXACT);
        var teacher = councils.signedIn("calderdale", Roles.DESIGNATED_TEACHER);
        var administrator = councils.signedIn("calderdale", Roles.ADMINISTRATOR);

        assertThat(mvc.perform(
                        get("/calderdale/children/" + child + "/notices/new").with(teacher)))
                .hasStatus(403);
        assertThat(mvc.perform(get("/calderdale/inbox").with(teacher))).hasStatus(403);
        assertThat(mvc.perform(
                        get("/calderdale/children/" + child + "/notices/new").with(administrator)))
                .hasStatus(403);
        assertThat(mvc.perform(get("/calderdale/children/" + child + "/notices").with(administrator)))
                .hasStatusOk();
    }

    @Test
    void leavesATraceOnBothSidesOfWhoSawTheChild() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = send(
                sam,
                redirect(submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        "recipient=312",
                        "schoolPlan=STAYS",
                        "sen=NONE")));
        page(sam, notice);

        var seen = councils.in("calderdale", () -> audit.of(child, 50));

        assertThat(seen).extracting(Audit.Sighting::action).contains("placement.send-notice", "placement.view-notice");
        assertThat(seen)
                .filteredOn(Audit.Sighting::change)
                .extracting(Audit.Sighting::what)
                .containsExactly("version 1 sent to Hillingdon");
        assertThat(councils.in("hillingdon", () -> audit.of(child, 50))).isEmpty();
    }

    private ChildId child(AuthorityCode host, Certainty certainty) {
        assertThat(host).isNotEqualTo(CALDERDALE);
        return councils.bound("calderdale", () -> roll.placedIn(host, certainty));
    }

    private String send(RequestPostProcessor who, String check) throws Exception {
        var page = page(who, check);
        return redirect(submit(
                who,
                page.select("form[action$=send]").attr("action"),
                "mark=" + page.select("input[name=mark]").val()));
    }

    /** Gives back the address of the notice in the other inbox. */
    private String awaitArrival(RequestPostProcessor who, ChildId child) {
        return await().atMost(10, SECONDS).until(() -> inbox(who, child), address -> !address.isEmpty());
    }

    private String inbox(RequestPostProcessor who, ChildId child) throws Exception {
        return page(who, "/hillingdon/inbox?show=all")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
    }

    private void awaitTag(String notice, String words) {
        await().atMost(10, SECONDS)
                .until(() -> page(sam, notice).select(".govuk-tag").text().equals(words));
    }

    private Document page(RequestPostProcessor who, String address) throws Exception {
        var answer = mvc.perform(get(address).with(who));
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private MvcTestResult submit(RequestPostProcessor who, String address, String... fields) {
        var request = post(address).with(who).with(csrf());
        for (var field : fields) {
            var cut = field.indexOf('=');
            request.param(field.substring(0, cut), field.substring(cut + 1));
        }
        return mvc.perform(request);
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static Document parsed(MvcTestResult answer) throws Exception {
        return Jsoup.parse(body(answer));
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
