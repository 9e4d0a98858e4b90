package org.virtualschool.placement.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.Visits.parsed;
import static org.virtualschool.placement.Visits.redirect;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.post.Destination;

/** The ways in which a notice does not go, or not without another look. */
@PlacementTest
class NoticesThatDoNotGoPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;

    @BeforeEach
    void aCoordinatorSignsIn() {
        sam = councils.coordinator("calderdale");
    }

    @Test
    void isNotSentIfTheRecordHasChangedSinceItWasChecked() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var check = visits.choose(sam, child, "recipient=312", "schoolPlan=STAYS", "sen=NONE");
        var mark = visits.page(sam, check).select("input[name=mark]").val();
        councils.bound("calderdale", () -> {
            roll.put(child, ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(LEEDS), Certainty.EXACT);
            return true;
        });

        assertThat(visits.submit(sam, check.replace("/check", "/send"), "mark=" + mark))
                .hasStatus(409);
        assertThat(visits.page(sam, "/calderdale/children/" + child + "/notices")
                        .select("tbody tr"))
                .isEmpty();
        assertThat(redirect(visits.ask(sam, check))).endsWith("/notices/new");
    }

    @Test
    void asksForTheNameOfARecipientThatTheRollDoesNotCertainlyGive() throws Exception {
        var certain = child(HILLINGDON, Certainty.EXACT);
        var doubtful = child(HILLINGDON, Certainty.PROBABLE);

        var another = visits.submit(
                sam,
                "/calderdale/children/" + certain + "/notices/new",
                "recipient=other",
                "otherAuthority=383",
                "authorityName=Bradford",
                "schoolPlan=STAYS",
                "sen=NONE");
        var probable = visits.submit(
                sam,
                "/calderdale/children/" + doubtful + "/notices/new",
                "recipient=312",
                "schoolPlan=STAYS",
                "sen=NONE");
        var named = visits.submit(
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

        var answer = visits.submit(
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

        assertThat(visits.submit(
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
    void isCorrectedForAnAuthorityThatTheChildHasLeftOnlyIfItIsNamedAgain() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var first = visits.tellHillingdon(sam, child);
        assertThat(visits.page(sam, first + "/correction").select("#authorityName"))
                .isEmpty();
        moveToLeeds(child);

        var silent = visits.submit(sam, first + "/correction", "schoolPlan=NONE", "sen=NONE");
        var named =
                visits.submit(sam, first + "/correction", "authorityName=Hillingdon", "schoolPlan=NONE", "sen=NONE");

        assertThat(visits.page(sam, first + "/correction").select("#authorityName"))
                .hasSize(1);
        assertThat(silent).hasStatus(422).bodyText().contains("Type the name of the authority");
        assertThat(visits.page(sam, redirect(named)).select("main").text())
                .contains("To the virtual school of Hillingdon")
                .doesNotContain("30 October 2026");
    }

    @Test
    void isNotTriedAgainForAnAuthorityThatTheChildHasLeft() {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.UNDELIVERED));
        moveToLeeds(child);

        assertThat(visits.submit(sam, "/calderdale/notices/" + notice + "/delivery"))
                .hasStatus(422)
                .bodyText()
                .contains("does not place the child in that authority now");

        assertThat(state(notice)).isEqualTo(NoticeState.UNDELIVERED);
    }

    /** The roll moved the child after the choices were kept: the next look at the answers does not wave the old recipient through. */
    @Test
    void isAskedAgainIfTheHostChangesBeforeItIsSent() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var check = visits.choose(sam, child, "recipient=312", "schoolPlan=STAYS", "sen=NONE");
        moveToLeeds(child);

        var choices = redirect(visits.ask(sam, check));

        var page = visits.page(sam, choices);
        assertThat(page.select(".govuk-warning-text").text()).contains("Choose again which virtual school to tell");
        assertThat(page.select("input[name=recipient][checked]")).isEmpty();
        assertThat(visits.submit(sam, choices, "recipient=", "schoolPlan=STAYS", "sen=NONE"))
                .hasStatus(422);
        var again = visits.choose(sam, child, "recipient=383", "schoolPlan=STAYS", "sen=NONE");
        assertThat(visits.page(sam, again).select("main").text()).contains("To the virtual school of Leeds");
    }

    /** Named for one place, the recipient is not confirmed for another. */
    @Test
    void isAskedAgainIfTheHostChangesAfterTheRecipientWasNamed() throws Exception {
        var child = child(HILLINGDON, Certainty.PROBABLE);
        var check =
                visits.choose(sam, child, "recipient=312", "authorityName=Hillingdon", "schoolPlan=STAYS", "sen=NONE");
        assertThat(visits.page(sam, check).select("h1").text()).contains("Check the notice");

        moveToLeeds(child);

        assertThat(redirect(visits.ask(sam, check))).endsWith("/notices/new");
    }

    @Test
    void isTriedAgainForARecipientThatWasConfirmedByName() throws Exception {
        var child = child(LEEDS, Certainty.EXACT);
        var notice = councils.in(
                "calderdale",
                () -> sentLongAgo(db, child, new Destination(HILLINGDON, true, LEEDS), NoticeState.UNDELIVERED));

        assertThat(visits.submit(sam, "/calderdale/notices/" + notice + "/delivery"))
                .hasStatus(303);

        await().atMost(10, SECONDS).until(() -> state(notice) == NoticeState.DELIVERED);
    }

    private NoticeState state(NoticeId notice) {
        return councils.in(
                "calderdale",
                () -> db.select(NOTICE.STATE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(notice))
                        .fetchSingle(NOTICE.STATE));
    }

    private void moveToLeeds(ChildId child) {
        councils.bound("calderdale", () -> {
            roll.put(child, ChildStatus.LOOKED_AFTER, "Zoë", Optional.of(LEEDS), Certainty.EXACT);
            return true;
        });
    }

    private ChildId child(AuthorityCode host, Certainty certainty) {
        return councils.bound("calderdale", () -> roll.placedIn(host, certainty));
    }
}
