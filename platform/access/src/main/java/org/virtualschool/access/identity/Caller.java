package org.virtualschool.access.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.virtualschool.audit.PersonId;

/** Who a request comes from, as its session or token says: not yet what they may do. */
public sealed interface Caller {

    PersonId person();

    /**
     * Somebody who signed in.
     *
     * @param broker alias of the provider that the sign-in came through; {@link Brokers#OWN_ACCOUNT} for an account of the realm's own
     * @param since when this sign-in was, as far as it says
     * @param provedAt when the person last proved who he is, as the sign-in says; empty where it says nothing
     * @param account what the realm calls an account of its own; empty for whoever a provider vouches for
     */
    record Somebody(
            PersonId person,
            String broker,
            Optional<Instant> since,
            Optional<Instant> provedAt,
            Optional<String> account)
            implements Caller {

        /** Whether it is an account of the realm's own, which no council or school vouches for: it counts in roles of schools alone. */
        public boolean byOwnAccount() {
            return broker.equals(Brokers.OWN_ACCOUNT);
        }
    }

    /** A machine client with a token of its own. */
    record Machine(PersonId person) implements Caller {}

    /** The caller that Spring Security has authenticated; empty for a stranger. */
    static Optional<Caller> of(@Nullable Authentication authentication) {
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case OidcUser user -> Optional.of(somebody(user));
            case Jwt token -> Optional.of(machine(token));
            case null, default -> Optional.empty();
        };
    }

    /** The person that a machine client is, by the identifier under which its memberships are granted. */
    static PersonId machine(String issuer, String client) {
        return PersonId.of(issuer, "client:" + client);
    }

    private static Caller somebody(OidcUser user) {
        var broker = claim(user, Brokers.CLAIM);
        return new Somebody(
                person(claim(user, "iss"), claim(user, "sub"), broker),
                broker,
                Optional.ofNullable(user.getIssuedAt()),
                Optional.ofNullable(user.getAuthenticatedAt()),
                Optional.of(claim(user, "sub")).filter(subject -> broker.equals(Brokers.OWN_ACCOUNT)));
    }

    /** Whoever signs in with a password of the realm is never the person that a provider vouches for, even with the same account. */
    private static PersonId person(String issuer, String subject, String broker) {
        return PersonId.of(issuer, broker.equals(Brokers.OWN_ACCOUNT) ? "account:" + subject : subject);
    }

    private static Caller machine(Jwt token) {
        return new Machine(machine(claim(token, "iss"), claim(token, "azp")));
    }

    /** Every claim read here was demanded when the sign-in or the token was accepted. */
    private static String claim(ClaimAccessor claims, String name) {
        return Objects.requireNonNull(claims.getClaimAsString(name), name);
    }
}
