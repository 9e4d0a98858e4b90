package org.virtualschool.access.support;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.NADIA;
import static org.virtualschool.access.People.OMAR;
import static org.virtualschool.access.People.OPERATORS_BROKER;
import static org.virtualschool.access.People.TERMINAL;
import static org.virtualschool.access.People.machine;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.web.Refused;

/** An operator asks to look; the council grants it for a while, refuses it or ends it, and sees what was opened. */
@AccessTest
@Import(Kirklees.class)
class SupportAccessPagesTests {

    private static final String CHILDREN = "/kirklees/planted/children";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Kirklees kirklees;

    @Autowired
    private MovableClock clock;

    private final String administrator = someSubject();
    private final String head = someSubject();

    @BeforeEach
    void kirkleesIsLeftInPeace() {
        kirklees.isLeftInPeace();
        people.grant(Kirklees.SLUG, administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        people.grant(Kirklees.SLUG, head, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.putBack();
    }

    @Test
    void asksWithAReasonThatTheCouncilReads() {
        var before = TestRealm.MAIL.to("head@kirklees.example").size();
        assertThat(ask("")).hasStatus(422).bodyText().contains("Say which problem you look into");
        assertThat(ask("x".repeat(301))).hasStatus(422).bodyText().contains("Enter at most 300 characters", "xxx");

        assertThat(ask("The list of Monday stops")).hasStatus(303);

        assertThat(ask("Another thing")).hasStatus(422).bodyText().contains("has been asked already", "Another thing");
        assertThat(browser.perform(get("/operator/councils/kirklees").with(signedInNow(NADIA, OPERATORS_BROKER))))
                .hasStatusOk()
                .bodyText()
                .contains("the council has not answered yet");
        assertThat(open(administrator, "/kirklees/support"))
                .hasStatusOk()
                .bodyText()
                .contains("Nadia Rahman", "The list of Monday stops", "T-17", "Grant support access");
        assertThat(open(head, "/kirklees/support"))
                .hasStatusOk()
                .bodyText()
                .contains("The list of Monday stops")
                .doesNotContain("Grant support access");
        await().atMost(10, SECONDS)
                .until(() -> TestRealm.MAIL.to("head@kirklees.example").size() > before);
    }

    @Test
    void seesNothingUntilTheCouncilAgrees() {
        ask("The list of Monday stops");

        sameAsNothing(NADIA, CHILDREN);
        assertThat(answer("approve", "hours", "")).hasStatus(422).bodyText().contains("Choose for how long");
        assertThat(answer("approve", "hours", "48")).hasStatus(422);
        assertThat(answer("refuse", "because", " ")).hasStatus(422);
        sameAsNothing(NADIA, CHILDREN);

        assertThat(answer("refuse", "because", "Not now")).hasStatus(303);

        sameAsNothing(NADIA, CHILDREN);
        assertThat(browser.perform(get("/operator/councils/kirklees").with(signedInNow(NADIA, OPERATORS_BROKER))))
                .bodyText()
                .contains("The council refused: Not now");
    }

    @Test
    void looksWhileItLastsAndEachRequestLeavesOneRow() {
        granted("4");
        var before = kirklees.audit().size();

        assertThat(operator(CHILDREN)).hasStatusOk();
        assertThat(operator("/kirklees/planted/who")).hasStatusOk().bodyText().contains(Roles.PLATFORM_SUPPORT);
        assertThat(operator("/kirklees/people"))
                .hasStatusOk()
                .bodyText()
                .contains("Support access to Kirklees until", "Everything you open is recorded");
        assertThat(operator("/kirklees/planted/held-by-nobody")).hasStatus(403);
        assertThat(operator("/kirklees/no-such-page")).hasStatus(404);
        assertThat(operator("/kirklees/support")).hasStatus(403);
        assertThat(change("/kirklees/planted/changes")).hasStatus(403);

        var rows = kirklees.audit().subList(0, kirklees.audit().size() - before);
        assertThat(rows).hasSize(7).allMatch(row -> row.role().equals(Roles.PLATFORM_SUPPORT) && !row.change());
        assertThat(rows.stream().map(AuditTrail.Line::action))
                .containsExactly(
                        "access.turned-away",
                        "access.turned-away",
                        "access.turned-away",
                        "access.turned-away",
                        "access.view-people",
                        "planted.look",
                        "planted.look-at-children");
        assertThat(rows.getLast().children()).hasSize(1);
        assertThat(open(administrator, "/kirklees/support"))
                .bodyText()
                .contains("What was opened (7)", "Try planted.look-at-children", "Was turned away", "End it now");
    }

    @Test
    void endsByItself() {
        granted("1");
        clock.moveAhead(Duration.ofMinutes(59));
        assertThat(operator(CHILDREN)).hasStatusOk();

        clock.moveAhead(Duration.ofMinutes(61));

        sameAsNothing(NADIA, CHILDREN);
    }

    @Test
    void isEndedByTheCouncilAtAnyMoment() {
        granted("24");
        assertThat(operator(CHILDREN)).hasStatusOk();
        assertThat(browser.perform(post(address("end")).with(csrf()).with(signedInNow(head, Kirklees.BROKER))))
                .hasStatus(403);

        assertThat(answer("end", "", "")).hasStatus(303);

        sameAsNothing(NADIA, CHILDREN);
        assertThat(answer("end", "", "")).hasStatus(409);
    }

    @Test
    void countsForOneOperatorInOneCouncilThroughTheOperatorsProvider() {
        granted("4");

        sameAsNothing(OMAR, CHILDREN);
        sameAsNothing(NADIA, "/calderdale/planted/children");
        for (var broker : List.of(Kirklees.BROKER, People.SCHOOLS_BROKER, "la-381")) {
            assertThat(browser.perform(get(CHILDREN).with(signedInNow(NADIA, broker))))
                    .hasStatus(404);
        }
        assertThat(operator("/api/v1/kirklees/planted/children")).hasStatus(404);
        assertThat(browser.perform(get("/api/v1/kirklees/planted/children").with(machine(TERMINAL))))
                .hasStatus(404);
    }

    @Test
    void showsNothingOfACouncilThatIsSuspended() {
        granted("4");
        kirklees.isSuspended();
        try {
            sameAsNothing(NADIA, CHILDREN);
            assertThat(ask("Something else")).hasStatus(422);
        } finally {
            kirklees.goesOn();
        }
        assertThat(operator(CHILDREN)).hasStatusOk();
    }

    @Test
    void isNotAnsweredByAnOperatorWhoIsAnAdministratorThereToo() {
        ask("The list of Monday stops");
        for (var operator : List.of(NADIA, OMAR)) {
            var membership = people.grant(Kirklees.SLUG, operator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
            assertThat(browser.perform(post(address("approve"))
                            .param("hours", "4")
                            .with(csrf())
                            .with(signedInNow(operator, Kirklees.BROKER))))
                    .hasStatus(422);
            people.revoke(Kirklees.SLUG, membership);
        }

        assertThat(kirklees.latest().waits()).isTrue();
    }

    @Test
    void isAnsweredOnce() {
        granted("1");
        var until = kirklees.latest().granted().orElseThrow().until();

        assertThat(answer("approve", "hours", "24")).hasStatus(409);
        assertThat(answer("refuse", "because", "After all")).hasStatus(409);

        assertThat(kirklees.latest().granted().orElseThrow().until()).isEqualTo(until);
        assertThat(operator(CHILDREN)).hasStatusOk();
    }

    @Test
    void isNoRoleThatAnybodyIsGiven() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> people.grant(Kirklees.SLUG, person(NADIA), Roles.PLATFORM_SUPPORT, new Scope.Everyone()));
    }

    private void granted(String hours) {
        assertThat(ask("The list of Monday stops")).hasStatus(303);
        assertThat(answer("approve", "hours", hours)).hasStatus(303);
    }

    private MvcTestResult ask(String reason) {
        return browser.perform(post("/operator/councils/kirklees/support")
                .param("reason", reason)
                .param("ticket", "T-17")
                .with(csrf())
                .with(signedInNow(NADIA, OPERATORS_BROKER)));
    }

    /** What the access administrator says to the latest. */
    private MvcTestResult answer(String deed, String field, String value) {
        var request = post(address(deed)).with(csrf()).with(signedInNow(administrator, Kirklees.BROKER));
        return browser.perform(field.isEmpty() ? request : request.param(field, value));
    }

    private String address(String deed) {
        return "/kirklees/support/" + kirklees.latest().id() + "/" + deed;
    }

    private MvcTestResult operator(String address) {
        return browser.perform(get(address).with(signedInNow(NADIA, OPERATORS_BROKER)));
    }

    private MvcTestResult change(String address) {
        return browser.perform(post(address).with(csrf()).with(signedInNow(NADIA, OPERATORS_BROKER)));
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedInNow(subject, Kirklees.BROKER)));
    }

    private void sameAsNothing(String subject, String address) {
        assertThat(browser.perform(get(address).with(signedInNow(subject, OPERATORS_BROKER))))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("Kirklees");
    }

    /** Somebody who has just signed in, whatever the time is here. */
    private RequestPostProcessor signedInNow(String subject, String broker) {
        var now = clock.instant();
        return People.signedIn(subject, broker, Map.of("auth_time", now, "iat", now, "exp", now.plusSeconds(300)));
    }
}
