package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.Me;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Memberships.Terms;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.NationalRoles;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;
import org.virtualschool.web.Refused;

/** Teams stand in the manifest; people are put into them, and whoever reaches a team's years reaches those of today. */
@AccessTest
class TeamPagesTests {

    private static final String BRADFORD = "bradford";
    private static final String BROKER = "la-380";
    private static final String TEAMS = "[{key: ks3, name: Key stage 3, years: [7, 8]}, {key: office, name: Office}]";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Standings standings;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private NationalRoles roles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private AuditTrail trail;

    private String administrator;
    private String femi;

    @BeforeEach
    void bradfordHasTwoTeams() {
        catalogue.apply(manifest(TEAMS));
        roles.giveTo(tenants.bySlug(BRADFORD).orElseThrow());
        administrator = someSubject();
        femi = someSubject();
        people.grant(BRADFORD, administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        people.grant(BRADFORD, femi, Roles.SOCIAL_WORKER, new Scope.Caseload());
    }

    @Test
    void theYearsOfATeamAreReadAnewAtTheNextRequest() {
        assertThat(give(Roles.COORDINATOR, "team", "ks3")).hasStatus(303);
        assertThat(scopesOf(femi)).contains(new Scope.YearGroups(Set.of(7, 8), Optional.of(keyStage3(7, 8))));
        assertThat(open(administrator, "/bradford/people/" + person(femi)))
                .bodyText()
                .contains("Key stage 3 (Year 7 to Year 8)");

        catalogue.apply(manifest(TEAMS.replace("[7, 8]", "[9]")));

        assertThat(scopesOf(femi)).contains(new Scope.YearGroups(Set.of(9), Optional.of(keyStage3(9))));
        assertThat(open(administrator, "/bradford/people/" + person(femi)))
                .bodyText()
                .contains("Key stage 3 (Year 9)");
    }

    @Test
    void aTeamSaysWhereSomebodyWorksWhateverTheReach() {
        assertThat(give(Roles.ADMINISTRATOR, "everyone", "office")).hasStatus(303);

        assertThat(scopesOf(femi)).contains(new Scope.Everyone());
        assertThat(open(administrator, "/bradford/people?team=office"))
                .bodyText()
                .contains(person(femi).toString(), "Who has access today: Office")
                .doesNotContain(person(administrator).toString());
        assertThat(open(administrator, "/bradford/people?team=ks4"))
                .bodyText()
                .contains(person(femi).toString(), person(administrator).toString());
        assertThat(people.in(
                        BRADFORD,
                        () -> trail.find(AuditTrail.Question.ANYTHING, 0, 50)
                                .lines()
                                .toString()))
                .contains("in the role " + Roles.ADMINISTRATOR + ", team office");
    }

    @Test
    void theTeamsStandOnAPageWithTheirYearsAndMembers() {
        give(Roles.COORDINATOR, "team", "ks3");

        assertThat(open(administrator, "/bradford/people/teams"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Teams (2)",
                        "manifest",
                        "Key stage 3",
                        "Year 7 to Year 8",
                        person(femi).toString())
                .contains("Office", "No year groups");
        assertThat(open(femi, "/bradford/people/teams")).hasStatus(403);
    }

    /** A team of another council is answered like one that nobody has. */
    @Test
    void aTeamOfAnotherCouncilIsNone() {
        var calderdales = tenants.teamsOf(people.idOf("calderdale")).getFirst().key();

        for (var key : List.of(calderdales, "no-such-team")) {
            assertThat(give(Roles.ADMINISTRATOR, "everyone", key))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choose a team of your authority, or none")
                    .doesNotContain(calderdales);
        }
        assertThat(scopesOf(femi)).containsExactly(new Scope.Caseload());
        var foreign = new Team(calderdales, "Theirs", Set.of(1));
        var terms = new Terms(Roles.COORDINATOR, Scope.YearGroups.of(foreign), Optional.empty(), SINCE, null);
        assertThatThrownBy(() -> people.in(BRADFORD, () -> memberships.grant(person(femi), "Femi", terms)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no such team");
    }

    @Test
    void aTeamStaysInTheManifestWhileSomebodyIsInIt() {
        var membership = inTeam(Roles.COORDINATOR, Scope.YearGroups.of(keyStage3(7, 8)));

        assertThat(objections("[{key: office, name: Office}]"))
                .anySatisfy(says -> assertThat(says)
                        .startsWith("teams: the team ks3 stays: ")
                        .endsWith(" access that names it. Keep it, or let the council end that access first"));
        assertThat(objections("[{key: ks3, name: Lower secondary}]"))
                .anySatisfy(says -> assertThat(says).contains("the team ks3 keeps a year group"));
        assertThat(objections("[{key: ks3, name: Lower secondary, years: [9]}]"))
                .noneSatisfy(says -> assertThat(says).contains("ks3"));
        assertThat(tenants.teamsOf(people.idOf(BRADFORD))).hasSize(2);

        people.revoke(BRADFORD, membership);
    }

    @Test
    void anInvitationLeadsIntoItsTeam() {
        assertThat(browser.perform(post("/bradford/invitations")
                        .param("name", "Ada Quill")
                        .param("email", someSubject() + "@bradford.example")
                        .param("role", Roles.COORDINATOR)
                        .param("scope", "team")
                        .param("team", "ks3")
                        .with(csrf())
                        .with(signedIn(administrator, BROKER))))
                .hasStatus(303);

        assertThat(open(administrator, "/bradford/invitations"))
                .bodyText()
                .contains("Ada Quill", "Key stage 3 (Year 7 to Year 8)");
        assertThat(objections("[]")).anySatisfy(says -> assertThat(says).contains("invitation"));
    }

    @Test
    void aFormKeepsTheTeamThatWasChosen() {
        assertThat(give("nobody", "everyone", "office"))
                .hasStatus(422)
                .bodyText()
                .contains("<option value=\"office\" selected>Office</option>");
    }

    private MembershipId inTeam(String role, Scope scope) {
        var terms = new Terms(role, scope, Optional.empty(), SINCE, null);
        return people.in(BRADFORD, () -> memberships.grant(person(femi), "Femi Adeyemi", terms));
    }

    private List<Scope> scopesOf(String subject) {
        return people.in(BRADFORD, () -> standings.of(person(subject))).orElseThrow().me().memberships().stream()
                .map(Me.Membership::scope)
                .toList();
    }

    private List<String> objections(String teams) {
        return catalogue.objections(manifest(teams).get()).stream()
                .map(Objection::toString)
                .toList();
    }

    private static Team keyStage3(Integer... years) {
        return new Team("ks3", "Key stage 3", Set.of(years));
    }

    private MvcTestResult give(String role, String scope, String team) {
        return browser.perform(post("/bradford/people/" + person(femi) + "/memberships")
                .param("role", role)
                .param("scope", scope)
                .param("team", team)
                .with(csrf())
                .with(signedIn(administrator, BROKER)));
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedIn(subject, BROKER)));
    }

    private static ManifestText manifest(String teams) {
        return ManifestText.read("""
                tenant:
                  slug: bradford
                  codes: {dfe: "380", gss: E08000032}
                  names: {authority: Bradford, virtual-school: Bradford Virtual School}
                  words: {looked-after: looked after}
                  branding: {colour: "#003078"}
                  help-contact: the virtual school office
                  email-domains: [bradford.example]
                  identity-provider: {alias: la-380}
                  mailboxes: {head: head@bradford.example, director: director@bradford.example}
                  teams: %s
                """.formatted(teams));
    }
}
