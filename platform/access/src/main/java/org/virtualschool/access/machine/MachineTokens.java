package org.virtualschool.access.machine;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which bearer tokens are believed: access tokens of our realm, for our interface, signed as the realm signs, with a client's name. */
final class MachineTokens {

    private static final String AUDIENCE = "virtual-school-api";
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private MachineTokens() {}

    /** Asks the realm for its keys at the first token, so that the platform starts without it. */
    static JwtDecoder of(String issuer) {
        return new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(rules(issuer));
            return decoder;
        });
    }

    /** Keycloak says "Bearer" inside an access token; an ID token or a logout token of the same realm says something else. */
    private static OAuth2TokenValidator<Jwt> rules(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("JWT", "at+jwt"),
                new JwtIssuerValidator(issuer),
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                new JwtClaimValidator<Collection<String>>("aud", to -> to != null && to.contains(AUDIENCE)),
                new JwtClaimValidator<>("typ", "Bearer"::equals),
                new JwtClaimValidator<>("azp", client -> client instanceof String name && !name.isBlank()));
    }
}
