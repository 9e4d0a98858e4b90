package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;

/** What wants proof leads somebody who signed in a while ago to the same provider, which asks again, and back to the same page. */
@AccessTest
class SigningInAgainTests {

    private static final String SESSION = "__Host-virtual-school";
    private static final String PAGE = "/calderdale/planted/closely";
    private static final String FORM = "/calderdale/planted/closely?step=2";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Browser browser;

    private String subject;

    @BeforeEach
    void signInAWhileAgo() {
        subject = someSubject();
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());
        browser = new Browser(port);
        realmSays(subject, Duration.ofMinutes(11));
        browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);
    }

    @Test
    void leadsToTheSameProviderAndBackToTheSamePage() {
        var before = browser.cookies.get(SESSION);

        assertThat(browser.open(PAGE + "?one=two").body()).contains("Sign in again to go on");
        assertThat(browser.address).endsWith("/sign-in/again");
        realmSays(subject, Duration.ZERO);
        var arrived = browser.open(OnwardRequests.START);

        assertThat(TestRealm.lastRequest())
                .containsEntry("kc_idp_hint", CALDERDALES_BROKER)
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0")
                .doesNotContainKey("login_hint");
        assertThat(browser.address).endsWith(PAGE + "?one=two");
        assertThat(arrived.body()).isEqualTo("a secret");
        assertThat(browser.cookies.get(SESSION)).as("a new session").isNotEqualTo(before);
    }

    @Test
    void leadsInACircleWhereTheProviderDidNotAskAgain() {
        browser.open(PAGE);
        var arrived = browser.open(OnwardRequests.START);

        assertThat(browser.address).endsWith("/sign-in/again");
        assertThat(arrived.body()).doesNotContain("a secret");
    }

    @Test
    void signsOutWhenSomebodyElseCameBack() {
        var other = someSubject();
        people.grant("calderdale", other, Roles.COORDINATOR, new Scope.Everyone());
        browser.open(PAGE);

        realmSays(other, Duration.ZERO);
        var refused = browser.open(OnwardRequests.START);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Your sign-in was not accepted");
        browser.open("/calderdale/planted/who");
        assertThat(browser.address).endsWith("/sign-in");
    }

    @Test
    void leadsAFormThatComesTooLateBackToItsPageAndChangesNothing() {
        sendLate(Map.of("_page", FORM));

        assertThat(browser.address).endsWith(FORM);
    }

    @Test
    void leadsAFormThatClaimsToStandElsewhereToItsAuthority() {
        for (var elsewhere : new String[] {
            "/hillingdon/people",
            "//evil.example",
            "https://evil.example",
            "/calderdale/../hillingdon",
            "/calderdale\\x"
        }) {
            sendLate(Map.of("_page", elsewhere));

            assertThat(browser.address).as(elsewhere).endsWith(port + "/calderdale");
            signInAWhileAgo();
        }
    }

    private void sendLate(Map<String, String> fields) {
        var sent = new java.util.HashMap<>(fields);
        sent.put("_csrf", proofOfOurPages());
        assertThat(browser.post("/calderdale/planted/closely/changes", sent).body())
                .contains("Sign in again to go on");
        realmSays(subject, Duration.ZERO);
        browser.open(OnwardRequests.START);
    }

    private String proofOfOurPages() {
        HttpResponse<String> page = browser.open("/sign-in");
        return Jsoup.parse(page.body()).expectFirst("[name=_csrf]").attr("value");
    }

    private static void realmSays(String who, Duration ago) {
        TestRealm.next(Map.of(
                "sub",
                who,
                "identity_provider",
                CALDERDALES_BROKER,
                "auth_time",
                Instant.now().minus(ago).getEpochSecond()));
    }
}
