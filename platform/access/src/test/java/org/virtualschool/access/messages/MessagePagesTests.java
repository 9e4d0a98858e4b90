package org.virtualschool.access.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
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
import org.virtualschool.post.Particular;

/** A council says it in its own words, inside an envelope that says nothing. */
@AccessTest
class MessagePagesTests {

    private static final String MESSAGES = "/calderdale/messages";
    private static final String INVITATION = MESSAGES + "/access.invitation";
    private static final String OWN = "Now then {name},\r\n\r\nopen {link} by {until}.\r\n{council}";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    private String administrator;

    @BeforeEach
    void somebodyWhoMay() {
        administrator = member("calderdale", Roles.ACCESS_ADMINISTRATOR);
    }

    @AfterEach
    void nobodyHasItsOwn() {
        send(administrator, INVITATION + "/national", "", false);
    }

    @Test
    void everyKindIsListedInWords() {
        assertThat(open(administrator, MESSAGES))
                .hasStatusOk()
                .bodyText()
                .contains("Asks somebody to join", "Gives the Director’s office a code", "National")
                .doesNotContain("Your own");
        assertThat(open(member("calderdale", Roles.VIRTUAL_SCHOOL_HEAD), INVITATION))
                .hasStatusOk();
    }

    @Test
    void othersWordNone() {
        var coordinator = member("calderdale", Roles.COORDINATOR);

        assertThat(open(coordinator, MESSAGES)).hasStatus(403);
        assertThat(open(coordinator, INVITATION)).hasStatus(403);
        assertThat(send(coordinator, INVITATION, OWN, false)).hasStatus(403);
        assertThat(send(coordinator, INVITATION + "/national", "", false)).hasStatus(403);
    }

    @Test
    void theWordsOfACouncilAreItsAlone() {
        assertThat(send(administrator, INVITATION, OWN, false)).hasStatus(303);

        assertThat(open(administrator, MESSAGES)).bodyText().contains("Your own");
        assertThat(open(administrator, INVITATION))
                .bodyText()
                .contains("Now then {name},\n\nopen {link}", "Back to the national wording", "Hello {name},");
        var there = member("hillingdon", Roles.VIRTUAL_SCHOOL_HEAD);
        assertThat(browser.perform(
                        get("/hillingdon/messages/access.invitation").with(signedIn(there, HILLINGDONS_BROKER))))
                .bodyText()
                .contains("Hello {name},")
                .doesNotContain("Now then", "Back to the national wording");
    }

    @Test
    void isSeenBeforehandAndNotSaved() {
        assertThat(send(administrator, INVITATION, OWN, true))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "What it would say",
                        "Subject: A message is waiting",
                        "Now then Alex Example,",
                        "open https://virtual-school.example/a-page by ",
                        "Now then {name}");
        assertThat(open(administrator, INVITATION)).bodyText().doesNotContain("Now then");
    }

    @Test
    void namesThePlaceholderThatNothingStandsFor() {
        assertThat(send(administrator, INVITATION, "About {child} and {pupil}: {link}", false))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing stands for {child}, {pupil}. Use only what is listed", "About {child} and {pupil}");
        assertThat(send(administrator, INVITATION, "No page", true))
                .hasStatus(422)
                .bodyText()
                .contains("Put {link} into the text");
        assertThat(send(administrator, INVITATION, " ", false))
                .hasStatus(422)
                .bodyText()
                .contains("Enter what the message says");
        assertThat(send(administrator, MESSAGES + "/access.director-code", "No code", false))
                .hasStatus(422)
                .bodyText()
                .contains("Put {code} into the text");
        assertThat(open(administrator, MESSAGES)).bodyText().doesNotContain("Your own");
    }

    /** Whatever a form sends besides, the envelope stays as it is. */
    @Test
    void nobodyChangesTheSubject() {
        assertThat(browser.perform(post(INVITATION)
                        .param("text", OWN)
                        .param("subject", "About Zebedee")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);

        assertThat(open(administrator, INVITATION))
                .bodyText()
                .contains("The subject is always “A message is waiting”")
                .doesNotContain("Zebedee");
    }

    @Test
    void goesBackToTheNationalWording() {
        send(administrator, INVITATION, OWN, false);

        assertThat(send(administrator, INVITATION + "/national", "", false)).hasStatus(303);

        assertThat(open(administrator, INVITATION)).bodyText().doesNotContain("Now then", "Back to the national");
        assertThat(audited()).endsWith("own wording for access.invitation", "national wording for access.invitation");
    }

    @Test
    void whatIsNoMessageIsNotHere() {
        assertThat(open(administrator, MESSAGES + "/access.nothing")).hasStatus(404);
        assertThat(send(administrator, MESSAGES + "/access.nothing", OWN, false))
                .hasStatus(404);
    }

    /** Whoever adds a kind of particular says what it is. */
    @Test
    @SuppressWarnings("unchecked")
    void eachPlaceholderHasItsWords() {
        for (var type : Particular.class.getPermittedSubclasses()) {
            assertThat(Placeholders.of((Class<? extends Particular>) type)).isNotBlank();
        }
    }

    private String member(String authority, String role) {
        var subject = someSubject();
        people.grant(authority, subject, role, new Scope.Everyone());
        return subject;
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedIn(subject, CALDERDALES_BROKER)));
    }

    private MvcTestResult send(String subject, String address, String text, boolean onlyShown) {
        var request = post(address).param("text", text);
        return browser.perform((onlyShown ? request.param("show", "yes") : request)
                .with(csrf())
                .with(signedIn(subject, CALDERDALES_BROKER)));
    }

    private List<String> audited() {
        return people.in(
                "calderdale",
                () -> Objects.requireNonNull(transactions.execute(status -> db.fetch(
                                "select what from audit.entry where action = 'post.change-wording' order by at, id")
                        .getValues(0, String.class))));
    }
}
