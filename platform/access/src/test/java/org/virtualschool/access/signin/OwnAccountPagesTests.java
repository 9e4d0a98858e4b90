package org.virtualschool.access.signin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.signedInWithAnAccount;
import static org.virtualschool.access.People.someSubject;
import static org.virtualschool.access.People.withAnAccount;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;
import org.virtualschool.web.Refused;

/** Somebody of a school without a provider: asked in, an account set up from the invitation alone, and never more than a school's role. */
@AccessTest
class OwnAccountPagesTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitations/calderdale/[A-Za-z0-9_-]{43})");
    /** Of a page that a member may not see; to somebody who is none there is nothing. */
    private static final int INSIDE = 403;

    private static final Scope SCHOOL = new Scope.SchoolRoll(Set.of(102400));
    private static final List<String> BOTH = List.of("pwd", "otp");

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private People people;

    private Browser browser;
    private String address;
    private String subject;

    @BeforeEach
    void beSomebodyNew() {
        address = UUID.randomUUID() + "@greenfield.example";
        subject = someSubject();
        browser = new Browser(port);
    }

    @AfterEach
    void theRealmWorks() {
        TestRealm.ACCOUNTS.work();
    }

    @Test
    void isSetUpFromTheInvitationAndLeadsIn() {
        var link = invited(Roles.DESIGNATED_TEACHER, "schools");
        browser.open(link);
        var offered = giveAddress(address.toUpperCase(Locale.ROOT));
        assertThat(offered.body()).contains("Calderdale Virtual School invites you", "A one-time code", "A passkey");

        var sent = browser.submit(offered, Map.of("factor", "CODE"));

        assertThat(sent.body()).contains("We have sent a link");
        assertThat(TestRealm.ACCOUNTS.linksTo(address)).containsExactly("[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]");
        var joining = goOn(Map.of("sub", subject, "amr", BOTH));
        assertThat(TestRealm.lastRequest()).containsKey("login_hint").doesNotContainKey("kc_idp_hint");
        assertThat(joining.body()).contains("Ada Quill", "Designated teacher");
        browser.post(link, Map.of("_csrf", proofIn(joining)));
        assertThat(browser.open("/calderdale/planted/who").statusCode()).isEqualTo(INSIDE);
    }

    @Test
    void saysWhomToAskWhereSomethingWasLost() {
        browser.open("/calderdale/planted/who");
        assertThat(giveAddress(address).body())
                .contains(
                        "Lost your phone or password?",
                        "Ask the virtual school of the council whose children you teach: they can let you start again.")
                .doesNotContain("Calderdale");

        browser = new Browser(port);
        browser.open(invited(Roles.SENCO, "schools"));
        assertThat(giveAddress(address).body())
                .contains("Ask Calderdale Virtual School: they can let you start again.");
    }

    @Test
    void asksForAPasskeyWhereOneIsChosen() {
        browser.open(invited(Roles.SENCO, "schools"));
        var offered = giveAddress(address);
        var missing = browser.submit(offered, Map.of("factor", ""));

        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Choose a second factor");
        browser.submit(missing, Map.of("factor", "PASSKEY"));
        assertThat(TestRealm.ACCOUNTS.linksTo(address)).containsExactly("[\"UPDATE_PASSWORD\",\"webauthn-register\"]");
    }

    @Test
    void isMadeForNobodyWithoutAnInvitationAndSaysNothingOfWhoIsKnown() {
        TestRealm.ACCOUNTS.complete("known." + address);

        assertThat(pageFor("known." + address)).isEqualTo(pageFor("unknown." + address));
        assertThat(TestRealm.ACCOUNTS.has("unknown." + address)).isFalse();
        assertThat(TestRealm.ACCOUNTS.linksTo("known." + address)).isEmpty();
    }

    /** The page for an address, and what is answered to whoever asks for a link all the same. */
    private List<String> pageFor(String somebodys) {
        browser = new Browser(port);
        browser.open("/calderdale/planted/who");
        var page = giveAddress(somebodys);
        var proof = proofIn(browser.open("/sign-in"));
        var asked = browser.post("/sign-in/account", Map.of("factor", "CODE", "_csrf", proof));
        return List.of(page.body(), asked.body());
    }

    @Test
    void isMadeForTheInvitedAddressAndNoOther() {
        browser.open(invited(Roles.DESIGNATED_TEACHER, "schools"));

        assertThat(giveAddress("other." + address).body()).doesNotContain("Send me the link");
    }

    @Test
    void isMadeForNoRoleOfTheCouncil() {
        var link = invited(Roles.ADMINISTRATOR, "everyone");
        browser.open(link);

        assertThat(giveAddress(address).body()).doesNotContain("Send me the link");
        assertThat(pages.perform(get(link).with(signedInWithAnAccount(subject))))
                .hasStatus(404);
        assertThat(pages.perform(post(link).with(csrf()).with(signedInWithAnAccount(subject))))
                .hasStatus(404);
        assertThat(pages.perform(get(link).with(signedIn(subject, CALDERDALES_BROKER))))
                .hasStatusOk();
    }

    @Test
    void leavesAnAccountAloneThatIsSetUpOrVouchedFor() {
        for (var there : List.<Runnable>of(
                () -> TestRealm.ACCOUNTS.complete(address), () -> TestRealm.ACCOUNTS.vouchedFor(address))) {
            there.run();
            browser = new Browser(port);
            browser.open(invited(Roles.DESIGNATED_TEACHER, "schools"));

            assertThat(browser.submit(giveAddress(address), Map.of("factor", "CODE"))
                            .body())
                    .contains("You have an account already");
            assertThat(TestRealm.ACCOUNTS.linksTo(address)).isEmpty();
        }
    }

    @Test
    void saysSoWhereKeycloakDoesNotAnswer() {
        browser.open(invited(Roles.DESIGNATED_TEACHER, "schools"));
        var offered = giveAddress(address);
        TestRealm.ACCOUNTS.breakDown();

        var answer = browser.submit(offered, Map.of("factor", "CODE"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Try again in some minutes");
    }

    @Test
    void isRefusedWithoutASecondFactor() {
        people.grant("calderdale", withAnAccount(subject), Roles.DESIGNATED_TEACHER, SCHOOL);
        for (var claims : List.<Map<String, Object>>of(
                Map.of("sub", subject),
                Map.of("sub", subject, "amr", List.of("pwd")),
                Map.of("sub", subject, "amr", List.of("otp")),
                Map.of("sub", subject, "amr", "pwd otp"),
                Map.of("sub", subject, "amr", BOTH, "identity_provider", ""))) {
            browser = new Browser(port);
            browser.open("/calderdale/planted/who");
            giveAddress(address);

            assertThat(goOn(claims).body()).as("%s", claims).contains("Your sign-in was not accepted");
        }
    }

    @Test
    void countsForRolesOfSchoolsAlone() {
        people.grant("calderdale", withAnAccount(subject), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var who = get("/calderdale/planted/who");
        assertThat(pages.perform(who.with(signedInWithAnAccount(subject)))).hasStatus(404);

        people.grant("calderdale", withAnAccount(subject), Roles.DESIGNATED_TEACHER, SCHOOL);
        assertThat(pages.perform(get("/calderdale/planted/who").with(signedInWithAnAccount(subject))))
                .hasStatus(INSIDE);
    }

    @Test
    void isGivenNoRoleOfTheCouncilLater() {
        var link = invited(Roles.DESIGNATED_TEACHER, "schools");
        pages.perform(post(link).with(csrf()).with(signedInWithAnAccount(subject)));
        var person = withAnAccount(subject);

        assertThatThrownBy(() -> people.grant("calderdale", person, Roles.SOCIAL_WORKER, new Scope.Caseload()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.grant("calderdale", person, Roles.VIRTUAL_SCHOOL_HEAD, SCHOOL))
                .isInstanceOf(Refused.class);
        assertThat(people.grant("calderdale", person, Roles.SENCO, SCHOOL)).isNotNull();
    }

    /** Were a password set to an account that a provider vouches for, it would open nothing of that person's. */
    @Test
    void isNeverThePersonWhomAProviderVouchesFor() {
        people.grant("calderdale", subject, Roles.DESIGNATED_TEACHER, SCHOOL);

        assertThat(pages.perform(get("/calderdale/planted/who").with(signedIn(subject, "schools"))))
                .hasStatus(INSIDE);
        assertThat(pages.perform(get("/calderdale/planted/who").with(signedInWithAnAccount(subject))))
                .hasStatus(404);
    }

    private static String proofIn(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).expectFirst("[name=_csrf]").attr("value");
    }

    private HttpResponse<String> giveAddress(String typed) {
        return browser.submit(browser.open("/sign-in"), Map.of("email", typed));
    }

    private HttpResponse<String> goOn(Map<String, Object> claims) {
        TestRealm.next(claims);
        browser.open("/sign-in/onward");
        return browser.open(OnwardRequests.START);
    }

    /** Asks Ada Quill to join; the link in the message. */
    private String invited(String role, String scope) {
        var administrator = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        var before = TestRealm.MAIL.to(address).size();
        assertThat(pages.perform(post("/calderdale/invitations")
                        .param("name", "Ada Quill")
                        .param("email", address)
                        .param("role", role)
                        .param("scope", scope)
                        .param("schools", "102400")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);
        await().atMost(10, SECONDS).until(() -> TestRealm.MAIL.to(address).size() > before);
        var found = LINK.matcher(TestRealm.MAIL.to(address).getLast().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
