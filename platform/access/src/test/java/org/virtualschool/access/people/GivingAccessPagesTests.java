package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/** Who may give what to whom, and that it counts, or counts no longer, from the next click on. */
@AccessTest
class GivingAccessPagesTests {

    private static final String PEOPLE = "/calderdale/people/";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private String administrator;
    private String head;
    private String femi;
    private MembershipId femis;

    @BeforeEach
    void somebodyToGiveAccessTo() {
        administrator = member(Roles.ACCESS_ADMINISTRATOR);
        head = member(Roles.VIRTUAL_SCHOOL_HEAD);
        femi = someSubject();
        femis = people.grant("calderdale", femi, Roles.SOCIAL_WORKER, new Scope.Caseload());
    }

    @Test
    void aRoleCountsFromTheNextClickOn() {
        assertThat(open(femi, "/calderdale/people")).hasStatus(403);

        assertThat(give(administrator, femi, Roles.ADMINISTRATOR, "everyone")).hasStatus(303);

        assertThat(open(femi, "/calderdale/people")).hasStatusOk();
        assertThat(open(administrator, PEOPLE + person(femi)))
                .bodyText()
                .contains("Social worker", "Virtual school administrator");
    }

    @Test
    void aRoleThatHasEndedCountsNoLonger() {
        var role = people.grant("calderdale", femi, Roles.ADMINISTRATOR, new Scope.Everyone());
        assertThat(open(femi, "/calderdale/people")).hasStatusOk();

        assertThat(end(administrator, femi, role)).hasStatus(303);
        assertThat(open(femi, "/calderdale/people")).hasStatus(403);

        assertThat(end(administrator, femi, femis)).hasStatus(303);
        assertThat(open(femi, "/calderdale/people")).hasStatus(404);
        assertThat(open(administrator, PEOPLE + person(femi))).bodyText().contains("Has no access any longer");
        assertThat(end(administrator, femi, femis)).hasStatus(404);
    }

    @Test
    void nobodyGivesAnythingToHimself() {
        assertThat(give(administrator, administrator, Roles.ADMINISTRATOR, "everyone"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody gives access to himself or herself");
        assertThat(open(administrator, PEOPLE + person(administrator)))
                .bodyText()
                .doesNotContain("Give one more role");
    }

    @Test
    void aHeadGivesNoRoleThatOnlyAnAccessAdministratorGives() {
        assertThat(open(head, PEOPLE + person(femi))).bodyText().doesNotContain("value=\"access-administrator\"");
        for (var role : List.of(Roles.ACCESS_ADMINISTRATOR, Roles.VIRTUAL_SCHOOL_HEAD, Roles.MACHINE_CLIENT)) {
            assertThat(give(head, femi, role, "everyone"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choose a role");
        }
        assertThat(give(administrator, femi, Roles.MACHINE_CLIENT, "everyone")).hasStatus(422);
    }

    @Test
    void aHeadEndsNoRoleThatOnlyAnAccessAdministratorGives() {
        var other = someSubject();
        var role = people.grant("calderdale", other, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());

        assertThat(end(head, other, role)).hasStatus(422).bodyText().contains("not yours to give or to end");
        assertThat(open(head, PEOPLE + person(other))).bodyText().doesNotContain("End today");
    }

    /** It would widen what the same person sees in another role. */
    @Test
    void anAccessAdministratorIsGivenNoReach() {
        assertThat(give(administrator, femi, Roles.ACCESS_ADMINISTRATOR, "everyone"))
                .hasStatus(422)
                .bodyText()
                .contains("Access administrator is given for own caseload");
        assertThat(give(administrator, femi, Roles.ACCESS_ADMINISTRATOR, "caseload"))
                .hasStatus(303);
    }

    @Test
    void theLastAccessAdministratorStays() {
        var first = someSubject();
        var second = someSubject();
        var firsts = people.grant("hillingdon", first, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
        var seconds = people.grant("hillingdon", second, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());

        assertThat(endAtHillingdon(second, first, firsts)).hasStatus(303);
        assertThat(endAtHillingdon(second, second, seconds))
                .hasStatus(422)
                .bodyText()
                .contains("This is the last access administrator");
        people.revoke("hillingdon", seconds);
    }

    @Test
    void aFormGotWrongSaysWhatToDoAndGivesNothing() {
        assertThat(browser.perform(post(PEOPLE + person(femi) + "/memberships")
                        .param("role", Roles.COORDINATOR)
                        .param("scope", "years")
                        .param("until-day", "31")
                        .param("until-month", "2")
                        .param("until-year", "2027")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one year group", "Enter a real date");
        assertThat(open(administrator, PEOPLE + person(femi))).bodyText().doesNotContain(">Key stage coordinator</th>");
    }

    @Test
    void somebodyElsewhereAndSomebodyUnknownAreAnsweredAlike() {
        var elsewhere = someSubject();
        people.grant("hillingdon", elsewhere, Roles.COORDINATOR, new Scope.Everyone());
        var client = "client-" + UUID.randomUUID();
        people.grantMachine("calderdale", client);

        assertThat(open(administrator, PEOPLE + person(elsewhere))).hasStatus(404);
        assertThat(open(administrator, PEOPLE + person(someSubject()))).hasStatus(404);
        assertThat(open(administrator, PEOPLE + "nobody")).hasStatus(404);
        assertThat(open(administrator, PEOPLE + person("client:" + client))).hasStatus(404);
        assertThat(give(administrator, elsewhere, Roles.ADMINISTRATOR, "everyone"))
                .hasStatus(404);
    }

    @Test
    void othersSeeNoPersonAndGiveNothing() {
        var coordinator = member(Roles.COORDINATOR);

        assertThat(open(coordinator, PEOPLE + person(femi))).hasStatus(403);
        assertThat(give(coordinator, femi, Roles.COORDINATOR, "everyone")).hasStatus(403);
        assertThat(give(member(Roles.ADMINISTRATOR), femi, Roles.COORDINATOR, "everyone"))
                .hasStatus(403);
        assertThat(end(coordinator, femi, femis)).hasStatus(403);
    }

    private String member(String role) {
        var subject = someSubject();
        people.grant("calderdale", subject, role, new Scope.Everyone());
        return subject;
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedIn(subject, CALDERDALES_BROKER)));
    }

    private MvcTestResult give(String by, String to, String role, String scope) {
        return browser.perform(post(PEOPLE + person(to) + "/memberships")
                .param("role", role)
                .param("scope", scope)
                .with(csrf())
                .with(signedIn(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult end(String by, String whose, MembershipId membership) {
        return browser.perform(post(PEOPLE + person(whose) + "/memberships/" + membership + "/end")
                .with(csrf())
                .with(signedIn(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult endAtHillingdon(String by, String whose, MembershipId membership) {
        return browser.perform(post("/hillingdon/people/" + person(whose) + "/memberships/" + membership + "/end")
                .with(csrf())
                .with(signedIn(by, People.HILLINGDONS_BROKER)));
    }
}
