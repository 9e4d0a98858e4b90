package org.virtualschool.cohort;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Lets a test do something as one of the councils, and sign somebody in there. */
@Component
public class Councils {

    static final String ISSUER = "https://id.example/realm";

    static final String SCHOOLS = "schools";

    private static final PersonId SAM = PersonId.of(ISSUER, "sam");

    private final Tenants tenants;
    private final Memberships memberships;
    private final TransactionTemplate transactions;

    Councils(Tenants tenants, Memberships memberships, TransactionTemplate transactions) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.transactions = transactions;
    }

    public TenantId calderdale() {
        return tenant("calderdale").id();
    }

    public TenantId hillingdon() {
        return tenant("hillingdon").id();
    }

    /** Does the work in a transaction of the council, on behalf of its administrator. */
    public <T> T in(TenantId council, Supplier<T> work) {
        return Tenancy.as(
                council,
                () -> Actor.as(new Actor(SAM, Roles.ADMINISTRATOR), () -> transactions.execute(status -> work.get())));
    }

    public void doIn(TenantId council, Runnable work) {
        in(council, () -> {
            work.run();
            return true;
        });
    }

    /** Somebody new, with a membership in the council, and the browser in which that person is signed in. */
    public Visitor visitor(TenantId council, String role, Scope scope) {
        var subject = UUID.randomUUID().toString();
        var person = PersonId.of(ISSUER, subject);
        doIn(council, () -> memberships.grant(person, "Robin Zeta", role, scope, LocalDate.of(2026, 1, 1), null));
        var broker = tenants.byId(council).orElseThrow().identityProvider();
        return new Visitor(person, signedIn(subject, broker, Instant.now()), at -> signedIn(subject, broker, at));
    }

    /** Somebody new from a school, without a membership yet. */
    public Visitor fromASchool() {
        var subject = UUID.randomUUID().toString();
        return new Visitor(
                PersonId.of(ISSUER, subject),
                signedIn(subject, SCHOOLS, Instant.now()),
                at -> signedIn(subject, SCHOOLS, at));
    }

    /** A membership more. @return what it is known by */
    public MembershipId joins(TenantId council, Visitor visitor, String role, Scope scope) {
        return in(
                council,
                () -> memberships.grant(visitor.person(), "Robin Zeta", role, scope, LocalDate.of(2026, 1, 1), null));
    }

    public void leaves(TenantId council, MembershipId membership) {
        doIn(council, () -> memberships.revoke(membership));
    }

    private static RequestPostProcessor signedIn(String subject, String broker, @Nullable Instant at) {
        return oidcLogin().idToken(token -> {
            token.issuer(ISSUER).subject(subject).claim("identity_provider", broker);
            if (at != null) {
                token.claim("auth_time", at).issuedAt(at);
            }
        });
    }

    /** A machine client of the council, with a token that was believed. */
    public RequestPostProcessor machine(TenantId council) {
        return machine(council, Roles.MACHINE_CLIENT, new Scope.Everyone());
    }

    /** One in another role, as a council may give it. */
    public RequestPostProcessor machine(TenantId council, String role, Scope scope) {
        var client = "client-" + UUID.randomUUID();
        doIn(
                council,
                () -> memberships.grant(
                        PersonId.of(ISSUER, "client:" + client),
                        "Care system",
                        role,
                        scope,
                        LocalDate.of(2026, 1, 1),
                        null));
        return jwt().jwt(token -> token.issuer(ISSUER).claim("azp", client));
    }

    /** A person and the browser signed in. @param signing the same at another moment */
    public record Visitor(
            PersonId person, RequestPostProcessor browser, Function<@Nullable Instant, RequestPostProcessor> signing) {

        /** The browser in which the person signed in at the moment; at none that is known for null. */
        public RequestPostProcessor signedInAt(@Nullable Instant at) {
            return signing.apply(at);
        }
    }

    private Tenant tenant(String slug) {
        return tenants.bySlug(slug).orElseThrow();
    }
}
