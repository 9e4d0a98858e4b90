package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.TestRealm;

/** B31: the realm ends the sessions that it names, and nobody else ends any. Sessions are rows, so that it is one and the same on every copy. */
@AccessTest
class BackChannelTests {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @LocalServerPort
    private int port;

    private String subject;
    private String sid;
    private Browser one;
    private Browser another;
    private Browser somebodyElses;

    @BeforeEach
    void threeSessions() {
        subject = someSubject();
        sid = UUID.randomUUID().toString();
        one = signedIn(subject, sid);
        another = signedIn(subject, UUID.randomUUID().toString());
        somebodyElses = signedIn(someSubject(), UUID.randomUUID().toString());
    }

    @Test
    void endsEverySessionOfThePersonThatItNames() {
        assertThat(tell(signed(told().subject(subject)))).isEqualTo(200);

        assertThat(signedInAre()).isEqualTo("--s");
    }

    @Test
    void endsThoseOfThePersonWhereItNamesASessionToo() {
        assertThat(tell(signed(told().subject(subject).claim("sid", sid)))).isEqualTo(200);

        assertThat(signedInAre()).isEqualTo("--s");
    }

    @Test
    void endsExactlyTheSessionThatItNames() {
        assertThat(tell(signed(told().claim("sid", sid)))).isEqualTo(200);

        assertThat(signedInAre()).isEqualTo("-as");
    }

    @Test
    void endsNothingForASessionOrAPersonThatThereIsNot() {
        for (var unknown : new String[] {UUID.randomUUID().toString(), "", "%", "x".repeat(5_000), "' or true --"}) {
            tell(signed(told().claim("sid", unknown)));
            tell(signed(told().subject(unknown)));
        }

        assertThat(signedInAre()).isEqualTo("1as");
    }

    /** Told again after the person has signed in anew, it is an old story. */
    @Test
    void endsNothingThatBeganSinceItWasSaid() {
        var longAgo = Date.from(Instant.now().minusSeconds(150));

        tell(signed(told().subject(subject).issueTime(longAgo)));
        tell(signed(told().claim("sid", sid).issueTime(longAgo)));

        assertThat(signedInAre()).isEqualTo("1as");
    }

    @Test
    void isNotBelievedUnlessTheRealmSaidItOfUsForThisEnd() throws JOSEException {
        var forger = new RSAKeyGenerator(2048).keyID("realm").generate();
        var tokens = new LinkedHashMap<String, String>();
        var good = told().subject(subject).claim("sid", sid);
        tokens.put("another key", TestRealm.signed(good.build(), "logout+jwt", forger));
        tokens.put("no signature", new PlainJWT(good.build()).serialize());
        tokens.put("signature cut off", signed(good).replaceAll("[^.]+$", ""));
        tokens.put("wrong type", TestRealm.signed(good.build(), "at+jwt"));
        tokens.put("nonce", signed(told().subject(subject).claim("nonce", "n")));
        tokens.put("another issuer", signed(told().subject(subject).issuer("https://evil.example")));
        tokens.put("another audience", signed(told().subject(subject).audience("somebody-else")));
        tokens.put("no audience", signed(told().subject(subject).audience((String) null)));
        tokens.put("no event", signed(told().subject(subject).claim("events", null)));
        tokens.put("another event", signed(told().subject(subject).claim("events", Map.of("x", Map.of()))));
        tokens.put("neither person nor session", signed(told()));
        tokens.put(
                "expired",
                signed(told().subject(subject)
                        .expirationTime(Date.from(Instant.now().minusSeconds(120)))));
        tokens.put(
                "an ID token",
                signed(told().subject(subject).claim("events", null).claim("nonce", "n")));
        tokens.put(
                "an access token",
                TestRealm.signed(TestRealm.accessToken("c").subject(subject).build()));
        tokens.put("no token", "");
        tokens.put("rubbish", "a.b.c");

        tokens.forEach((what, token) -> {
            assertThat(tell(token)).as(what).isGreaterThanOrEqualTo(400);
            assertThat(signedInAre()).as(what).isEqualTo("1as");
        });
    }

    /** Who of the three is still signed in. */
    private String signedInAre() {
        return (isSignedIn(one) ? "1" : "-")
                + (isSignedIn(another) ? "a" : "-")
                + (isSignedIn(somebodyElses) ? "s" : "-");
    }

    private static boolean isSignedIn(Browser browser) {
        browser.open("/");
        return !browser.address.endsWith("/sign-in");
    }

    private Browser signedIn(String as, String session) {
        var browser = new Browser(port);
        TestRealm.next(Map.of("sub", as, "sid", session, "identity_provider", CALDERDALES_BROKER));
        browser.submit(browser.open("/sign-in"), Map.of("email", "x@calderdale.example"));
        browser.open(OnwardRequests.START);
        return browser;
    }

    private int tell(String token) {
        return new Browser(port)
                .post("/logout/connect/back-channel/keycloak", Map.of("logout_token", token))
                .statusCode();
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return TestRealm.signed(claims.build(), "logout+jwt");
    }

    private static JWTClaimsSet.Builder told() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(TestRealm.issuer())
                .audience("virtual-school")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("events", Map.of(EVENT, Map.of()));
    }
}
