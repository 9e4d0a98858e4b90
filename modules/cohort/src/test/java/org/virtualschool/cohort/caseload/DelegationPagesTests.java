package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;
import virtualschool.testing.RealPostgres;

/** Somebody stands in for a colleague with one child: until a day, not a day longer, and without passing it on. */
@CohortTest
class DelegationPagesTests {

    private static final Pattern END = Pattern.compile("people/delegations/([0-9a-f-]{36})/end");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Clicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private Clock clock;

    private Visitor head;
    private Visitor femi;
    private Visitor grace;
    private ChildId child;
    private String mark;

    @BeforeEach
    void aChildOnFemisCaseload() {
        head = visitor(Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        femi = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());
        grace = visitor(Roles.COORDINATOR, new Scope.Caseload());
        mark = "Lend" + UUID.randomUUID().toString().substring(0, 8);
        child = children.lookedAfter(councils.calderdale(), "Uma", mark);
        councils.doIn(councils.calderdale(), () -> caseloads.add(femi.person(), child));
    }

    @Test
    void aColleagueReachesTheChildAndTheRollSaysForWhomAndUntilWhen() {
        var until = today().plusDays(12);
        assertThat(roll(grace)).doesNotContain(mark);
        assertThat(browser.perform(get(people()).with(grace.browser()))).hasStatus(404);

        assertThat(lend(femi, grace, until)).hasStatus(303).hasRedirectedUrl(people());

        assertThat(roll(grace)).contains(mark, "for Robin Zeta until " + Dates.day(until));
        assertThat(roll(femi)).contains(mark).doesNotContain("for Robin Zeta until");
        for (var both : new Visitor[] {femi, grace}) {
            assertThat(clicks.page(both, people()))
                    .contains("Who stands in", Dates.day(until), "I am on leave", "End it now");
        }
        assertThat(clicks.page(head, "/calderdale/caseloads/" + grace.person()))
                .as("the caseload is still the other's")
                .doesNotContain(mark);
        assertThat(whatWasChanged()).isEqualTo(femi.person() + " lets " + grace.person() + " stand in until " + until);
    }

    @Test
    void itIsOverTheDayAfterTheLastByItself() {
        lend(femi, grace, today());
        assertThat(roll(grace)).as("on the last day").contains(mark);

        aDayPasses();

        assertThat(roll(grace)).doesNotContain(mark);
        assertThat(browser.perform(get(people()).with(grace.browser()))).hasStatus(404);
        assertThat(clicks.page(femi, people()))
                .doesNotContain("Who stands in")
                .contains("Let a colleague stand in for you");
        assertThat(lend(femi, grace, today())).as("again").hasStatus(303);
        assertThat(roll(grace)).contains(mark);
    }

    @Test
    void whoeverStandsInCannotPassItOn() {
        lend(femi, grace, today());
        var third = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(clicks.page(grace, people())).doesNotContain("Let a colleague stand in for you");
        assertThat(lend(grace, third, today()))
                .hasStatus(422)
                .bodyText()
                .contains("The child is not on your own caseload");
        assertThat(roll(third)).doesNotContain(mark);
        assertThat(lend(head, third, today()))
                .as("who reaches every child has none on a caseload")
                .hasStatus(422);
    }

    @Test
    void eitherEndsItAndWhoeverManagesCaseloads() {
        lend(femi, grace, today().plusDays(1));
        assertThat(end(grace)).hasStatus(303).hasRedirectedUrl("/calderdale/children");
        assertThat(roll(grace)).doesNotContain(mark);

        lend(femi, grace, today().plusDays(1));
        assertThat(end(femi)).hasStatus(303).hasRedirectedUrl(people());
        assertThat(roll(grace)).doesNotContain(mark);
        assertThat(whatWasChanged()).isEqualTo(grace.person() + " no longer stands in for " + femi.person());

        lend(femi, grace, today().plusDays(1));
        var id = idOnPage(femi);
        assertThat(end(head)).hasStatus(303).hasRedirectedUrl(people());
        assertThat(clicks.send(head, people() + "/delegations/" + id + "/end"))
                .as("twice")
                .hasStatus(404);
    }

    @Test
    void nobodyElseEndsIt() {
        var another = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());
        councils.doIn(councils.calderdale(), () -> caseloads.add(another.person(), child));
        lend(femi, grace, today());
        var id = idOnPage(femi);

        assertThat(clicks.page(another, people())).contains("Who stands in").doesNotContain("End it now");
        assertThat(clicks.send(another, people() + "/delegations/" + id + "/end"))
                .hasStatus(403);
        var stranger = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(clicks.send(stranger, people() + "/delegations/" + id + "/end"))
                .hasStatus(404);
        var elsewhere = children.lookedAfter(councils.calderdale(), "Una", mark);
        assertThat(clicks.send(head, "/calderdale/children/" + elsewhere + "/people/delegations/" + id + "/end"))
                .as("through another child")
                .hasStatus(404);
        assertThat(roll(grace)).contains(mark);
    }

    @Test
    void endsWithTheOwnCaseload() {
        lend(femi, grace, today().plusDays(30));

        councils.doIn(councils.calderdale(), () -> caseloads.remove(femi.person(), child));

        assertThat(roll(grace)).doesNotContain(mark);
        assertThat(clicks.page(head, people())).doesNotContain("Who stands in");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        assertThat(clicks.send(femi, people() + "/delegations"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who stands in for you", "Enter the last day", "Choose why");
        assertThat(lend(femi, grace, today().minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("The last day must be today or later");
        var tooLate = today().plusWeeks(6).plusDays(1);
        assertThat(lend(femi, grace, tooLate))
                .hasStatus(422)
                .bodyText()
                .contains("The last day must be within six weeks", "value=\"" + tooLate.getYear() + "\"");
        assertThat(lend(femi, grace, today().plusWeeks(6))).hasStatus(303);
        assertThat(lend(femi, grace, today()))
                .hasStatus(422)
                .bodyText()
                .contains("stands in for you with the child already");
    }

    @Test
    void onlyWhoeverReachesACaseloadStandsIn() {
        var ofYears = visitor(Roles.COORDINATOR, new Scope.YearGroups(Set.of(3)));
        var administrator = visitor(Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        var elsewhere = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Caseload());

        for (var none : new Visitor[] {ofYears, administrator, elsewhere, femi, head}) {
            assertThat(clicks.page(femi, people())).doesNotContain("value=\"" + none.person() + "\"");
            assertThat(lend(femi, none, today())).hasStatus(422).bodyText().contains("Choose who stands in for you");
        }
    }

    private String whatWasChanged() {
        return councils.in(councils.calderdale(), () -> audit.of(child, 20)).stream()
                .filter(seen -> seen.action().equals("cohort.delegate-child"))
                .findFirst()
                .orElseThrow()
                .what();
    }

    /** What was until today is until yesterday: the database's clock cannot be moved, its rows can. */
    private void aDayPasses() {
        RealPostgres.asSuperuser(
                Objects.requireNonNull(rows.queryForObject("select current_database()", String.class)),
                "update cohort.delegation set first_day = first_day - 1, last_day = last_day - 1 where child_id = '%s'"
                        .formatted(child));
    }

    private String people() {
        return "/calderdale/children/" + child + "/people";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult lend(Visitor from, Visitor to, LocalDate until) {
        return clicks.send(
                from,
                people() + "/delegations",
                "to",
                to.person().toString(),
                "until-day",
                String.valueOf(until.getDayOfMonth()),
                "until-month",
                String.valueOf(until.getMonthValue()),
                "until-year",
                String.valueOf(until.getYear()),
                "reason",
                "LEAVE");
    }

    private MvcTestResult end(Visitor by) {
        return clicks.send(by, people() + "/delegations/" + idOnPage(by) + "/end");
    }

    private String idOnPage(Visitor visitor) {
        var found = END.matcher(clicks.page(visitor, people()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String roll(Visitor visitor) {
        return clicks.page(visitor, "/calderdale/children?size=100");
    }

    private Visitor visitor(String role, Scope scope) {
        return councils.visitor(councils.calderdale(), role, scope);
    }
}
