package org.virtualschool.casework;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** People whom tests make up, and work done inside a council. */
@TestComponent
public class People {

    static final String ISSUER = "https://id.example/realm";

    private final Memberships memberships;
    private final Tenants tenants;
    private final TransactionTemplate transactions;

    public People(Memberships memberships, Tenants tenants, TransactionTemplate transactions) {
        this.memberships = memberships;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    /** Somebody new and the browser in which that person is signed in. */
    public record Visitor(PersonId person, RequestPostProcessor browser) {}

    public Visitor visitor(String authority, String name, String role, Scope scope) {
        var subject = UUID.randomUUID().toString();
        var person = PersonId.of(ISSUER, subject);
        in(authority, () -> memberships.grant(person, name, role, scope, LocalDate.of(2026, 1, 1), null));
        var broker = tenants.bySlug(authority).orElseThrow().identityProvider();
        return new Visitor(
                person,
                oidcLogin()
                        .idToken(token -> token.issuer(ISSUER)
                                .subject(subject)
                                .claim("identity_provider", broker)
                                .claim("auth_time", Instant.now())));
    }

    /** Gives somebody a further role. */
    public MembershipId also(Visitor visitor, String role, Scope scope) {
        return memberships.grant(visitor.person(), "Cora", role, scope, LocalDate.of(2026, 1, 1), null);
    }

    /** Does the work in a transaction of the council. */
    public <T> T in(String authority, Supplier<T> work) {
        return Tenancy.as(
                tenants.bySlug(authority).orElseThrow().id(),
                () -> Actor.as(Actor.platform("test"), () -> transactions.execute(status -> work.get())));
    }
}
