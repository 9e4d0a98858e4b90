package org.virtualschool.access.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.TestRealm.accessToken;
import static org.virtualschool.access.TestRealm.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.TestRealm;

/**
 * B28: tokens that the realm did not write for this, at every family of addresses for machines. All go through one chain, which refuses before
 * anything is looked for, so that an address counts here even where another module answers it.
 */
@AccessTest
class TokenAttackTests {

    private static final String CLIENT = "calderdale-attacked-" + UUID.randomUUID();
    private static final String WHO = "/api/v1/calderdale/planted/who";
    private static final List<String> READ = List.of(
            WHO,
            "/api/v1/calderdale/children",
            "/api/v1/calderdale/children/019e0000-0000-7000-8000-000000000001",
            "/api/v1/calderdale/roll-imports/019e0000-0000-7000-8000-000000000001",
            "/api/v1/calderdale/inbox/notices",
            "/api/v1/calderdale/inbox/withdrawals",
            "/api/v1/calderdale/notices/019e0000-0000-7000-8000-000000000001",
            "/api/v1/calderdale/audit/heads",
            "/api/v1/operator/councils");
    private static final List<String> WRITE = List.of(
            "/api/v1/calderdale/planted/changes",
            "/api/v1/calderdale/roll-imports",
            "/api/v1/calderdale/notices",
            "/api/v1/operator/checks");

    @Autowired
    private MockMvcTester machine;

    @Autowired
    private People people;

    @BeforeEach
    void grant() {
        people.grantMachine("calderdale", CLIENT);
    }

    @Test
    void noneIsAccepted() throws JOSEException {
        var accepted = new ArrayList<String>();
        var attacks = new LinkedHashMap<String, UnaryOperator<MockHttpServletRequestBuilder>>();
        tokens().forEach((why, token) ->
                attacks.put(why, request -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)));
        attacks.putAll(wrongPlaces());
        attacks.forEach((why, attack) -> {
            READ.forEach(address -> tried(accepted, why, address, attack.apply(get(address))));
            WRITE.forEach(address -> tried(accepted, why, address, attack.apply(post(address))));
        });

        System.out.println("B28: " + attacks.size() + " tokens at " + (READ.size() + WRITE.size())
                + " families of addresses, accepted: " + accepted.size());
        assertThat(accepted).isEmpty();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60);
    }

    /** The control: the same token, untouched, opens the door. */
    @Test
    void theRealmsOwnIsAccepted() {
        var token = signed(accessToken(CLIENT).build());

        assertThat(machine.perform(get(WHO).header(HttpHeaders.AUTHORIZATION, "Bearer " + token)))
                .hasStatusOk();
    }

    private void tried(List<String> accepted, String why, String address, MockHttpServletRequestBuilder request) {
        var status = machine.perform(request).getResponse().getStatus();
        if (status != 401) {
            accepted.add(address + " with a token " + why + ": " + status);
        }
    }

    private static Map<String, String> tokens() throws JOSEException {
        var all = new LinkedHashMap<String, String>();
        claims().forEach((why, fault) ->
                all.put(why, signed(fault.apply(accessToken(CLIENT)).build())));
        all.putAll(headers());
        all.putAll(keys());
        all.putAll(torn());
        return all;
    }

    private static Map<String, UnaryOperator<JWTClaimsSet.Builder>> claims() {
        var all = new LinkedHashMap<String, UnaryOperator<JWTClaimsSet.Builder>>();
        var issuer = TestRealm.issuer();
        for (var other : new String[] {
            "https://elsewhere.example/realm",
            issuer + "/",
            issuer.toUpperCase(java.util.Locale.ROOT),
            issuer + "2",
            "",
            null
        }) {
            all.put("of the realm " + other, token -> token.issuer(other));
        }
        for (var other :
                new String[] {"account", "virtual-school", "virtual-school-api2", "VIRTUAL-SCHOOL-API", "", null}) {
            all.put("for the audience " + other, token -> token.audience(other));
        }
        for (var other : new Object[] {"ID", "Logout", "Refresh", "Offline", "", 1}) {
            all.put("of the type " + other, token -> token.claim("typ", other));
        }
        all.put("without a type", token -> token.claim("typ", null));
        for (var other : new Object[] {null, "", " ", 1}) {
            all.put("of the client " + other, token -> token.claim("azp", other));
        }
        all.put("that never ends", token -> token.expirationTime(null));
        for (var ago :
                List.of(Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(20_000))) {
            all.put(
                    "that ended before " + ago,
                    token -> token.expirationTime(Date.from(Instant.now().minus(ago))));
        }
        for (var ahead : List.of(Duration.ofMinutes(2), Duration.ofDays(1))) {
            all.put(
                    "that begins in " + ahead,
                    token -> token.notBeforeTime(Date.from(Instant.now().plus(ahead))));
        }
        all.put(
                "that says who signed in",
                token -> token.claim("typ", "ID").audience("virtual-school").claim("nonce", "n"));
        all.put(
                "that ends sessions",
                token -> token.claim("typ", "Logout")
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        return all;
    }

    /** Signed by the realm's key, under a header that asks for another, or for rules that nobody knows; and not signed at all. */
    private static Map<String, String> headers() {
        var all = new LinkedHashMap<String, String>();
        var claims = accessToken(CLIENT).build();
        var known = TestRealm.publicKey().getKeyID();
        for (var kid : List.of("unknown", "../" + known, known + " ", known + "' or '1'='1", "0")) {
            all.put("of the key " + kid, signed(header().keyID(kid).build(), claims));
        }
        all.put(
                "with rules that must be known",
                signed(
                        header().keyID(known)
                                .criticalParams(Set.of("planted"))
                                .customParam("planted", 1)
                                .build(),
                        claims));
        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            all.put(
                    "of the algorithm " + none,
                    text("{\"alg\":\"" + none + "\"}") + "." + text(claims.toString()) + ".");
        }
        return all;
    }

    /** Signed by others' keys, which the header may name, and by what everybody knows of the realm's. */
    private static Map<String, String> keys() throws JOSEException {
        var all = new LinkedHashMap<String, String>();
        var claims = accessToken(CLIENT).build();
        var known = TestRealm.publicKey().getKeyID();
        var own = new RSAKeyGenerator(2048).keyID(known).generate();
        var elsewhere = URI.create("https://elsewhere.example/keys");
        all.put("of another key of the same name", by(own, header().keyID(known).build(), claims));
        all.put("of another key without a name", by(own, header().build(), claims));
        all.put(
                "whose keys are elsewhere (jku)",
                by(own, header().keyID(known).jwkURL(elsewhere).build(), claims));
        all.put(
                "whose certificate is elsewhere (x5u)",
                by(own, header().keyID(known).x509CertURL(elsewhere).build(), claims));
        all.put(
                "that brings its key (jwk)",
                by(own, header().jwk(own.toPublicJWK()).build(), claims));
        all.put(
                "that brings its key under the known name",
                by(own, header().keyID(known).jwk(own.toPublicJWK()).build(), claims));
        for (var algorithm : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            all.put(
                    "of another key by " + algorithm,
                    by(own, new JWSHeader.Builder(algorithm).keyID(known).build(), claims));
        }
        var curve = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(known).build(), claims);
        curve.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        all.put("by ES256", curve.serialize());
        var secrets = Map.of(
                "the public key", TestRealm.publicKey().toRSAPublicKey().getEncoded(),
                "its text", TestRealm.publicKey().toJSONString().getBytes(StandardCharsets.UTF_8),
                "its modulus", TestRealm.publicKey().getModulus().decode(),
                "nothing", new byte[64]);
        for (var secret : secrets.entrySet()) {
            for (var algorithm : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS512)) {
                var token = new SignedJWT(
                        new JWSHeader.Builder(algorithm).keyID(known).build(), claims);
                token.sign(new MACSigner(secret.getValue()));
                all.put("by " + algorithm + " with " + secret.getKey(), token.serialize());
            }
        }
        return all;
    }

    /** One that was whole, changed on its way. */
    private static Map<String, String> torn() {
        var all = new LinkedHashMap<String, String>();
        var token = signed(accessToken(CLIENT).build());
        var parts = token.split("\\.");
        var others = signed(accessToken("somebody-else").build()).split("\\.");
        var changed = text(accessToken(CLIENT).claim("azp", "other").build().toString());
        all.put("without its signature", parts[0] + "." + parts[1] + ".");
        all.put("of two parts", parts[0] + "." + parts[1]);
        all.put("of four parts", token + "." + parts[2]);
        all.put("of five parts", token + "." + parts[1] + "." + parts[2]);
        all.put("with another's signature", parts[0] + "." + parts[1] + "." + others[2]);
        all.put("with another's claims", parts[0] + "." + others[1] + "." + parts[2]);
        all.put("with claims of its own", parts[0] + "." + changed + "." + parts[2]);
        all.put("with a short signature", token.substring(0, token.length() - 8));
        all.put("with an empty signature", parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length()));
        all.put("that is one word", "token");
        all.put("that is too long", "x".repeat(6000));
        return all;
    }

    private static Map<String, UnaryOperator<MockHttpServletRequestBuilder>> wrongPlaces() {
        var token = signed(accessToken(CLIENT).build());
        return Map.of(
                "as a parameter", request -> request.queryParam("access_token", token),
                "as a cookie", request -> request.cookie(new Cookie("access_token", token)),
                "as a password",
                        request -> request.header(HttpHeaders.AUTHORIZATION, "Basic " + text(CLIENT + ":" + token)),
                "under another scheme", request -> request.header(HttpHeaders.AUTHORIZATION, "Token " + token),
                "in another header", request -> request.header("X-Authorization", "Bearer " + token));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    private static String by(RSAKey key, JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String text(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
