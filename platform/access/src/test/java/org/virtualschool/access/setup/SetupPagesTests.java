package org.virtualschool.access.setup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.membership.NationalRoles;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.ManifestText;

/** A council that is being set up, goes live, and from then on decides itself how people get in. */
@AccessTest
class SetupPagesTests {

    private static final String WAKEFIELD = "wakefield";
    private static final String BROKER = "la-384";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private NationalRoles roles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Wishes wishes;

    @Autowired
    private AuditTrail trail;

    private String administrator;
    private String head;

    @BeforeEach
    void wakefieldIsBeingSetUp() {
        var isNew = tenants.bySlug(WAKEFIELD).isEmpty();
        if (isNew) {
            catalogue.apply(ManifestText.read(manifest("wakefield.example")));
            roles.giveTo(tenants.bySlug(WAKEFIELD).orElseThrow());
        }
        administrator = someSubject();
        head = someSubject();
        people.grant(WAKEFIELD, administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        people.grant(WAKEFIELD, head, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    @Test
    void showsNoChildBeforeItIsLiveAndGoesLiveByItsAdministratorAlone() {
        var coordinator = someSubject();
        people.grant(WAKEFIELD, coordinator, Roles.COORDINATOR, new Scope.Everyone());
        assertThat(open(coordinator, "/wakefield/planted/children")).hasStatus(403);
        assertThat(open(administrator, "/wakefield")).hasStatus(302).hasRedirectedUrl("/wakefield/setup");
        assertThat(open(administrator, "/wakefield/setup"))
                .hasStatusOk()
                .bodyText()
                .contains("This council is being set up", "wakefield.example", "Go live");
        assertThat(send(head, "/wakefield/setup/live")).hasStatus(403);

        assertThat(send(administrator, "/wakefield/setup/live")).hasStatus(303);

        assertThat(tenants.bySlug(WAKEFIELD).orElseThrow().live()).isTrue();
        assertThat(open(coordinator, "/wakefield/planted/children")).hasStatusOk();
        assertThat(open(administrator, "/wakefield/setup")).bodyText().doesNotContain("is being set up");
        assertThat(audited()).contains("The council goes live");
        await().atMost(10, SECONDS)
                .until(() -> !TestRealm.MAIL.to("head@wakefield.example").isEmpty());
        takesWhatItAgreesToAndNothingElse();
    }

    /** Part of the same story: a council goes live once. */
    private void takesWhatItAgreesToAndNothingElse() {
        asked("wakefield.example, operators.example");
        assertThat(tenants.byEmailDomain("operators.example")).isEmpty();
        assertThat(open(head, "/wakefield/setup"))
                .bodyText()
                .contains("Nadia Rahman asked on", "operators.example")
                .doesNotContain("Agree</button>");
        var first = wish();
        assertThat(send(head, "/wakefield/setup/wishes/" + first + "/agree")).hasStatus(403);
        assertThat(send(administrator, "/wakefield/setup/wishes/" + UUID.randomUUID() + "/agree"))
                .hasStatus(404);
        assertThat(send(administrator, "/wakefield/setup/wishes/" + first + "/refuse"))
                .hasStatus(422);
        assertThat(browser.perform(post("/wakefield/setup/wishes/" + first + "/refuse")
                        .param("because", "These are not ours")
                        .with(csrf())
                        .with(signedIn(administrator, BROKER))))
                .hasStatus(303);
        assertThat(tenants.byEmailDomain("operators.example")).isEmpty();
        assertThat(people.in(WAKEFIELD, wishes::refusal)).contains("These are not ours");

        asked("wakefield.example, one.wakefield.example");
        var replaced = wish();
        asked("wakefield.example, two.wakefield.example");
        assertThat(send(administrator, "/wakefield/setup/wishes/" + replaced + "/agree"))
                .hasStatus(404);
        assertThat(send(administrator, "/wakefield/setup/wishes/" + wish() + "/agree"))
                .hasStatus(303);

        assertThat(tenants.byEmailDomain("two.wakefield.example")).isPresent();
        assertThat(tenants.byEmailDomain("one.wakefield.example")).isEmpty();
        assertThat(audited()).anyMatch(what -> what.startsWith("Agreed to the operator's wish"));
    }

    @Test
    void isNobodyElsesToSeeOrSettle() {
        var elsewhere = someSubject();
        people.grant("calderdale", elsewhere, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());

        assertThat(browser.perform(get("/wakefield/setup").with(signedIn(elsewhere, People.CALDERDALES_BROKER))))
                .hasStatus(404);
        assertThat(browser.perform(post("/wakefield/setup/live")
                        .with(csrf())
                        .with(signedIn(elsewhere, People.CALDERDALES_BROKER))))
                .hasStatus(404);
    }

    private void asked(String domains) {
        var operator = new Operator(person("operator"), "Nadia Rahman");
        people.in(WAKEFIELD, () -> {
            wishes.ask(operator, manifest(domains), "email-domains");
            return true;
        });
    }

    private String wish() {
        var page = open(administrator, "/wakefield/setup");
        try {
            return page.getResponse().getContentAsString().replaceAll("(?s).*/wishes/([0-9a-f-]{36})/agree.*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> audited() {
        return people.in(
                WAKEFIELD,
                () -> trail.find(AuditTrail.Question.ANYTHING, 0, 100).lines().stream()
                        .map(AuditTrail.Line::what)
                        .toList());
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedIn(subject, BROKER)));
    }

    private MvcTestResult send(String subject, String address) {
        return browser.perform(post(address).with(csrf()).with(signedIn(subject, BROKER)));
    }

    private static String manifest(String domains) {
        return """
                tenant:
                  slug: wakefield
                  codes: {dfe: "384", gss: E08000036}
                  names: {authority: Wakefield, virtual-school: Wakefield Virtual School}
                  words: {looked-after: looked after}
                  branding: {colour: "#003078"}
                  help-contact: the virtual school office
                  email-domains: [%s]
                  identity-provider: {alias: la-384}
                  mailboxes: {head: head@wakefield.example, director: director@wakefield.example}
                """.formatted(domains);
    }
}
