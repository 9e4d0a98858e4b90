package org.virtualschool.placement;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Two councils, the people who sign in to them, and work done inside them. */
@TestComponent
public class Councils {

    public static final String ISSUER = "https://id.example/realms/virtual-school";
    private static final Map<String, String> BROKERS = Map.of("calderdale", "la-381", "hillingdon", "la-312");

    private final Memberships memberships;
    private final Tenants tenants;
    private final TransactionTemplate transactions;

    public Councils(Memberships memberships, Tenants tenants, PlatformTransactionManager everyday) {
        this.memberships = memberships;
        this.tenants = tenants;
        this.transactions = new TransactionTemplate(everyday);
    }

    /** A browser in which a new coordinator for all children signed in. */
    public RequestPostProcessor coordinator(String authority) {
        return signedIn(authority, Roles.COORDINATOR);
    }

    /** A browser in which somebody new signed in, who holds the roles. */
    public RequestPostProcessor signedIn(String authority, String... roles) {
        var subject = UUID.randomUUID().toString();
        Stream.of(roles).forEach(role -> grant(authority, PersonId.of(ISSUER, subject), role));
        return oidcLogin()
                .idToken(token -> token.issuer(ISSUER)
                        .subject(subject)
                        .claim("identity_provider", Objects.requireNonNull(BROKERS.get(authority))));
    }

    /** A new machine client of the authority. */
    public RequestPostProcessor machine(String authority) {
        var client = "case-system-" + UUID.randomUUID();
        grant(authority, PersonId.of(ISSUER, "client:" + client), Roles.MACHINE_CLIENT);
        return jwt().jwt(token -> token.issuer(ISSUER).claim("azp", client));
    }

    private void grant(String authority, PersonId person, String role) {
        var name = role.equals(Roles.MACHINE_CLIENT) ? "Case system" : "Sam Lee";
        Tenancy.as(
                id(authority),
                () -> Actor.as(
                        Actor.platform("test"),
                        () -> memberships.grant(
                                person, name, role, new Scope.Everyone(), LocalDate.of(2026, 1, 1), null)));
    }

    /** Does the work inside the authority, in a transaction. */
    public <T> T in(String authority, Supplier<T> work) {
        return bound(authority, () -> transactions.execute(status -> work.get()));
    }

    /** Does the work inside the authority, without a transaction around it. */
    public <T> T bound(String authority, Supplier<T> work) {
        return Tenancy.as(id(authority), () -> Actor.as(Actor.platform("test"), work));
    }

    public TenantId id(String authority) {
        return tenants.bySlug(authority).orElseThrow().id();
    }
}
