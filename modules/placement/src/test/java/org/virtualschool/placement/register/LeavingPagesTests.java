package org.virtualschool.placement.register;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.db.Tables.ADVICE_GIVEN;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.REGISTER_GONE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.web.Dates;
import virtualschool.testing.RealPostgres;

/** Children leave; their entries are kept for as long as the council says, and then deleted and counted. */
@PlacementTest
class LeavingPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Leaving leaving;

    @Autowired
    @Qualifier("sweepingTheRegister")
    private RecurringTask<Void> sweep;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor priya;
    private ChildId child;
    private String entry;

    @BeforeEach
    void aChildIsPlacedInHillingdon() throws Exception {
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        entry = visits.awaitEntry(priya, child);
    }

    @Test
    void whoLeftIsListedApartAndThePageSaysWhenTheEntryGoes() throws Exception {
        var day = today().minusDays(3);

        assertThat(visits.submit(priya, entry + "/left", "on=" + day, "because=Moved to Leeds"))
                .hasStatus(303);

        assertThat(visits.onHillingdonsRegister(priya, child)).isEmpty();
        assertThat(left()).isEqualTo(entry);
        assertThat(visits.page(priya, entry).select("main").text())
                .contains("Left on " + Dates.day(day) + ", as told by ourselves: Moved to Leeds")
                .contains("deleted after " + Dates.day(day.plusYears(6)) + ", 6 years after");

        visits.submit(priya, entry + "/here");
        assertThat(visits.onHillingdonsRegister(priya, child)).isEqualTo(entry);
    }

    @Test
    void whoseEndThePlacingAuthorityTellsLeavesOnTheDayAfter() throws Exception {
        var sam = councils.coordinator("calderdale");
        var notice = visits.page(sam, "/calderdale/children/" + child + "/notices")
                .select("tbody a")
                .attr("href");
        var last = today().minusDays(2);

        visits.send(
                sam,
                Visits.redirect(visits.submit(
                        sam,
                        notice + "/correction",
                        "type=END",
                        "on=" + last,
                        "endReason=CEASED",
                        "schoolPlan=STAYS",
                        "sen=NONE")));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(
                                visits.page(priya, entry).select("main").text())
                        .contains("Left on " + Dates.day(last.plusDays(1)) + ", as told by the placing authority")
                        .contains("no longer looked after"));

        visits.submit(priya, entry + "/here");
        aSweep();
        assertThat(visits.onHillingdonsRegister(priya, child))
                .as("what a person says after that counts")
                .isEqualTo(entry);
    }

    @Test
    void aLeavingWithoutDayOrReasonIsNotTaken() throws Exception {
        var answer = visits.submit(priya, entry + "/left", "on=" + today().plusYears(1), "because= ");

        assertThat(answer).hasStatus(422);
        assertThat(Visits.parsed(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#on", "#because");
        assertThat(visits.onHillingdonsRegister(priya, child)).isEqualTo(entry);
    }

    @Test
    void whoseTimeIsOverIsDeletedWithEverythingAndOnlyCounted() throws Exception {
        visits.submit(priya, entry + "/advice", "on=" + today(), "asker=SCHOOL", "topic=SEN", "advised=Ask");
        aSweep();
        leavesYearsAgo(7);
        var before = gone();

        aSweep();
        aSweep();

        assertThat(visits.ask(priya, entry)).hasStatus(404);
        assertThat(left()).isEmpty();
        assertThat(gone()).isEqualTo(before + 1);
        assertThat(councils.in(
                        "hillingdon",
                        () -> db.fetchCount(ADVICE_GIVEN, ours(ADVICE_GIVEN), ADVICE_GIVEN.ENTRY_ID.eq(id()))))
                .isZero();
    }

    /** When the notices of the deleted entry are withdrawn too, nothing points to the child any more. */
    @Test
    void evenTheCountForgetsWhoItWasOnceTheNoticesAreWithdrawn() throws Exception {
        leavesYearsAgo(7);
        aSweep();
        var subject = subject();
        assertThat(countedFor(subject)).isEqualTo(1);

        RealPostgres.asSuperuser(
                access.url(), "delete from placement.inbox_notice where subject_id = '" + subject + "'");
        aSweep();

        assertThat(countedFor(subject)).isZero();
    }

    @Test
    void whatIsHeldStays() throws Exception {
        visits.submit(priya, entry + "/held", "heldBecause=The court has asked for it");
        leavesYearsAgo(30);

        aSweep();

        assertThat(visits.page(priya, entry).select("main").text())
                .contains("This entry is held: The court has asked for it", "held and not deleted");
        visits.submit(priya, entry + "/hold-lifted");
        aSweep();
        assertThat(visits.ask(priya, entry)).hasStatus(404);
    }

    @Test
    void theCouncilDecidesHowLong() throws Exception {
        leavesYearsAgo(7);
        var settings = "/hillingdon/placed-here/settings";
        var administrator = councils.signedIn("hillingdon", Roles.ADMINISTRATOR);
        assertThat(visits.ask(priya, settings)).hasStatus(403);
        assertThat(visits.submit(administrator, settings, "keepYears=0", "lettersMonth=9", "lettersDay=1"))
                .hasStatus(422);
        assertThat(visits.submit(administrator, settings, "keepYears=8", "lettersMonth=9", "lettersDay=1"))
                .hasStatus(303);

        aSweep();

        assertThat(visits.page(priya, entry).select("main").text()).contains("8 years after the child left");
        visits.submit(administrator, settings, "keepYears=6", "lettersMonth=9", "lettersDay=1");
        aSweep();
        assertThat(visits.ask(priya, entry)).hasStatus(404);
    }

    @Test
    void aHomesDischargeEndsTheEntryAndItsAdmissionBringsTheChildBack() throws Exception {
        var mark = ChildrenOnPaper.mark(child);
        String[] home = {
            "home=Hill House", "givenName=Zoë", "familyName=O’Hare-Nguyễn " + mark, "dateOfBirth=2013-05-17", "plan=NO"
        };

        visits.submit(priya, entry + "/home", with(home, "dischargedOn=" + today().minusDays(1)));

        assertThat(visits.page(priya, entry).select("main").text())
                .contains("as told by the home: Discharged from Hill House");
        visits.submit(priya, entry + "/home", with(home, "admittedOn=" + today()));
        assertThat(visits.onHillingdonsRegister(priya, child)).isEqualTo(entry);
    }

    @Test
    void aNoticeThatBeginsLaterBringsTheChildBack() throws Exception {
        councils.bound("hillingdon", () -> {
            leaving.leaves(id(), LocalDate.of(2026, 10, 1), "The notice has ended", Leaving.ToldBy.PLACING_AUTHORITY);
            return true;
        });
        assertThat(visits.onHillingdonsRegister(priya, child)).isEmpty();
        visits.tellHillingdon(councils.coordinator("calderdale"), child);

        await().untilAsserted(() -> assertThat(councils.in(
                        "hillingdon",
                        () -> db.fetchCount(
                                INBOX_NOTICE,
                                ours(INBOX_NOTICE),
                                INBOX_NOTICE.FAMILY_NAME.contains(ChildrenOnPaper.mark(child)))))
                .isEqualTo(2));
        aSweep();

        assertThat(visits.onHillingdonsRegister(priya, child)).isEqualTo(entry);
    }

    private static String[] with(String[] fields, String more) {
        var all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = more;
        return all;
    }

    private void leavesYearsAgo(int years) {
        councils.bound("hillingdon", () -> {
            leaving.leaves(id(), today().minusYears(years), "Long ago", Leaving.ToldBy.US);
            return true;
        });
    }

    private RegisterEntryId id() {
        return RegisterEntryId.of(entry.substring(entry.lastIndexOf('/') + 1));
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

    private int countedFor(ChildId subject) {
        return councils.in(
                "hillingdon",
                () -> db.fetchCount(REGISTER_GONE, ours(REGISTER_GONE), REGISTER_GONE.SUBJECT_ID.eq(subject)));
    }

    private int gone() {
        return councils.in(
                "hillingdon",
                () -> db.fetchCount(
                        REGISTER_GONE, ours(REGISTER_GONE), REGISTER_GONE.BECAUSE.eq(DSL.val("KEPT_LONG_ENOUGH"))));
    }

    private String left() throws Exception {
        return visits.page(priya, "/hillingdon/placed-here?size=100&show=left")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void aSweep() {
        sweep.executeRecurringly(sweep.instance("a-sweep"), null);
    }
}
