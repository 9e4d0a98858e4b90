package org.virtualschool.placement.register;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.placement.db.Tables.REGISTER_GONE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import virtualschool.testing.RealPostgres;

/** The register of children placed here builds itself from the notices, and shows what is known and what is missing. */
@PlacementTest
class RegisterPagesTests {

    private static final String REGISTER = "/hillingdon/placed-here";

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    @Qualifier("sweepingTheRegister")
    private RecurringTask<Void> sweep;

    @Autowired
    private Audit audit;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;
    private ChildId child;

    @BeforeEach
    void aChildIsPlacedInHillingdon() {
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
    }

    @Test
    void aConsultationEntersNobody() throws Exception {
        var sam = councils.coordinator("calderdale");
        var priya = councils.coordinator("hillingdon");
        var child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        var asked = visits.send(
                sam, visits.choose(sam, child, "recipient=312", "type=CONSULTATION", "schoolPlan=NONE", "sen=NONE"));
        visits.awaitArrival(priya, child);
        assertThat(visits.onHillingdonsRegister(priya, child)).isEmpty();

        visits.send(
                sam,
                Visits.redirect(
                        visits.submit(sam, asked + "/correction", "type=PLACEMENT", "schoolPlan=NONE", "sen=NONE")));

        assertThat(visits.awaitEntry(priya, child)).isNotEmpty();
    }

    /** At once, not when the next sweep comes. */
    @Test
    void whoseNoticeIsSentBackLeavesTheRegister() throws Exception {
        visits.tellHillingdon(sam, child);
        var entry = awaitEntry();
        var arrived = visits.inHillingdonsInbox(priya, child);
        visits.submit(priya, entry + "/facts/upn", "value=H801200001002");

        visits.submit(priya, arrived + "/not-ours", "because=Not here", "as=Priya", "sure=true");

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(visits.ask(priya, entry)).hasStatus(404));
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(councils.in(
                                "hillingdon",
                                () -> db.fetchCount(
                                        REGISTERED_CHILD,
                                        ours(REGISTERED_CHILD),
                                        REGISTERED_CHILD
                                                .ID
                                                .cast(String.class)
                                                .eq(entry.substring(entry.lastIndexOf('/') + 1)))))
                        .isZero());
    }

    @Test
    void thePlacingAuthorityIsAskedForWhatIsMissing() throws Exception {
        var priya = councils.coordinator("hillingdon");
        var child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        var entry = visits.awaitEntry(priya, child);

        var ask = visits.page(priya, entry)
                .select("a:contains(Ask Calderdale now)")
                .attr("href");

        assertThat(visits.page(priya, URLDecoder.decode(ask, StandardCharsets.UTF_8))
                        .select("textarea[name=words]")
                        .text())
                .contains("our register does not say yet")
                .doesNotContain(ChildrenOnPaper.mark(child));
    }

    @Test
    void aNoticeEntersTheChildByItself() throws Exception {
        visits.tellHillingdon(sam, child);

        var page = visits.page(priya, awaitEntry());

        assertThat(page.select("h1").text()).contains("Zoë O’Hare-Nguyễn");
        assertThat(row(page, "School year")).contains("Year 8", "Told by Calderdale on");
        assertThat(row(page, "Unique pupil number")).contains("Not known");
        assertThat(row(page, "Authority that maintains the plan")).contains("No plan");
        assertThat(page.select("main").text())
                .contains("What is known: 12 of 15", "Dev Rao", "not on your own roll", "Notice from Calderdale");
        assertThat(page.select("main a[href*=inbox]").attr("href")).startsWith("/hillingdon/inbox/");
    }

    @Test
    void whatIsMissingIsAQuestionToCopyThatNamesNobody() throws Exception {
        visits.tellHillingdon(sam, child);

        var whoMayNotAsk = councils.signedIn("hillingdon", Roles.ADMINISTRATOR);
        var page = visits.page(whoMayNotAsk, awaitEntry());

        assertThat(page.select("textarea[name=question]").text())
                .contains("the legal status", "what sort of placement it is", "the unique pupil number")
                .doesNotContain("Zoë", "the school year");
        assertThat(page.select("main").text()).contains("Sam Lee, Calderdale Virtual School");
    }

    @Test
    void severalNoticesOfOneChildAreOneEntryAndTheNewestCounts() throws Exception {
        var first = visits.tellHillingdon(sam, child);
        var entry = awaitEntry();
        var check = Visits.redirect(visits.submit(sam, first + "/correction", "schoolPlan=NONE", "sen=EHC_PLAN"));
        visits.send(sam, check);

        await().atMost(10, SECONDS)
                .untilAsserted(() ->
                        assertThat(row(visits.page(priya, entry), "School")).contains("Has no school"));
        assertThat(row(visits.page(priya, entry), "Authority that maintains the plan"))
                .contains("Not known");
        assertThat(listed(priya, "").select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")"))
                .hasSize(1);
    }

    /** The news was lost; the sweep compares the register with the inbox. */
    @Test
    void isEnteredBySweepingAloneIfTheNewsWasLost() throws Exception {
        visits.tellHillingdon(sam, child);
        awaitEntry();
        councils.in(
                "hillingdon",
                () -> db.deleteFrom(REGISTERED_CHILD)
                        .where(ours(REGISTERED_CHILD))
                        .execute());
        assertThat(entry()).isEmpty();

        anHourPasses();
        anHourPasses();

        assertThat(listed(priya, "").select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")"))
                .hasSize(1);
    }

    @Test
    void aWithdrawnNoticeTakesTheEntryAlongEvenBeforeItsNewsIsHeard() throws Exception {
        visits.tellHillingdon(sam, child);
        var entry = awaitEntry();
        var before = gone();

        withdrawnUnheard();

        assertThat(visits.ask(priya, entry)).hasStatus(404);
        assertThat(entry()).isEmpty();
        assertThat(gone()).isEqualTo(before);
        anHourPasses();
        assertThat(gone()).isEqualTo(before + 1);
        anHourPasses();
        assertThat(gone()).isEqualTo(before + 1);
    }

    @Test
    void isFoundByHoweverItsNameIsSpelt() throws Exception {
        visits.tellHillingdon(sam, child);
        awaitEntry();
        var mark = ChildrenOnPaper.mark(child);

        for (var typed : new String[] {"zoe " + mark, mark + " OHARE nguyen", "O'Hare " + mark}) {
            var found = Visits.parsed(visits.submit(priya, REGISTER, "search=" + typed));
            assertThat(found.select("tbody tr")).as(typed).hasSize(1);
        }
        assertThat(Visits.parsed(visits.submit(priya, REGISTER, "search=Nobody at all"))
                        .select("main")
                        .text())
                .contains("Nobody on the register has that name");
    }

    @Test
    void isFilteredByAuthoritySchoolAndWhatIsMissing() throws Exception {
        visits.tellHillingdon(sam, child);
        awaitEntry();
        var mine = "tbody a:contains(" + ChildrenOnPaper.mark(child) + ")";

        assertThat(listed(priya, "&from=381&school=Ridgeview Academy&known=incomplete")
                        .select(mine))
                .hasSize(1);
        assertThat(listed(priya, "&from=383").select("main").text()).contains("No child on the register matches");
        assertThat(listed(priya, "&school=Elsewhere").select(mine)).isEmpty();
        assertThat(Visits.body(visits.ask(priya, REGISTER + "/export?from=381")))
                .contains("Placed by", ChildrenOnPaper.mark(child), "Legal status");
    }

    @Test
    void isForNobodyElse() throws Exception {
        visits.tellHillingdon(sam, child);
        var entry = awaitEntry();

        assertThat(visits.ask(sam, entry.replace("hillingdon", "calderdale"))).hasStatus(404);
        assertThat(visits.ask(councils.signedIn("hillingdon", Roles.LEARNING_MENTOR), REGISTER))
                .hasStatus(403);
        assertThat(visits.page(councils.signedIn("hillingdon", Roles.ADMINISTRATOR), entry)
                        .select("h1")
                        .text())
                .contains("Zoë");
        assertThat(visits.page(sam, "/calderdale/placed-here").select("main").text())
                .contains("No authority has told you");
    }

    @Test
    void leavesATraceOfWhoSawTheChild() throws Exception {
        visits.tellHillingdon(sam, child);
        var entry = awaitEntry();
        visits.page(priya, entry);
        var subject = subject();

        var seen = councils.in("hillingdon", () -> audit.of(subject, 50));

        assertThat(seen).extracting(Audit.Sighting::action).contains("placement.view-register");
        assertThat(seen)
                .filteredOn(each -> each.change() && each.action().equals("placement.keep-register"))
                .extracting(Audit.Sighting::what)
                .containsExactly("entered in the register: a notice tells of the child");
    }

    /** A child who is placed here is on the other authority's roll alone. */
    @Test
    void nothingOfItIsOnTheOwnRoll() throws Exception {
        visits.tellHillingdon(sam, child);
        awaitEntry();

        var rows = councils.in(
                "hillingdon",
                () -> db.fetchSingle(
                                "select count(*) from cohort.child where tenant_id = {0} and family_name like {1}",
                                DSL.val(councils.id("hillingdon").number()),
                                DSL.val("%" + ChildrenOnPaper.mark(child) + "%"))
                        .into(int.class));

        assertThat(rows).isZero();
    }

    /** The exchange has withdrawn the notice, and nobody was told. */
    private void withdrawnUnheard() {
        RealPostgres.asSuperuser(
                access.url(), "delete from placement.inbox_notice where subject_id = '" + subject() + "'");
    }

    private ChildId subject() {
        return councils.in(
                "hillingdon",
                () -> db.select(INBOX_NOTICE.SUBJECT_ID)
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.FAMILY_NAME.contains(ChildrenOnPaper.mark(child)))
                        .limit(1)
                        .fetchSingle(INBOX_NOTICE.SUBJECT_ID));
    }

    private int gone() {
        return councils.in("hillingdon", () -> db.fetchCount(REGISTER_GONE, ours(REGISTER_GONE)));
    }

    private String awaitEntry() {
        return visits.awaitEntry(priya, child);
    }

    private String entry() throws Exception {
        return visits.onHillingdonsRegister(priya, child);
    }

    private Document listed(RequestPostProcessor who, String more) throws Exception {
        return visits.page(who, REGISTER + "?size=100" + more);
    }

    private static String row(Document page, String fact) {
        return page.select("tr:has(th:matchesOwn(^" + fact + "$))").text();
    }

    private void anHourPasses() {
        sweep.executeRecurringly(sweep.instance("an-hour"), null);
    }
}
