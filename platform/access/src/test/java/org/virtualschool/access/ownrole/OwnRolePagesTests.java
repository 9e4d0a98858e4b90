package org.virtualschool.access.ownrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/** What each role may do, and that a council's own roles stay within what their maker may give. */
@AccessTest
class OwnRolePagesTests {

    private static final String ROLES = "/calderdale/roles";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    private String administrator;
    private String femi;

    @BeforeEach
    void somebodyToHoldARole() {
        administrator = member(Roles.ACCESS_ADMINISTRATOR);
        femi = someSubject();
    }

    @Test
    void everyRoleIsSaidInWords() {
        assertThat(open(administrator, ROLES))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Social worker",
                        "Sees the children on the own caseload.",
                        "Own caseload",
                        "Access administrator or Virtual school head",
                        "People and access",
                        "Bring people in, give them roles and end them",
                        "Add a role of our own",
                        "Nobody gives it on the page People");
        assertThat(open(member(Roles.VIRTUAL_SCHOOL_HEAD), ROLES))
                .hasStatusOk()
                .bodyText()
                .contains("Social worker")
                .doesNotContain("Add a role of our own", "Change or end", "Start a role");
    }

    @Test
    void othersSeeAndMakeNone() {
        assertThat(open(member(Roles.COORDINATOR), ROLES)).hasStatus(403);
        for (var role : List.of(Roles.COORDINATOR, Roles.VIRTUAL_SCHOOL_HEAD, Roles.AUDITOR)) {
            var subject = member(role);
            assertThat(open(subject, ROLES + "/new")).hasStatus(403);
            assertThat(make(subject, "Not for them", "access.view-people")).hasStatus(403);
        }
    }

    @Test
    void itsHolderGoesByWhatWasTickedFromTheNextClickOn() {
        var role = made("access.view-people");
        people.grant("calderdale", femi, role, new Scope.Everyone());
        assertThat(open(femi, "/calderdale/people")).hasStatusOk();
        assertThat(open(femi, ROLES)).hasStatus(403);
        assertThat(open(femi, "/calderdale/invitations")).hasStatus(403);

        assertThat(change(administrator, role, "access.view-roles")).hasStatus(303);

        assertThat(open(femi, "/calderdale/people")).hasStatus(403);
        assertThat(open(femi, ROLES)).hasStatusOk();
        assertThat(open(administrator, ROLES + "/" + role)).bodyText().contains("Held by Robin Zeta");
    }

    @Test
    void isGivenOnThePagePeopleByItsGivers() {
        var role = made("access.view-people");
        var colleague = member(Roles.SOCIAL_WORKER);

        assertThat(open(administrator, "/calderdale/people/" + person(colleague)))
                .bodyText()
                .contains("value=\"" + role + "\"");
        assertThat(open(member(Roles.VIRTUAL_SCHOOL_HEAD), "/calderdale/people/" + person(colleague)))
                .bodyText()
                .doesNotContain("value=\"" + role + "\"");
    }

    @Test
    void beginsWithWhatAnotherMayDo() {
        assertThat(open(administrator, ROLES + "/new?from=virtual-school-administrator"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"access.view-people\" checked")
                .doesNotContain("value=\"access.keep-systems\" checked", "planted.held-by-nobody");
    }

    @Test
    void holdsNothingThatItsMakerMayNotGive() {
        assertThat(make(administrator, aName(), "access.view-people", "planted.held-by-nobody"))
                .hasStatus(422)
                .bodyText()
                .contains("Try planted.held-by-nobody. Leave it out", "value=\"access.view-people\" checked");
        // an access administrator's own actions are given for a caseload, never with a reach
        assertThat(make(administrator, aName(), "access.settle-setup")).hasStatus(422);
        var role = made("access.view-people");
        assertThat(change(administrator, role, "access.view-people", "access.settle-setup"))
                .hasStatus(422);
        assertThat(change(administrator, role, "access.nothing")).hasStatus(422);
    }

    @Test
    void nobodyAddsToOneThatHeHolds() {
        var role = made("access.view-people");
        people.grant("calderdale", administrator, role, new Scope.Everyone());

        assertThat(change(administrator, role, "access.view-people", "access.view-roles"))
                .hasStatus(422)
                .bodyText()
                .contains("You hold this role yourself");
        assertThat(change(member(Roles.ACCESS_ADMINISTRATOR), role, "access.view-people", "access.view-roles"))
                .hasStatus(303);
        assertThat(change(administrator, role, "access.view-roles")).hasStatus(303);
    }

    @Test
    void theNationalOnesStayAsTheyAre() {
        for (var national : List.of(Roles.SOCIAL_WORKER, Roles.ACCESS_ADMINISTRATOR, Roles.PLATFORM_SUPPORT)) {
            assertThat(open(administrator, ROLES + "/" + national)).hasStatus(422);
            assertThat(change(administrator, national, "access.view-people")).hasStatus(422);
            assertThat(end(administrator, national))
                    .hasStatus(422)
                    .bodyText()
                    .contains("A national role is the same everywhere");
        }
    }

    @Test
    void endsWhenNobodyHoldsItAndSaysWho() {
        var role = made("access.view-people");
        var held = people.grant("calderdale", femi, role, new Scope.Everyone());
        assertThat(end(administrator, role)).hasStatus(422).bodyText().contains("This role is held by Robin Zeta");

        people.revoke("calderdale", held);
        assertThat(end(administrator, role)).hasStatus(303);

        assertThat(open(administrator, ROLES)).bodyText().doesNotContain(ROLES + "/" + role + "\"");
        assertThat(open(administrator, ROLES + "/" + role)).hasStatus(404);
        assertThat(open(administrator, "/calderdale/invitations/new"))
                .bodyText()
                .doesNotContain(role);
        assertThat(audited(role)).last().asString().contains("ended: “");
    }

    @Test
    void doesNotEndWhileSomebodyIsAskedToJoinInIt() {
        var role = made("access.view-people");
        assertThat(browser.perform(post("/calderdale/invitations")
                        .param("name", "Iris Quill")
                        .param("email", "iris@calderdale.example")
                        .param("role", role)
                        .param("scope", "everyone")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);

        assertThat(end(administrator, role)).hasStatus(422).bodyText().contains("Iris Quill (invited)");
    }

    @Test
    void whatWasChangedStandsInTheAuditBeforeAndAfter() {
        var role = made("access.view-people");
        change(administrator, role, "access.view-roles");

        assertThat(audited(role)).hasSize(2);
        assertThat(audited(role).getFirst()).contains("made: “", "may access.view-people; reaches everyone");
        assertThat(audited(role).getLast())
                .contains("from: “", "may access.view-people;", "to: “", "may access.view-roles;", "given by access-");
    }

    @Test
    void aFormGotWrongSaysWhatToDoAndMakesNothing() {
        assertThat(browser.perform(post(ROLES)
                        .param("name", "Desk <b>")
                        .param("says", "")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter letters, digits, spaces and simple punctuation only",
                        "Enter what the role is for",
                        "Choose what the role may do",
                        "Choose for which children it may be given",
                        "Choose who may give it",
                        "Desk &lt;b");
        assertThat(make(administrator, "social WORKER", "access.view-people"))
                .hasStatus(422)
                .bodyText()
                .contains("There is a role of this name");
    }

    @Test
    void anotherCouncilsRoleIsNotHere() {
        var role = made("access.view-people");
        var there = someSubject();
        var granted = people.grant("hillingdon", there, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());

        for (var address : List.of("/hillingdon/roles/" + role, "/hillingdon/roles/own-never")) {
            assertThat(browser.perform(get(address).with(signedIn(there, HILLINGDONS_BROKER))))
                    .hasStatus(404);
        }
        people.revoke("hillingdon", granted);
    }

    @Test
    void wantsSomebodyWhoProvedLatelyWhoHeIs() {
        var role = made("access.view-people");
        var before = Map.<String, Object>of("auth_time", Instant.now().minusSeconds(11 * 60));
        for (var request : List.of(
                get(ROLES + "/new"),
                get(ROLES + "/" + role),
                post(ROLES),
                post(ROLES + "/" + role),
                post(ROLES + "/" + role + "/end"))) {
            assertThat(browser.perform(request.with(csrf()).with(signedIn(administrator, CALDERDALES_BROKER, before))))
                    .hasStatus(303)
                    .hasRedirectedUrl("/sign-in/again");
        }
    }

    private String made(String... actions) {
        var answer = make(administrator, aName(), actions);
        assertThat(answer).hasStatus(303);
        var where = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return where.substring(where.lastIndexOf('/') + 1);
    }

    /** The letters of a number, because a key has no digits. */
    private static String aName() {
        return "Desk " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private String member(String role) {
        var subject = someSubject();
        people.grant("calderdale", subject, role, new Scope.Everyone());
        return subject;
    }

    private List<String> audited(String role) {
        return people.in(
                "calderdale",
                () -> Objects.requireNonNull(transactions.execute(status -> db.fetch(
                                "select what from audit.entry where action = 'access.keep-roles' and what like ? order by at, id",
                                "Role " + role + " %")
                        .getValues(0, String.class))));
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedIn(subject, CALDERDALES_BROKER)));
    }

    private MvcTestResult make(String by, String name, String... actions) {
        return browser.perform(filled(post(ROLES), name, actions).with(signedIn(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult change(String by, String role, String... actions) {
        return browser.perform(
                filled(post(ROLES + "/" + role), aName(), actions).with(signedIn(by, CALDERDALES_BROKER)));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder filled(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request,
            String name,
            String... actions) {
        return request.param("name", name)
                .param("says", "Answers the telephone.")
                .param("actions", actions)
                .param("reaches", "everyone")
                .param("givers", Roles.ACCESS_ADMINISTRATOR)
                .with(csrf());
    }

    private MvcTestResult end(String by, String role) {
        return browser.perform(post(ROLES + "/" + role + "/end").with(csrf()).with(signedIn(by, CALDERDALES_BROKER)));
    }
}
