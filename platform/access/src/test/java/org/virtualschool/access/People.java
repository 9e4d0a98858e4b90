package org.virtualschool.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** People whom tests make up: each test has its own, so that none disturbs another. */
@TestComponent
public class People {

    public static final String CALDERDALES_BROKER = "la-381";
    public static final String HILLINGDONS_BROKER = "la-312";
    public static final String SCHOOLS_BROKER = "schools";
    public static final String OPERATORS_BROKER = "operators";

    /** Two who operate the platform, by subject, and a client of theirs. */
    public static final String NADIA = "nadia";

    public static final String OMAR = "omar";
    public static final String TERMINAL = "operators-terminal";

    private final Memberships memberships;
    private final Tenants tenants;

    public People(Memberships memberships, Tenants tenants) {
        this.memberships = memberships;
        this.tenants = tenants;
    }

    public static String someSubject() {
        return UUID.randomUUID().toString();
    }

    public static PersonId person(String subject) {
        return PersonId.of(TestRealm.issuer(), subject);
    }

    /** A browser in which the subject signed in through the broker. */
    public static RequestPostProcessor signedIn(String subject, String broker) {
        return signedIn(subject, broker, Map.of("auth_time", Instant.now()));
    }

    /** A browser in which the subject signed in with an account of the realm's own. */
    public static RequestPostProcessor signedInWithAnAccount(String subject) {
        return signedIn(subject, Brokers.OWN_ACCOUNT);
    }

    /** Whoever has an account of the realm's own under this subject. */
    public static PersonId withAnAccount(String subject) {
        return PersonId.of(TestRealm.issuer(), "account:" + subject);
    }

    /** A browser in which the subject signed in, with what else the sign-in says. */
    public static RequestPostProcessor signedIn(String subject, String broker, Map<String, Object> says) {
        return oidcLogin()
                .idToken(token -> token.issuer(TestRealm.issuer())
                        .subject(subject)
                        .claim("identity_provider", broker)
                        .claims(claims -> claims.putAll(says)));
    }

    /** A machine client whose token was believed. */
    public static RequestPostProcessor machine(String client) {
        return jwt().jwt(token -> token.issuer(TestRealm.issuer()).claim("azp", client));
    }

    public MembershipId grant(String authority, String subject, String role, Scope scope) {
        return grant(authority, person(subject), role, scope);
    }

    public MembershipId grant(String authority, PersonId person, String role, Scope scope) {
        return in(
                authority, () -> memberships.grant(person, "Robin Zeta", role, scope, LocalDate.of(2026, 1, 1), null));
    }

    public MembershipId grantMachine(String authority, String client) {
        return grant(authority, Caller.machine(TestRealm.issuer(), client), Roles.MACHINE_CLIENT, new Scope.Everyone());
    }

    public void revoke(String authority, MembershipId membership) {
        in(authority, () -> {
            memberships.revoke(membership);
            return true;
        });
    }

    public <T> T in(String authority, Supplier<T> work) {
        return Tenancy.as(idOf(authority), () -> Actor.as(Actor.platform("test"), work));
    }

    public TenantId idOf(String authority) {
        return tenants.bySlug(authority).orElseThrow().id();
    }
}
