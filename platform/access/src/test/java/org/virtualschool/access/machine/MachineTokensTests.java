package org.virtualschool.access.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.TestRealm.accessToken;
import static org.virtualschool.access.TestRealm.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;

@AccessTest
class MachineTokensTests {

    private static final String CLIENT = "calderdale-roll-" + UUID.randomUUID();

    @Autowired
    private MockMvcTester machine;

    @Autowired
    private People people;

    @BeforeEach
    void grant() {
        people.grantMachine("calderdale", CLIENT);
    }

    @Test
    void opensTheDoorToTheOwnAuthority() {
        var answer = sending(signed(accessToken(CLIENT).build()));

        assertThat(answer).hasStatusOk();
        assertThat(answer).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void toleratesAMinuteOfClockSkew() {
        assertThat(sending(signed(expiredSince(Duration.ofSeconds(40))))).hasStatusOk();
        assertThat(sending(signed(expiredSince(Duration.ofSeconds(80))))).hasStatus(401);
    }

    @Test
    void needsNoFormToken() {
        assertThat(machine.perform(post("/api/v1/calderdale/planted/changes")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                "Bearer " + signed(accessToken(CLIENT).build()))))
                .hasStatus(302);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefused(String why, UnaryOperator<JWTClaimsSet.Builder> fault) {
        refused(signed(fault.apply(accessToken(CLIENT)).build()));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> refused() {
        return Stream.of(
                fault("of another realm", token -> token.issuer("https://elsewhere.example/realm")),
                fault("for another audience", token -> token.audience("account")),
                fault("without an audience", token -> token.audience((String) null)),
                fault("that are identity tokens", token -> token.claim("typ", "ID")),
                fault("that are logout tokens", token -> token.claim("typ", "Logout")),
                fault("that are refresh tokens", token -> token.claim("typ", "Refresh")),
                fault("without a type", token -> token.claim("typ", null)),
                fault("without a client", token -> token.claim("azp", null)),
                fault("that never end", token -> token.expirationTime(null)),
                fault(
                        "that begin tomorrow",
                        token -> token.notBeforeTime(Date.from(Instant.now().plus(Duration.ofDays(1))))));
    }

    @Test
    void areRefusedWhenSignedByAnotherKeyOrNotAtAll() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("realm").generate();
        var claims = accessToken(CLIENT).build();

        refused(signed(claims, "JWT", other));
        refused(new PlainJWT(claims).serialize());
        refused(signed(accessToken(CLIENT).build(), "logout+jwt", other));
        refused("not-a-token");
        assertThat(machine.perform(get("/api/v1/calderdale/planted/who"))).hasStatus(401);
    }

    private void refused(String token) {
        assertThat(sending(token)).hasStatus(401).hasContentTypeCompatibleWith("application/problem+json");
    }

    private MvcTestResult sending(String token) {
        return machine.perform(
                get("/api/v1/calderdale/planted/who").header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private static JWTClaimsSet expiredSince(Duration ago) {
        return accessToken(CLIENT)
                .issueTime(Date.from(Instant.now().minus(Duration.ofMinutes(10))))
                .expirationTime(Date.from(Instant.now().minus(ago)))
                .build();
    }

    private static org.junit.jupiter.params.provider.Arguments fault(
            String why, UnaryOperator<JWTClaimsSet.Builder> fault) {
        return org.junit.jupiter.params.provider.Arguments.of(why, fault);
    }
}
