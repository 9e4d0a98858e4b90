package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Question;

/** Once a term each membership is asked about; somebody else answers; nothing ends by itself. The days are years ahead: the clock only moves on. */
@AccessTest
class ReviewPagesTests {

    private static final LocalDate IN_TIME = LocalDate.of(2041, 1, 29);
    private static final LocalDate TOO_LATE = LocalDate.of(2041, 1, 30);
    private static final LocalDate NEXT_TERM = LocalDate.of(2041, 4, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableClock clock;

    private String administrator;
    private String head;
    private String femi;
    private MembershipId heads;
    private MembershipId femis;

    @BeforeEach
    void aTermHasBegun() {
        administrator = someSubject();
        head = someSubject();
        femi = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        heads = people.grant("calderdale", head, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        femis = people.grant("calderdale", femi, Roles.SOCIAL_WORKER, new Scope.Caseload());
        itIs(IN_TIME);
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.putBack();
    }

    @Test
    void asksOfEveryMembershipOnceATerm() {
        assertThat(open(administrator, "/calderdale/people"))
                .bodyText()
                .contains("Still needed?", "to be answered by 29 January 2041");
        assertThat(review(administrator)).hasStatusOk().bodyText().contains(field(femis), field(heads));

        assertThat(answer(administrator, femis, "needed")).hasStatus(303);

        assertThat(review(administrator))
                .bodyText()
                .doesNotContain(field(femis))
                .contains(field(heads));
        assertThat(review(head)).bodyText().doesNotContain(field(femis));
        itIs(NEXT_TERM);
        assertThat(review(administrator)).bodyText().contains(field(femis));
    }

    @Test
    void saysWhoConfirmedAndWhen() {
        assertThat(open(administrator, "/calderdale/people/" + person(femi)))
                .bodyText()
                .contains("Last confirmed", "Not yet");
        answer(administrator, femis, "needed");

        assertThat(open(administrator, "/calderdale/people/" + person(femi)))
                .bodyText()
                .contains("29 January 2041, by Robin Zeta");
        var question = new Question(
                Optional.empty(),
                Optional.of(person(administrator)),
                Optional.of("access.confirm-membership"),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        assertThat(people.in("calderdale", () -> trail.find(question, 0, 5)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.what())
                        .isEqualTo("Membership " + femis + " still needed in the spring term 2041"));
    }

    @Test
    void endsWhatIsNoLongerNeeded() {
        assertThat(answer(administrator, femis, "end")).hasStatus(303);

        assertThat(open(femi, "/calderdale/people")).hasStatus(404);
        assertThat(review(administrator)).bodyText().doesNotContain(field(femis));
        assertThat(open(administrator, "/calderdale/people/" + person(femi)))
                .bodyText()
                .contains("Has no access any longer");
    }

    @Test
    void nobodyAnswersForHimself() {
        assertThat(review(head))
                .bodyText()
                .contains("Your own: somebody else answers")
                .doesNotContain(field(heads));

        for (var word : List.of("needed", "end")) {
            assertThat(answer(head, heads, word)).hasStatus(422).bodyText().contains("Nobody answers for himself");
        }

        assertThat(review(administrator)).bodyText().contains(field(heads));
    }

    @Test
    void whatNobodyAnswersIsOverdueAfterFourWeeksAndEndsByItselfNever() {
        assertThat(review(administrator))
                .bodyText()
                .contains("Answer by 29 January")
                .doesNotContain("Overdue");

        itIs(TOO_LATE);

        assertThat(review(administrator)).bodyText().contains("Overdue: these were to be answered by 29 January 2041");
        assertThat(open(administrator, "/calderdale/people")).bodyText().contains("overdue since 29 January 2041");
        assertThat(open(head, "/calderdale/people")).hasStatusOk();
    }

    @Test
    void whatIsLeftOpenStaysOpen() {
        var other = people.grant("calderdale", someSubject(), Roles.COORDINATOR, new Scope.Everyone());

        assertThat(answer(administrator, femis, "needed", other, "")).hasStatus(303);

        assertThat(review(administrator)).bodyText().contains(field(other)).doesNotContain(field(femis));
    }

    @Test
    void whoeverGotARoleThisTermIsNotAskedAbout() {
        var newcomer = person(someSubject());
        var first = LocalDate.of(2041, 1, 1);
        var before = people.in(
                "calderdale",
                () -> memberships.grant(
                        newcomer, "New", Roles.SOCIAL_WORKER, new Scope.Caseload(), first.minusDays(1), null));
        var during = people.in(
                "calderdale",
                () -> memberships.grant(newcomer, "New", Roles.COORDINATOR, new Scope.Caseload(), first, null));

        assertThat(review(administrator)).bodyText().contains(field(before)).doesNotContain(field(during));
    }

    @Test
    void aHeadConfirmsWhatAHeadMayNotEnd() {
        var other = people.grant("calderdale", someSubject(), Roles.AUDITOR, new Scope.Everyone());
        assertThat(review(head)).bodyText().contains("Only an access administrator can end it");

        assertThat(answer(head, other, "end", femis, "needed"))
                .hasStatus(422)
                .bodyText()
                .contains("not yours to give or to end", field(other), field(femis));
        assertThat(answer(head, other, "needed")).hasStatus(303);

        assertThat(review(head)).bodyText().doesNotContain(field(other)).contains(field(femis));
    }

    @Test
    void whatSomebodyElseHasAnsweredIsSaidAndNothingIsKept() {
        answer(head, femis, "needed");

        assertThat(answer(administrator, femis, "end", heads, "needed"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has answered", field(heads))
                .containsPattern("value=\"needed\" checked");
        assertThat(open(femi, "/calderdale/people"))
                .as("is still somebody here")
                .hasStatus(403);
    }

    @Test
    void anAnswerForNobodyHereIsNone() {
        var elsewhere = people.grant("hillingdon", someSubject(), Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(answer(administrator, elsewhere, "end"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has");
        assertThat(answer(administrator, new MembershipId(UUID.randomUUID()), "end"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has");
        for (var word : List.of("", "ended", "<b>")) {
            assertThat(answer(administrator, femis, word))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choose an answer for at least one person");
        }
    }

    @Test
    void saysWhenSomebodyLastDidAnything() {
        assertThat(review(administrator)).bodyText().contains("Never");
        people.in(
                "calderdale",
                () -> Actor.as(
                        new Actor(person(femi), Roles.SOCIAL_WORKER),
                        () -> transactions.execute(status -> {
                            audit.changed("cohort.change-caseload", List.of(), "something");
                            return true;
                        })));

        assertThat(review(administrator)).bodyText().contains("<td class=\"govuk-table__cell\">29 January 2041</td>");
    }

    @Test
    void isForThoseWhoManageAccess() {
        assertThat(review(femi)).hasStatus(403);
        assertThat(answer(femi, heads, "end")).hasStatus(403);
        var keeper = someSubject();
        people.grant("calderdale", keeper, Roles.ADMINISTRATOR, new Scope.Everyone());
        assertThat(review(keeper)).hasStatus(403);
        assertThat(open(keeper, "/calderdale/people")).hasStatusOk().bodyText().doesNotContain("Still needed?");
        var longAgo = Map.<String, Object>of("auth_time", clock.instant().minusSeconds(11 * 60));
        assertThat(browser.perform(
                        get("/calderdale/people/review").with(signedIn(administrator, CALDERDALES_BROKER, longAgo))))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in/again");
    }

    @Test
    void otherSystemsAreNotAskedAbout() {
        var machine = people.grantMachine("calderdale", "client-" + UUID.randomUUID());

        assertThat(review(administrator)).bodyText().doesNotContain(field(machine));
    }

    private void itIs(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        clock.moveAhead(Duration.between(Instant.now(), noon));
    }

    private static String field(MembershipId membership) {
        return "name=\"answer-" + membership + "\"";
    }

    private RequestPostProcessor signedInNow(String subject) {
        var now = clock.instant();
        return signedIn(subject, CALDERDALES_BROKER, Map.of("auth_time", now, "iat", now, "exp", now.plusSeconds(300)));
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedInNow(subject)));
    }

    private MvcTestResult review(String subject) {
        return open(subject, "/calderdale/people/review");
    }

    private MvcTestResult answer(String by, MembershipId membership, String answer) {
        return browser.perform(post("/calderdale/people/review")
                .param("answer-" + membership, answer)
                .with(csrf())
                .with(signedInNow(by)));
    }

    private MvcTestResult answer(String by, MembershipId one, String answer, MembershipId other, String another) {
        return browser.perform(post("/calderdale/people/review")
                .param("answer-" + one, answer)
                .param("answer-" + other, another)
                .with(csrf())
                .with(signedInNow(by)));
    }
}
