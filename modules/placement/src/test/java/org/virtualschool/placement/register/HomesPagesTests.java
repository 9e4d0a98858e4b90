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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Tenancy;
import virtualschool.testing.RealPostgres;

/** Children's homes tell of admissions and discharges; a person decides about whom. */
@PlacementTest
class HomesPagesTests {

    private static final String HOMES = "/hillingdon/placed-here/homes";

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
    private DatabaseAccess access;

    @Autowired
    private Audit audit;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor priya;
    private String family;

    @BeforeEach
    void aCoordinatorSignsIn() {
        priya = councils.coordinator("hillingdon");
        family = "Khan " + UUID.randomUUID().toString().substring(24);
    }

    @Test
    void whatAHomeTellsEntersAChild() throws Exception {
        var entry = Visits.redirect(tell());

        var page = visits.page(priya, entry);
        assertThat(page.select("h1").text()).isEqualTo("Ines " + family);
        assertThat(page.select("main").text())
                .contains("Hill House, admitted on 2 November 2026", "reviewing officer: Jo, 01422 000")
                .contains("Care order", "Leeds", "Told by the home Hill House", "No authority has sent a notice")
                .contains("Please send us your notice");
        assertThat(page.select("tr:has(th:matchesOwn(maintains the plan))").text())
                .contains("Kirklees");
        var found = Visits.parsed(visits.submit(priya, "/hillingdon/placed-here", "search=ines " + family));
        assertThat(found.select("tbody a").eachAttr("href")).containsExactly(entry);
    }

    @Test
    void nobodyIsEnteredFromWhatIsIncomplete() throws Exception {
        var answer = tell("familyName= ", "dateOfBirth=", "admittedOn=", "plan=", "placing=999");

        assertThat(answer).hasStatus(422);
        assertThat(Visits.parsed(answer).select(".govuk-error-summary a").eachAttr("href"))
                .contains("#familyName", "#dateOfBirth", "#admittedOn", "#plan", "#placing");
        assertThat(tell("dischargedOn=2026-11-01")).hasStatus(422);
        assertThat(tell("placing=383", "home=")).hasStatus(422);
    }

    @Test
    void somebodyAlikeIsShownAndAPersonDecides() throws Exception {
        var first = Visits.redirect(tell());

        var asked = tell("dischargedOn=2026-11-20");

        assertThat(asked).hasStatus(422);
        assertThat(Visits.parsed(asked).select("input[name=same]").eachAttr("value"))
                .containsExactly(idIn(first), "new");
        var same = Visits.redirect(tell("dischargedOn=2026-11-20", "same=" + idIn(first)));
        assertThat(same).isEqualTo(first);
        assertThat(visits.page(priya, first).select("main").text())
                .contains(
                        "discharged on 20 November 2026", "Hill House, admitted on 2 November 2026, reviewing officer");
        var other = Visits.redirect(tell("same=new"));
        assertThat(other).isNotEqualTo(first);
        var seen = sightings(first);
        assertThat(visits.page(priya, other).select("main").text()).contains("Possibly the same child");
        assertThat(sightings(first)).as("whoever is shown as alike is seen").isEqualTo(seen + 1);
    }

    @Test
    void theAuthorityThatHasNotToldIsAskedForItsNotice() throws Exception {
        var entry = Visits.redirect(tell());

        await().atMost(10, SECONDS).until(() -> openWork("placement.ask-for-notice", entry) == 1);

        visits.submit(priya, entry + "/removal");
        await().atMost(10, SECONDS).until(() -> openWork("placement.ask-for-notice", entry) == 0);
        assertThat(visits.ask(priya, entry)).hasStatus(404);
    }

    @Test
    void aHomesTellingJoinsTheNoticeOfTheSameChildWithWhatWeNoted() throws Exception {
        var child = placed();
        var noticed = visits.awaitEntry(priya, child);
        var told = Visits.redirect(tellOf(child));
        visits.submit(priya, told + "/facts/upn", "value=H801200001333");

        assertThat(visits.page(priya, told).select("form[action$=same]")).hasSize(1);
        assertThat(visits.submit(priya, noticed + "/same", "other=" + idIn(told)))
                .as("of whom a notice tells is never given up")
                .hasStatus(404);
        visits.submit(priya, told + "/same", "other=" + idIn(noticed));

        assertThat(visits.ask(priya, told)).hasStatus(404);
        assertThat(visits.page(priya, noticed).select("main").text())
                .contains("Told by Calderdale on", "Hill House, admitted", "H801200001333");
        assertThat(visits.submit(priya, noticed + "/removal")).hasStatus(404);
    }

    /** What only the notice brought, and what was noted because of it, goes; the home has told of its own right. */
    @Test
    void whenTheNoticeIsWithdrawnWhatTheHomeToldStaysAloneUntilSomebodyHasLooked() throws Exception {
        var child = placed();
        var entry = visits.awaitEntry(priya, child);
        visits.submit(priya, entry + "/home", homeFields(child));
        visits.submit(priya, entry + "/facts/upn", "value=H801200001444");
        visits.submit(priya, entry + "/advice", "on=2026-11-02", "asker=SCHOOL", "topic=SEN", "advised=Ask again");
        var before = gone();

        withdrawnUnheard(child);
        sweep.executeRecurringly(sweep.instance("an-hour"), null);

        assertThat(visits.ask(priya, entry)).hasStatus(404);
        assertThat(gone()).isEqualTo(before + 1);
        var alone = visits.onHillingdonsRegister(priya, child);
        assertThat(alone).isNotEmpty().isNotEqualTo(entry);
        assertThat(visits.page(priya, alone).select("main").text())
                .contains("Hill House", "A notice that told of this child was withdrawn")
                .doesNotContain("H801200001444", "Ask again", "Ridgeview", "Dev Rao");
        await().atMost(10, SECONDS).until(() -> openWork("placement.register-in-doubt", alone) == 1);
        assertThat(openWork("placement.ask-for-notice", alone)).isZero();

        visits.submit(priya, alone + "/kept");

        await().atMost(10, SECONDS).until(() -> openWork("placement.register-in-doubt", alone) == 0);
        assertThat(visits.page(priya, alone).select("form[action$=kept]")).isEmpty();
    }

    /** A hold and a discharge are not the notice's; what somebody wrote about them may be. */
    @Test
    void whatStaysAloneIsStillHeldAndDischarged() throws Exception {
        var child = placed();
        var entry = visits.awaitEntry(priya, child);
        visits.submit(priya, entry + "/home", with(homeFields(child), "dischargedOn=2026-11-20"));
        visits.submit(priya, entry + "/held", "heldBecause=Adopted by the Smiths");

        withdrawnUnheard(child);
        sweep.executeRecurringly(sweep.instance("an-hour"), null);

        var alone = visits.page(priya, "/hillingdon/placed-here?size=100&show=left")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
        assertThat(visits.page(priya, alone).select("main").text())
                .contains("Left on 20 November 2026", "This entry is held")
                .doesNotContain("Smiths");
    }

    private static String[] with(String[] fields, String more) {
        var all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = more;
        return all;
    }

    @Test
    void isForThoseWhoKeepTheRegister() {
        assertThat(visits.ask(councils.signedIn("hillingdon", Roles.LEARNING_MENTOR), HOMES))
                .hasStatus(403);
    }

    private int sightings(String entry) {
        return councils.in("hillingdon", () -> {
            var subject = db.select(REGISTERED_CHILD.SUBJECT_ID)
                    .from(REGISTERED_CHILD)
                    .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(RegisterEntryId.of(idIn(entry))))
                    .fetchSingle()
                    .value1();
            return audit.of(subject, 100).size();
        });
    }

    private ChildId placed() throws Exception {
        ChildId child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        return child;
    }

    /** The telling, with some fields said otherwise. */
    private MvcTestResult tell(String... otherwise) {
        return visits.submit(priya, HOMES, fields("Ines", family, "2012-03-04", otherwise));
    }

    /** The home has another name for the road, and tells of the child whom the notice is about; a person says it is new. */
    private MvcTestResult tellOf(ChildId child) {
        return visits.submit(
                priya, HOMES, fields("Zoë", "O’Hare-Nguyễn " + ChildrenOnPaper.mark(child), "2013-05-17", "same=new"));
    }

    private String[] homeFields(ChildId child) {
        return fields("Zoë", "O’Hare-Nguyễn " + ChildrenOnPaper.mark(child), "2013-05-17");
    }

    private static String[] fields(String given, String family, String born, String... otherwise) {
        var all = new ArrayList<>(List.of(
                "home=Hill House",
                "givenName=" + given,
                "familyName=" + family,
                "dateOfBirth=" + born,
                "legalBasis=CARE_ORDER",
                "placing=383",
                "reviewer=Jo, 01422 000",
                "plan=YES",
                "maintainedBy=382",
                "admittedOn=2026-11-02"));
        for (var field : otherwise) {
            all.removeIf(each -> each.startsWith(field.substring(0, field.indexOf('=') + 1)));
            all.add(field);
        }
        return all.toArray(String[]::new);
    }

    private void withdrawnUnheard(ChildId child) {
        var subject = councils.in(
                "hillingdon",
                () -> db.select(INBOX_NOTICE.SUBJECT_ID)
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.FAMILY_NAME.contains(ChildrenOnPaper.mark(child)))
                        .fetchSingle(INBOX_NOTICE.SUBJECT_ID));
        RealPostgres.asSuperuser(
                access.url(), "delete from placement.inbox_notice where subject_id = '" + subject + "'");
    }

    private int gone() {
        return councils.in("hillingdon", () -> db.fetchCount(REGISTER_GONE, ours(REGISTER_GONE)));
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private int openWork(String kind, String address) {
        return councils.in(
                "hillingdon",
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = {1}"
                                        + " and subject::text = {2} and done_at is null",
                                DSL.val(Tenancy.current().number()), DSL.val(kind), DSL.val(idIn(address)))
                        .into(int.class));
    }
}
