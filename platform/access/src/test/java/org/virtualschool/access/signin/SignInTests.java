package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.SCHOOLS_BROKER;
import static org.virtualschool.access.People.someSubject;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;

@AccessTest
class SignInTests {

    private static final String SESSION = "__Host-virtual-school";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate rawSql;

    private Browser browser;

    private String subject;

    @BeforeEach
    void beSomebodyNew() {
        subject = someSubject();
        browser = new Browser(port);
    }

    @Test
    void leadsThroughTheCouncilsProviderToWhereOneWantedToBe() {
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());

        var asked = browser.open("/calderdale/planted/children");
        assertThat(browser.address).endsWith("/sign-in");
        var before = browser.cookies.get(SESSION);
        var arrived = signInFrom(asked, "Robin.Zeta@CALDERDALE.example", CALDERDALES_BROKER);

        assertThat(browser.address).endsWith("/calderdale/planted/children");
        assertThat(arrived.body()).isEqualTo("a secret");
        assertThat(TestRealm.lastRequest())
                .containsEntry("kc_idp_hint", CALDERDALES_BROKER)
                .containsEntry("login_hint", "Robin.Zeta@CALDERDALE.example")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256");
        assertThat(browser.cookies.get(SESSION)).as("a new session").isNotEqualTo(before);
    }

    @Test
    void goesOnFromTheFrontDoorToTheOneAuthority() {
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());

        signIn("robin@calderdale.example", CALDERDALES_BROKER);

        assertThat(browser.address).endsWith("/calderdale");
    }

    @Test
    void offersTheAuthoritiesOfSomebodyWhoHasSeveral() {
        people.grant("calderdale", subject, Roles.DESIGNATED_TEACHER, new Scope.Everyone());
        people.grant("hillingdon", subject, Roles.DESIGNATED_TEACHER, new Scope.Everyone());

        assertThat(signIn("dee@schools.example", SCHOOLS_BROKER).body())
                .contains("Calderdale Virtual School", "href=\"/hillingdon\"");
    }

    @Test
    void tellsSomebodyWithoutAMembershipWhomToAsk() {
        var page = signIn("new@calderdale.example", CALDERDALES_BROKER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("virtual.school@calderdale.example").doesNotContain("hillingdon");
    }

    @Test
    void countsAMembershipOfAnotherCouncilForNothing() {
        people.grant("hillingdon", subject, Roles.COORDINATOR, new Scope.Everyone());

        assertThat(signIn("robin@calderdale.example", CALDERDALES_BROKER).body())
                .contains("You do not have access yet");
        assertThat(browser.open("/hillingdon/planted/who").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatToDoAboutAnAddressThatNobodyKnows() {
        var page = browser.open("/sign-in");

        var unknown = browser.submit(page, Map.of("email", "x@<b>nowhere.example"));
        var empty = browser.submit(page, Map.of("email", " "));

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body())
                .contains("Sign in with an account here", "check the address")
                .doesNotContain("<b>", "nowhere.example");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Enter your work email address");
    }

    @Test
    void refusesASignInWithoutAProviderOrThroughAnUnknownOne() {
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());

        for (Map<String, Object> claims : java.util.List.<Map<String, Object>>of(
                Map.of("sub", subject), Map.of("sub", subject, "identity_provider", "la-999"))) {
            TestRealm.next(claims);
            var page = browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
            assertThat(onward(page).body()).contains("Your sign-in was not accepted");
            assertThat(browser.open("/calderdale/planted/who").body()).contains("Work email address");
        }
    }

    @Test
    void leadsNowhereWithoutOurPage() {
        browser.open("/oauth2/authorization/keycloak");

        assertThat(browser.address).endsWith("/sign-in");
    }

    @Test
    void keepsNoNameAndNoAddressInTheSession() {
        signIn("robin.zeta@calderdale.example", CALDERDALES_BROKER);

        var kept = rawSql.queryForList(
                "select encode(attribute_bytes, 'escape') from access.spring_session_attributes a "
                        + "join access.spring_session s on s.primary_id = a.session_primary_id where principal_name = ?",
                String.class,
                subject);
        assertThat(kept).isNotEmpty().noneMatch(bytes -> bytes.contains("Robin Zeta") || bytes.contains("robin"));
    }

    @Test
    void endsHereAndAtTheRealm() {
        var page = signIn("new@calderdale.example", CALDERDALES_BROKER);

        browser.submit(page, Map.of());

        assertThat(browser.address)
                .contains("/realm/logout", "id_token_hint=", "post_logout_redirect_uri=", "signed-out");
        browser.open("/");
        assertThat(browser.address).endsWith("/sign-in");
    }

    @Test
    void endsEverySessionOfThePersonWhenTheRealmSaysSo() {
        signIn("new@calderdale.example", CALDERDALES_BROKER);
        var elsewhere = new Browser(port);
        var somebodyElse = new Browser(port);
        signIn(elsewhere, subject);
        signIn(somebodyElse, someSubject());

        var told =
                new Browser(port).post("/logout/connect/back-channel/keycloak", Map.of("logout_token", logoutToken()));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(somebodyElse)).isTrue();
    }

    @Test
    void turnsAwayAFormOfAnotherSite() {
        var page = signIn("new@calderdale.example", CALDERDALES_BROKER);

        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(page.body()).contains("_csrf");
    }

    @Test
    void tellsTheBrowserToTrustNothingFromElsewhere() {
        var headers = browser.open("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("form-action 'self' http://localhost:", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private HttpResponse<String> signIn(String email, String broker) {
        return signInFrom(browser.open("/"), email, broker);
    }

    private void signIn(Browser other, String as) {
        TestRealm.next(Map.of("sub", as, "identity_provider", CALDERDALES_BROKER));
        other.submit(other.open("/sign-in"), Map.of("email", "x@calderdale.example"));
        other.open(OnwardRequests.START);
    }

    private HttpResponse<String> signInFrom(HttpResponse<String> page, String email, String broker) {
        TestRealm.next(Map.of("sub", subject, "identity_provider", broker));
        return onward(browser.submit(page, Map.of("email", email)));
    }

    private HttpResponse<String> onward(HttpResponse<String> page) {
        assertThat(page.body()).contains("content=\"0; url=" + OnwardRequests.START);
        return browser.open(OnwardRequests.START);
    }

    private static boolean isSignedIn(Browser browser) {
        browser.open("/");
        return !browser.address.endsWith("/sign-in");
    }

    private String logoutToken() {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(TestRealm.issuer())
                .audience("virtual-school")
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        return TestRealm.signed(claims);
    }
}
