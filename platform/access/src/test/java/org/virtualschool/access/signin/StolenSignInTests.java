package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.TestRealm;

/** Half of somebody's sign-in in another's hands: B29, B30 and B33 of the security reference. */
@AccessTest
class StolenSignInTests {

    private static final String SESSION = "__Host-virtual-school";
    private static final String CALLBACK = "/login/oauth2/code/";

    @LocalServerPort
    private int port;

    @BeforeEach
    void somebodySignsIn() {
        TestRealm.next(Map.of("sub", someSubject(), "identity_provider", CALDERDALES_BROKER));
    }

    @Test
    void isWorthNothingWithoutItsOwnState() {
        var other = atTheCallback(new Browser(port));
        var changes = new LinkedHashMap<String, UnaryOperator<UriComponentsBuilder>>();
        changes.put("no state", answer -> answer.replaceQueryParam("state"));
        changes.put("an empty state", answer -> answer.replaceQueryParam("state", ""));
        changes.put("a state of nobody", answer -> answer.replaceQueryParam("state", UUID.randomUUID()));
        changes.put("another session's state", answer -> answer.replaceQueryParam("state", parameter(other, "state")));
        changes.put("no code", answer -> answer.replaceQueryParam("code"));
        changes.put("a code of nobody", answer -> answer.replaceQueryParam("code", UUID.randomUUID()));
        changes.put("a refusal", answer -> answer.replaceQueryParam("code").queryParam("error", "access_denied"));

        assertThat(accepted(changes)).isEmpty();
    }

    /** Whoever puts his own code, or one he has seen, into somebody's answer is asked for the secret that only the beginner has. */
    @Test
    void isWorthNothingInAnotherSession() {
        var mine = new Browser(port);
        var begun = atTheCallback(mine);
        var thief = new Browser(port);
        var thiefs = atTheCallback(thief);

        thief.open(begun);
        assertThat(isSignedIn(thief)).as("the whole answer in another session").isFalse();
        thiefs = atTheCallback(thief);
        thief.open(with(thiefs, "code", parameter(begun, "code")));
        assertThat(isSignedIn(thief)).as("the code under one's own state").isFalse();
        mine.open(begun);
        assertThat(isSignedIn(mine)).as("a code that was tried elsewhere").isFalse();
    }

    @Test
    void countsOnce() {
        var browser = new Browser(port);
        var answer = atTheCallback(browser);
        browser.open(answer);
        assertThat(isSignedIn(browser)).isTrue();
        browser.cookies.clear();

        browser.open(answer);
        assertThat(isSignedIn(browser)).as("the answer again").isFalse();
        var again = atTheCallback(browser);
        browser.open(with(again, "code", parameter(answer, "code")));
        assertThat(isSignedIn(browser)).as("the used code in a new answer").isFalse();
    }

    @Test
    void isWorthNothingWithAnotherTokenThanWasAskedFor() {
        var refused = new ArrayList<String>();
        var wrong = List.<Map<String, Object>>of(
                Map.of("nonce", ""),
                Map.of("nonce", UUID.randomUUID().toString()),
                Map.of("iss", "https://elsewhere.example/realm"),
                Map.of("aud", "another-client"),
                Map.of("azp", "another-client"),
                Map.of("exp", 1),
                Map.of("identity_provider", List.of()));
        for (var claims : wrong) {
            var token = new LinkedHashMap<String, Object>(
                    Map.of("sub", someSubject(), "identity_provider", CALDERDALES_BROKER));
            token.putAll(claims);
            TestRealm.next(token);
            var browser = new Browser(port);
            browser.open(atTheCallback(browser));
            if (!isSignedIn(browser)) {
                refused.add(claims.toString());
            }
        }

        assertThat(refused).hasSameSizeAs(wrong);
    }

    @Test
    void leavesTheSessionThatSomebodyElseMayKnow() {
        var browser = new Browser(port);
        var answer = atTheCallback(browser);
        var before = browser.cookies.get(SESSION);

        browser.open(answer);

        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.cookies.get(SESSION)).isNotEqualTo(before);
        var planted = new Browser(port);
        planted.cookies.put(SESSION, before);
        assertThat(isSignedIn(planted)).as("the session from before").isFalse();
    }

    @Test
    void takesNoSessionThatTheBrowserMadeUp() {
        var made = java.util.Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var browser = new Browser(port);
        browser.cookies.put(SESSION, made);

        browser.open(atTheCallback(browser));

        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.cookies.get(SESSION)).isNotEqualTo(made);
    }

    @Test
    void setsNoCookieThatAnotherSiteOrAScriptCouldHave() {
        var browser = new Browser(port);
        browser.open("/");
        browser.open(atTheCallback(browser));
        var page = browser.open("/");
        browser.submit(page, Map.of());
        browser.open("/");

        assertThat(browser.setCookies)
                .hasSizeGreaterThan(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContainIgnoringCase("Domain="));
    }

    private List<String> accepted(Map<String, UnaryOperator<UriComponentsBuilder>> changes) {
        var accepted = new ArrayList<String>();
        changes.forEach((name, change) -> {
            var browser = new Browser(port);
            var answer = UriComponentsBuilder.fromUriString(atTheCallback(browser));
            browser.open(change.apply(answer).build().toUriString());
            if (isSignedIn(browser)) {
                accepted.add(name);
            }
        });
        return accepted;
    }

    /** Begins a sign-in and stops with the realm's answer in hand. */
    private static String atTheCallback(Browser browser) {
        var stops = browser.stops;
        browser.stops = next -> next.getPath().startsWith(CALLBACK);
        browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);
        browser.stops = stops;
        return browser.address;
    }

    private static String with(String answer, String name, String value) {
        return UriComponentsBuilder.fromUriString(answer)
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }

    private static String parameter(String answer, String name) {
        return String.valueOf(UriComponentsBuilder.fromUri(URI.create(answer))
                .build()
                .getQueryParams()
                .getFirst(name));
    }

    private static boolean isSignedIn(Browser browser) {
        browser.open("/");
        return !browser.address.endsWith("/sign-in");
    }
}
