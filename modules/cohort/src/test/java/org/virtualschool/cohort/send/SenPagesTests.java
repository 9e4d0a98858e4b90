package org.virtualschool.cohort.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** A coordinator records what a child has, what changes, what was wrong, and the reviews. */
@CohortTest
class SenPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private SenClicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor coordinator;
    private ChildId child;
    private LocalDate today;

    @BeforeEach
    void aChildOfWhomNobodyHasSaid() {
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Plan");
        today = LocalDate.now(clock);
    }

    @Test
    void aPlanIsRecordedWithItsNextReviewWorkedOut() {
        assertThat(page("")).contains("Nobody has recorded yet").doesNotContain("Record an annual review");

        assertThat(send("change", plan(today.minusMonths(3)))).hasStatus(303).hasRedirectedUrl(address(""));

        assertThat(page(""))
                .contains(
                        "EHC plan",
                        "Social, emotional and mental health (SEMH)",
                        "Devon",
                        "Next annual review",
                        "By " + Dates.day(today.minusMonths(3).plusMonths(12).minusDays(1)),
                        "Record an annual review");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 9)))
                .anyMatch(seen -> seen.action().equals("cohort.change-send")
                        && seen.what().startsWith("SEN changed from"))
                .anyMatch(seen -> seen.action().equals("cohort.view-send"))
                .noneMatch(seen -> seen.what().contains("SEMH"));
    }

    @Test
    void aChangeEndsWhatWasAndKeepsIt() {
        send("change", plan(today.minusMonths(3)));

        assertThat(send("change", support(today.minusDays(5)))).hasStatus(303);

        assertThat(page(""))
                .contains("SEN support", "EHC plan", Dates.day(today.minusDays(5)), Dates.day(today.minusMonths(3)))
                .doesNotContain("Next annual review");
    }

    @Test
    void aChangeBeforeTheLatestIsRefusedWithWhatToDoAndNothingIsLost() {
        send("change", plan(today.minusMonths(3)));

        for (var day : new LocalDate[] {today.minusMonths(3), today.minusMonths(4)}) {
            assertThat(send("change", support(day)))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "A change on " + Dates.day(today.minusMonths(3)) + " is recorded already",
                            "correct it instead",
                            "value=\"" + day.getYear() + "\"")
                    .containsPattern("value=\"MLD\" selected");
        }
        assertThat(page("")).contains("EHC plan").doesNotContain("SEN support");
    }

    @Test
    void aCorrectionReplacesWhatWasNeverSo() {
        send("change", support(today.minusMonths(3)));
        assertThat(page("correction")).contains("value=\"K\" checked");

        assertThat(send("correction", plan(today.minusMonths(2)))).hasStatus(303);

        assertThat(page("")).contains("EHC plan").doesNotContain("SEN support");
        assertThat(send("correction", plan(today.minusMonths(2))))
                .hasStatus(422)
                .bodyText()
                .contains("This is what is recorded already");
    }

    @Test
    void aCorrectionDoesNotReachIntoWhatWasBefore() {
        send("change", support(today.minusMonths(6)));
        send("change", plan(today.minusMonths(3)));

        assertThat(send("correction", plan(today.minusMonths(4))))
                .hasStatus(422)
                .bodyText()
                .contains("Until " + Dates.day(today.minusMonths(3)) + " something else is recorded");
    }

    @Test
    void aReviewMovesTheNextOneAndStaysInTheHistory() {
        send("change", plan(today.minusMonths(11)));

        assertThat(day("review", today.minusDays(2))).hasStatus(303);

        assertThat(page(""))
                .contains(
                        "By " + Dates.day(today.minusDays(2).plusMonths(12).minusDays(1)),
                        Dates.day(today.minusDays(2)));
        assertThat(day("review", today.minusDays(2)))
                .hasStatus(422)
                .bodyText()
                .contains("A review on " + Dates.day(today.minusDays(2)) + " is recorded already");
        assertThat(page("").split("<table")[0])
                .as("since when the child has the plan, not since its review")
                .containsPattern(">Since</dt>\\s*<dd[^>]*>" + Dates.day(today.minusMonths(11)) + "<");
        assertThat(timeline(coordinator))
                .contains("Annual review of the EHC plan")
                .containsOnlyOnce("EHC plan. Social");
    }

    @Test
    void aReviewThatComesLateIsRefused() {
        var late = plan(today.minusMonths(3));
        put(late, "reviewedOn", today.minusDays(20));
        put(late, "reviewDueOn", today.minusDays(20).plusMonths(12));

        assertThat(send("change", late))
                .hasStatus(422)
                .bodyText()
                .contains("By law the next review is by "
                        + Dates.day(today.minusDays(20).plusMonths(12).minusDays(1)));
    }

    @Test
    void whatEndsIsKeptAndNothingHoldsAfterIt() {
        send("change", support(today.minusMonths(3)));

        assertThat(day("end", today.minusMonths(3))).hasStatus(422).bodyText().contains("Enter a later day");
        assertThat(day("end", today.minusDays(1))).hasStatus(303);

        assertThat(page("")).contains("Nothing is recorded at present", "SEN support");
        assertThat(send("change", plan(today.minusDays(2))))
                .hasStatus(422)
                .bodyText()
                .contains("Until " + Dates.day(today.minusDays(1)) + " something else is recorded");
        assertThat(browser.perform(get(address("correction")).with(coordinator.browser())))
                .hasStatus(422);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(send("change", new LinkedHashMap<>()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the day from which it holds", "Choose what the child has");
        var wrong = plan(today.plusDays(1));
        wrong.put("maintainedBy", "999");
        wrong.put("primaryNeed", "NSA");
        wrong.put("secondaryNeed", "XYZ");
        put(wrong, "reviewedOn", today.minusYears(3));
        assertThat(send("change", wrong))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter today or an earlier day",
                        "Choose the authority that maintains the plan",
                        "is for SEN support alone",
                        "Choose a need from the list",
                        "The last review cannot be before the plan was made");
        var twice = support(LocalDate.of(2014, 8, 31));
        twice.put("primaryNeed", "SEMH");
        twice.put("secondaryNeed", "SEMH");
        assertThat(send("change", twice)).hasStatus(422).bodyText().contains("was not in use on that day");
        put(twice, "from", today);
        assertThat(send("change", twice)).hasStatus(422).bodyText().contains("that is not the primary one");
        var unreal = support(today);
        unreal.put("from-day", "31");
        unreal.put("from-month", "2");
        assertThat(send("change", unreal)).hasStatus(422).bodyText().contains("Enter a real date");
    }

    @Test
    void whoeverWasSlowerLooksAgain() {
        var seen = version("change");
        send("change", support(today.minusMonths(3)));

        var late = plan(today);
        late.put("version", seen);
        assertThat(clicks.send(coordinator, address("change"), late))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has changed this in the meantime", "value=\"878\" selected");
        assertThat(page("")).doesNotContain("EHC plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LEARNING_MENTOR, Roles.SAFEGUARDING_LEAD, Roles.SCHOOL_DELEGATE})
    void whoeverMayNotSeeItSeesNoTraceOfIt(String role) {
        send("change", plan(today.minusMonths(3)));
        var scope = role.equals(Roles.LEARNING_MENTOR)
                ? new Scope.YearGroups(java.util.Set.of(8))
                : new Scope.SchoolRoll(java.util.Set.of(990001));
        var visitor = councils.visitor(councils.calderdale(), role, scope);

        assertThat(browser.perform(get(address("")).with(visitor.browser()))).hasStatus(403);
        assertThat(clicks.page(visitor, "/calderdale/children/" + child))
                .contains("Plan")
                .doesNotContain("Special educational needs", "EHC plan", "SEMH", "/sen");
        assertThat(clicks.page(visitor, "/calderdale/children?sen=E"))
                .as("the filter is not there, and asks for nothing")
                .doesNotContain("name=\"sen\"")
                .contains("Uma");
    }

    @Test
    void whoeverOnlyReadsIsOfferedNoChange() {
        send("change", plan(today.minusMonths(3)));
        var senco =
                councils.visitor(councils.calderdale(), Roles.SENCO, new Scope.SchoolRoll(java.util.Set.of(990001)));

        assertThat(clicks.page(senco, address(""))).contains("SEMH").doesNotContain("Record a change");
        for (var deed : new String[] {"change", "correction", "review", "end", "caseworker"}) {
            assertThat(clicks.send(senco, address(deed), Map.of())).hasStatus(403);
            assertThat(browser.perform(get(address(deed)).with(senco.browser())))
                    .hasStatus(403);
        }
    }

    @Test
    void theCaseworkerGoesWithTheAuthority() {
        send("change", plan(today.minusMonths(3)));
        assertThat(clicks.send(coordinator, address("caseworker"), Map.of("who", "other")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the caseworker’s name");
        assertThat(clicks.send(
                        coordinator,
                        address("caseworker"),
                        Map.of("who", "other", "name", "Ash Grove", "email", "ash.grove", "shown", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an email address", "Ash Grove");
        assertThat(clicks.send(
                        coordinator,
                        address("caseworker"),
                        Map.of("who", "other", "name", "Ash Grove", "email", "ash.grove@devon.example", "shown", "")))
                .hasStatus(303);
        assertThat(page("")).contains("Ash Grove, ash.grove@devon.example");
        assertThat(clicks.send(
                        coordinator,
                        address("caseworker"),
                        Map.of(
                                "who",
                                "colleague",
                                "person",
                                coordinator.person().toString(),
                                "shown",
                                "")))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has changed the caseworker");

        var moved = plan(today.minusDays(3));
        moved.put("maintainedBy", "WALES");
        assertThat(send("change", moved)).hasStatus(303);
        assertThat(page("")).contains("An authority in Wales").doesNotContain("Ash Grove");
    }

    @Test
    void anotherCouncilsChildIsNotThere() {
        var foreign = children.lookedAfter(councils.hillingdon(), "Una", "Plan");

        for (var deed : new String[] {"", "/change"}) {
            assertThat(browser.perform(get("/calderdale/children/" + foreign + "/sen" + deed)
                            .with(coordinator.browser())))
                    .hasStatus(404);
        }
        assertThat(clicks.send(coordinator, "/calderdale/children/" + UUID.randomUUID() + "/sen/change", Map.of()))
                .hasStatus(404);
    }

    private Map<String, String> plan(LocalDate from) {
        var fields = new LinkedHashMap<>(Map.of("provision", "E", "primaryNeed", "SEMH", "maintainedBy", "878"));
        put(fields, "from", from);
        put(fields, "planMadeOn", today.minusMonths(3).isBefore(from) ? today.minusMonths(3) : from);
        return fields;
    }

    private Map<String, String> support(LocalDate from) {
        var fields = new LinkedHashMap<>(Map.of("provision", "K", "primaryNeed", "MLD"));
        put(fields, "from", from);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, LocalDate day) {
        fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
        fields.put(name + "-month", String.valueOf(day.getMonthValue()));
        fields.put(name + "-year", String.valueOf(day.getYear()));
    }

    private MvcTestResult send(String deed, Map<String, String> fields) {
        fields.put("version", version("change"));
        return clicks.send(coordinator, address(deed), fields);
    }

    private MvcTestResult day(String deed, LocalDate on) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "on", on);
        return send(deed, fields);
    }

    private String version(String deed) {
        var found = VERSION.matcher(page(deed));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page(String deed) {
        return clicks.page(coordinator, address(deed));
    }

    private String timeline(Visitor visitor) {
        return clicks.page(visitor, "/calderdale/children/" + child + "/timeline");
    }

    private String address(String deed) {
        return "/calderdale/children/" + child + "/sen" + (deed.isEmpty() ? "" : "/" + deed);
    }
}
