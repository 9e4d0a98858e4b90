package org.virtualschool.access.invitation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.SCHOOLS_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;
import org.virtualschool.access.identity.Caller;
import virtualschool.testing.mail.CaughtMail;

/** Somebody is asked, gets one message, signs in and has access; the link leads nobody else in, nobody twice, and nobody from elsewhere. */
@AccessTest
class InvitationPagesTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitations/calderdale/[A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private InvitationRepository invitations;

    @Autowired
    private TransactionTemplate transactions;

    private String administrator;
    private MembershipId administrators;

    @BeforeEach
    void somebodyWhoInvites() {
        administrator = someSubject();
        administrators = people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
    }

    @AfterEach
    void theClockIsRight() {
        clock.putBack();
    }

    @Test
    void leadsSomebodyInOnce() {
        var link = invited(someAddress());
        var newcomer = someSubject();
        assertThat(open(newcomer, CALDERDALES_BROKER, "/calderdale/people")).hasStatus(404);

        assertThat(open(newcomer, CALDERDALES_BROKER, link))
                .hasStatusOk()
                .bodyText()
                .contains("Calderdale Virtual School invites you", "Ada Quill", "Virtual school administrator");
        assertThat(accept(newcomer, CALDERDALES_BROKER, link)).hasStatus(303).hasRedirectedUrl("/calderdale");

        assertThat(open(newcomer, CALDERDALES_BROKER, "/calderdale/people"))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Quill");
        leadsNobodyIn(link);
    }

    @Test
    void saysNothingOutsideAndHoldsNoMoreThanItMust() {
        var address = someAddress();
        invited(address);

        var mail = mailTo(address);
        assertThat(mail.subject()).isEqualTo("A message is waiting");
        assertThat(mail.text()).contains("Ada Quill", "Calderdale").doesNotContain("administrator", "role");
    }

    @Test
    void leadsNobodyInThroughAnotherCouncilsProvider() {
        var link = invited(someAddress());
        var stranger = someSubject();

        assertThat(open(stranger, HILLINGDONS_BROKER, link))
                .hasStatus(404)
                .bodyText()
                .contains("account of another organisation")
                .doesNotContain("Ada Quill");
        assertThat(accept(stranger, HILLINGDONS_BROKER, link)).hasStatus(404);
        assertThat(open(stranger, CALDERDALES_BROKER, "/calderdale/people")).hasStatus(404);
        assertThat(open(stranger, HILLINGDONS_BROKER, link.replace("calderdale", "hillingdon")))
                .hasStatus(404);
        assertThat(accept(someSubject(), SCHOOLS_BROKER, link)).hasStatus(303);
    }

    @Test
    void isTheSameForSomebodyWhoHasAnAccountElsewhere() {
        var known = someSubject();
        people.grant("hillingdon", known, Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(102400)));
        var first = invite(administrator, someAddress(), Roles.SOCIAL_WORKER, "caseload");
        var second = invite(administrator, someAddress(), Roles.SOCIAL_WORKER, "caseload");

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(303);
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(accept(known, SCHOOLS_BROKER, invited(someAddress()))).hasStatus(303);
        assertThat(open(known, SCHOOLS_BROKER, "/hillingdon/people")).hasStatus(403);
        assertThat(open(known, SCHOOLS_BROKER, "/calderdale/people")).hasStatusOk();
    }

    @Test
    void stopsWorkingWhenItIsWithdrawnOrTooOld() {
        var withdrawn = invited(someAddress());
        var invitation = Jsoup.parse(body(open(administrator, CALDERDALES_BROKER, "/calderdale/invitations")))
                .select("form[action$=/withdraw]")
                .attr("action");
        assertThat(accept(administrator, CALDERDALES_BROKER, invitation)).hasStatus(303);
        leadsNobodyIn(withdrawn);
        assertThat(accept(administrator, CALDERDALES_BROKER, invitation)).hasStatus(404);

        var old = invited(someAddress());
        clock.moveAhead(Duration.ofDays(14).plusSeconds(1));
        leadsNobodyIn(old);
    }

    /** Two browsers, or one impatient click: whoever comes second finds it taken, however close behind. */
    @Test
    void isAcceptedOnceHoweverManyClick() {
        var code = new Code(invited(someAddress()).replaceAll(".*/", ""));
        var now = clock.instant();

        var taken = people.in(
                "calderdale",
                () -> transactions.execute(status -> {
                    var invitation = invitations.open(code, now).orElseThrow().id();
                    return List.of(
                            invitations.accept(invitation, somebody(), now),
                            invitations.accept(invitation, somebody(), now),
                            invitations.withdraw(invitation, person(someSubject()), now));
                }));

        assertThat(taken).containsExactly(true, false, false);
    }

    @Test
    void isWorthNothingOnceItsInviterHasLeft() {
        var link = invited(someAddress());

        people.revoke("calderdale", administrators);

        leadsNobodyIn(link);
    }

    /** Giving to oneself by way of the own letter box. */
    @Test
    void leadsItsInviterToNothingMore() {
        var link = invited(someAddress());

        assertThat(open(administrator, CALDERDALES_BROKER, link)).hasStatus(404);
        assertThat(accept(administrator, CALDERDALES_BROKER, link)).hasStatus(404);
        assertThat(accept(someSubject(), CALDERDALES_BROKER, link)).hasStatus(303);
    }

    @Test
    void isSentForNoRoleThatTheInviterMayNotGive() {
        var head = someSubject();
        people.grant("calderdale", head, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var address = someAddress();

        assertThat(invite(head, address, Roles.ACCESS_ADMINISTRATOR, "everyone"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a role");
        assertThat(invite(head, "Robin <robin@calderdale.example>", Roles.SOCIAL_WORKER, "caseload"))
                .hasStatus(422)
                .bodyText()
                .contains("Check name and address");
        assertThat(invite(head, "", Roles.SOCIAL_WORKER, "caseload"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the person’s work email address");
        assertThat(TestRealm.MAIL.to(address)).isEmpty();
    }

    @Test
    void isNotForOthersToSendOrSee() {
        var coordinator = someSubject();
        people.grant("calderdale", coordinator, Roles.COORDINATOR, new Scope.Everyone());

        assertThat(open(coordinator, CALDERDALES_BROKER, "/calderdale/invitations"))
                .hasStatus(403);
        assertThat(invite(coordinator, someAddress(), Roles.SOCIAL_WORKER, "caseload"))
                .hasStatus(403);
    }

    @Test
    void showsWhatBecameOfTheMessage() {
        invited(someAddress());

        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(body(open(administrator, CALDERDALES_BROKER, "/calderdale/invitations")))
                                .contains("Ada Quill", ">Sent<"));
    }

    private static Caller.Somebody somebody() {
        return new Caller.Somebody(
                person(someSubject()), CALDERDALES_BROKER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void leadsNobodyIn(String link) {
        var late = someSubject();
        var never = link.substring(0, link.lastIndexOf('/') + 1) + "A".repeat(43);

        assertThat(accept(late, CALDERDALES_BROKER, link)).hasStatus(404);
        assertThat(open(late, CALDERDALES_BROKER, link)).hasStatus(404);
        assertThat(body(open(late, CALDERDALES_BROKER, link)))
                .isEqualTo(body(open(late, CALDERDALES_BROKER, never)))
                .contains("This link does not work");
        assertThat(open(late, CALDERDALES_BROKER, "/calderdale/people")).hasStatus(404);
    }

    /** Invites Ada Quill as an administrator; the link in the message. */
    private String invited(String address) {
        assertThat(invite(administrator, address, Roles.ADMINISTRATOR, "everyone"))
                .hasStatus(303);
        var found = LINK.matcher(mailTo(address).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static CaughtMail mailTo(String address) {
        await().atMost(10, SECONDS).until(() -> !TestRealm.MAIL.to(address).isEmpty());
        return TestRealm.MAIL.to(address).getFirst();
    }

    @Test
    void aFormWithoutAnyFieldIsToldWhatIsMissing() {
        assertThat(browser.perform(
                        post("/calderdale/invitations").with(csrf()).with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the person’s name", "Enter the person’s work email address", "Choose a role");
    }

    private static String someAddress() {
        return UUID.randomUUID() + "@calderdale.example";
    }

    private MvcTestResult invite(String by, String address, String role, String scope) {
        return browser.perform(post("/calderdale/invitations")
                .param("name", "Ada Quill")
                .param("email", address)
                .param("role", role)
                .param("scope", scope)
                .with(csrf())
                .with(signedIn(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult open(String subject, String broker, String address) {
        return browser.perform(get(address).with(signedIn(subject, broker)));
    }

    private MvcTestResult accept(String subject, String broker, String address) {
        return browser.perform(post(address).with(csrf()).with(signedIn(subject, broker)));
    }

    /** Without the proof for forms, which each page has anew. */
    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
