package org.virtualschool.access.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.SCHOOLS_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/** Somebody without access asks the council whose provider it was, is answered by who may give the role, and reads the answer where he asked. */
@AccessTest
class AskingForAccessPagesTests {

    private static final String REQUESTS = "/calderdale/people/requests";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private String administrator;
    private String newcomer;
    private String name;

    @BeforeEach
    void somebodyNew() {
        administrator = member(Roles.ACCESS_ADMINISTRATOR);
        newcomer = someSubject();
        name = "New " + UUID.randomUUID();
    }

    @Test
    void leadsToTheRoleThatIsGiven() {
        assertThat(body(open(newcomer, "/"))).contains("Ask for access here", "Do not name children");
        assertThat(ask(newcomer)).hasStatus(303).hasRedirectedUrl("/");
        assertThat(body(open(newcomer, "/")))
                .contains("You asked for access on")
                .doesNotContain("Ask for access here");

        var request = request();
        assertThat(body(open(administrator, request)))
                .contains(name, "Social worker in the Halifax team", "I work with two children");
        assertThat(approve(administrator, request, Roles.SOCIAL_WORKER, "caseload"))
                .hasStatus(303);

        assertThat(open(newcomer, "/")).hasStatus(302).hasRedirectedUrl("/calderdale");
        assertThat(body(open(administrator, "/calderdale/people/" + person(newcomer))))
                .contains("Robin New", "Social worker");
        assertThat(body(open(administrator, REQUESTS))).doesNotContain(name);
        assertThat(approve(administrator, request, Roles.ADMINISTRATOR, "everyone"))
                .hasStatus(404);
    }

    @Test
    void isAnsweredWithARoleInATeam() {
        ask(newcomer);
        String[] answer = {"name", "Robin New", "role", Roles.COORDINATOR, "scope", "team", "team", "key-stage-9"};
        var request = request();
        assertThat(post(administrator, request + "/approve", answer))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a team of your authority, or none");

        answer[answer.length - 1] = "key-stage-3";
        assertThat(post(administrator, request + "/approve", answer)).hasStatus(303);

        assertThat(body(open(administrator, "/calderdale/people/" + person(newcomer))))
                .contains("Robin New", "Key stage 3 (Year 7 to Year 9)");
    }

    @Test
    void tellsThePersonWhyItIsRefused() {
        ask(newcomer);
        var request = request();

        assertThat(post(administrator, request + "/refuse", "because", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why, so that the person knows what to do");
        assertThat(post(administrator, request + "/refuse", "because", "Ask <b>Sam</b> first"))
                .hasStatus(303);

        assertThat(body(open(newcomer, "/")))
                .contains("Your request was refused on", "Ask &lt;b&gt;Sam&lt;/b&gt; first", "Ask for access here");
        assertThat(post(administrator, request + "/refuse", "because", "Again")).hasStatus(404);
        ask(newcomer);
        assertThat(body(open(newcomer, "/")))
                .contains("Nobody has answered yet")
                .doesNotContain("was refused");
    }

    @Test
    void isOneRequestHoweverOftenItIsMade() {
        ask(newcomer);
        assertThat(ask(newcomer)).hasStatus(303);

        assertThat(Jsoup.parse(body(open(administrator, REQUESTS))).select("a:contains(" + name + ")"))
                .hasSize(1);
    }

    @Test
    void isCountedForWhoMayAnswer() {
        var before = waiting();

        ask(newcomer);

        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(body(open(member(Roles.ADMINISTRATOR), "/calderdale/people")))
                .doesNotContain("Who asks for access");
    }

    @Test
    void goesToTheCouncilWhoseProviderItWasAndToNoOther() {
        ask(newcomer);
        var elsewhere = someSubject();
        people.grant("hillingdon", elsewhere, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(body(open(elsewhere, HILLINGDONS_BROKER, "/hillingdon/people/requests")))
                .doesNotContain(name);
        assertThat(open(elsewhere, HILLINGDONS_BROKER, request().replace("calderdale", "hillingdon")))
                .hasStatus(404);
        assertThat(body(open(newcomer, HILLINGDONS_BROKER, "/"))).doesNotContain("You asked for access");
        assertThat(body(open(newcomer, SCHOOLS_BROKER, "/"))).doesNotContain("Ask for access here");
        assertThat(ask(newcomer, SCHOOLS_BROKER)).hasStatus(404);
    }

    @Test
    void isAnsweredByTheRulesOfEveryRole() {
        ask(newcomer);
        var head = member(Roles.VIRTUAL_SCHOOL_HEAD);

        assertThat(approve(head, request(), Roles.ACCESS_ADMINISTRATOR, "caseload"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a role", "Robin New");
        assertThat(approve(head, request(), Roles.SOCIAL_WORKER, "everyone")).hasStatus(422);
        assertThat(body(open(newcomer, "/"))).contains("Nobody has answered yet");
    }

    /** Who asked, was invited besides and is access administrator by now answers the own request no more than any other. */
    @Test
    void isNotAnsweredByWhoMadeIt() {
        ask(newcomer);
        people.grant("calderdale", newcomer, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());

        assertThat(approve(newcomer, request(), Roles.VIRTUAL_SCHOOL_HEAD, "everyone"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody gives access to himself or herself");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        assertThat(post(newcomer, "/ask-for-access", "name", "A\u0000b", "role", "", "why", "Because <i>"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter letters, spaces and hyphens", "Enter what you do", "Because &lt;i&gt;");
        assertThat(body(open(newcomer, "/"))).contains("Ask for access here");
    }

    @Test
    void isNotForOthersToSee() {
        ask(newcomer);
        var coordinator = member(Roles.COORDINATOR);

        assertThat(open(coordinator, REQUESTS)).hasStatus(403);
        assertThat(open(coordinator, request())).hasStatus(403);
        assertThat(approve(coordinator, request(), Roles.SOCIAL_WORKER, "caseload"))
                .hasStatus(403);
        assertThat(post(coordinator, request() + "/refuse", "because", "No")).hasStatus(403);
        assertThat(ask(coordinator)).as("who has access is led on").hasStatus(303);
        assertThat(body(open(administrator, REQUESTS))).containsOnlyOnce(name);
    }

    private MvcTestResult ask(String subject) {
        return ask(subject, CALDERDALES_BROKER);
    }

    private MvcTestResult ask(String subject, String broker) {
        return browser.perform(MockMvcRequestBuilders.post("/ask-for-access")
                .param("name", name)
                .param("role", "Social worker in the Halifax team")
                .param("why", "I work with two children")
                .with(csrf())
                .with(signedIn(subject, broker)));
    }

    private MvcTestResult approve(String by, String request, String role, String scope) {
        return post(by, request + "/approve", "name", "Robin New", "role", role, "scope", scope);
    }

    private MvcTestResult post(String by, String address, String... fields) {
        var sent = MockMvcRequestBuilders.post(address).with(csrf()).with(signedIn(by, CALDERDALES_BROKER));
        for (var i = 0; i < fields.length; i += 2) {
            sent.param(fields[i], fields[i + 1]);
        }
        return browser.perform(sent);
    }

    /** Where this test's request is answered. */
    private String request() {
        return Jsoup.parse(body(open(administrator, REQUESTS)))
                .select("a:contains(" + name + ")")
                .attr("href");
    }

    private int waiting() {
        var link = Jsoup.parse(body(open(administrator, "/calderdale/people")))
                .select("a[href=" + REQUESTS + "]")
                .text();
        return Integer.parseInt(link.replaceAll("\\D", ""));
    }

    private String member(String role) {
        var subject = someSubject();
        people.grant("calderdale", subject, role, new Scope.Everyone());
        return subject;
    }

    private MvcTestResult open(String subject, String address) {
        return open(subject, CALDERDALES_BROKER, address);
    }

    private MvcTestResult open(String subject, String broker, String address) {
        return browser.perform(get(address).with(signedIn(subject, broker)));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
