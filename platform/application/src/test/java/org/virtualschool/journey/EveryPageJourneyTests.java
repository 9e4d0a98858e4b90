package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.virtualschool.web.Dates;

/** Every page of the roll that is reached by a link, in a real browser: there, accessible, and with the headers that trust nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTests {

    private static final Pattern CHILD = Pattern.compile("/calderdale/children/[0-9a-f-]{36}");

    private static final List<String> OF_THE_COUNCIL = List.of(
            "children",
            "children/past",
            "children/duplicates",
            "children/views",
            "children/views/new",
            "children/export",
            "exports",
            "cohorts",
            "cohorts/no-upn",
            "reconciliation",
            "imports",
            "imports/new",
            "caseloads",
            "caseloads/access",
            "caseloads/access/children",
            "without-place",
            "closed-schools",
            "early-warnings",
            "untold-schools",
            "settings",
            "settings/new",
            "term-dates",
            "term-dates/new",
            "term-dates/file",
            "deadlines",
            "deadlines/cohort.place-over",
            "requirements",
            "moves",
            "leaflets/adoption");

    private static final List<String> OF_A_CHILD = List.of(
            "",
            "/timeline",
            "/history",
            "/people",
            "/people/contacts/new",
            "/family",
            "/card",
            "/sen",
            "/sen/change",
            "/schooling",
            "/schooling/school",
            "/schooling/arrangements/new?kind=PART_TIME",
            "/schooling/actions/new",
            "/handovers/new",
            "/liaison",
            "/confidential",
            "/moves",
            "/moves/new");

    private static final List<String> OF_A_SOCIAL_WORKER = List.of(
            "/liaison/warnings/new",
            "/liaison/changes/new",
            "/liaison/meetings/new",
            "/liaison/documents/new",
            "/liaison/from-school/new");

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void aHeadsPages() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example")) {
            margaret.signIn("/calderdale/children");
            var child = firstChild(margaret);
            var seen = new SoftAssertions();
            OF_THE_COUNCIL.forEach(path -> look(margaret, "/calderdale/" + path, seen));
            OF_A_CHILD.forEach(path -> look(margaret, child + path, seen));
            seen.assertAll();
        }
    }

    /** The address of a child is made confidential: the page on which it stands, and what an administrator sees of the child then. */
    @Test
    void aConfidentialAddress() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example");
                var janet = platform.visitor("janet.oldroyd@calderdale.example")) {
            margaret.signIn("/calderdale/children");
            var child = firstChild(margaret);
            margaret.goTo(child + "/confidential");
            margaret.fill("from-day", "2");
            margaret.fill("from-month", "11");
            margaret.fill("from-year", "2026");
            margaret.choose("reason", "PARENT");
            margaret.click("Make it confidential");
            assertThat(margaret.look("confidential-head")).contains("Tell nobody where this child lives or learns");

            janet.signIn("/calderdale/children");
            assertThat(janet.look("confidential-roll")).contains("Address confidential");
            janet.goTo(child);
            assertThat(janet.look("confidential-administrator"))
                    .contains("Confidential")
                    .doesNotContain("Placement");
        }
    }

    /** A social worker proposes an emergency placement at a distance; the Director decides. */
    @Test
    void aProposedPlacement() {
        try (var femi = platform.visitor("femi.adeyemi@calderdale.example");
                var gwen = platform.visitor("gwen.llewellyn@calderdale.example")) {
            femi.signIn("/calderdale/children");
            femi.goTo(firstChild(femi) + "/moves/new");
            proposeAnEmergency(femi);
            assertThat(femi.look("move-social-worker"))
                    .contains("This placement may not start yet", "The Director of Children’s Services approves");
            var move = femi.address();
            femi.goTo(move + "/steps/host-consulted");
            assertThat(femi.look("move-step")).contains("Was it done?");
            femi.goTo(move + "/change");
            assertThat(femi.look("move-change")).contains("Is it the same home as proposed before?");

            gwen.signIn("/calderdale");
            gwen.waitFor("/calderdale", "Decide about a proposed placement", 30_000);
            assertThat(gwen.look("move-directors-home")).contains("Decide about a proposed placement");
            gwen.goTo(move + "/steps/director");
            gwen.choose("outcome", "APPROVED");
            assertThat(gwen.look("move-approval")).contains("What the decision rests on");
            gwen.click("Save");
            assertThat(gwen.look("move-director")).contains("It is approved and may start as an emergency");
            gwen.goTo("/calderdale/moves");
            assertThat(gwen.look("move-list")).contains("Hillingdon", "Steps, or people to be told");
        }
    }

    private static void proposeAnEmergency(Visitor femi) {
        var today = LocalDate.now(Dates.LONDON);
        femi.fill("startsOn-day", Integer.toString(today.getDayOfMonth()));
        femi.fill("startsOn-month", Integer.toString(today.getMonthValue()));
        femi.fill("startsOn-year", Integer.toString(today.getYear()));
        femi.choose("emergency", "yes");
        femi.fill("emergencyBecause", "The present home closed overnight");
        femi.fill("postcode", "HA4 9JW");
        femi.choose("placedWith", "CHILDRENS_HOME");
        femi.choose("schoolPlan", "NONE");
        assertThat(femi.look("move-new")).contains("Propose a placement");
        femi.click("Continue");
    }

    @Test
    void aSocialWorkersForms() {
        try (var femi = platform.visitor("femi.adeyemi@calderdale.example")) {
            femi.signIn("/calderdale/children");
            var child = firstChild(femi);
            var seen = new SoftAssertions();
            OF_A_SOCIAL_WORKER.forEach(path -> look(femi, child + path, seen));
            seen.assertAll();
        }
    }

    /** The address of the first child on the roll: names are written "Haddad, Amira". */
    private static String firstChild(Visitor visitor) {
        visitor.click(", ");
        assertThat(visitor.address()).matches(CHILD);
        return visitor.address();
    }

    private static void look(Visitor visitor, String path, SoftAssertions seen) {
        visitor.goTo(path);
        var name = path.replaceAll("[0-9a-f-]{36}", "child").replaceAll("[^a-z]+", "-");
        seen.assertThatCode(() -> assertThat(visitor.look("every-page" + name))
                        .doesNotContain("Page not found", "You do not have access"))
                .as(path)
                .doesNotThrowAnyException();
    }
}
