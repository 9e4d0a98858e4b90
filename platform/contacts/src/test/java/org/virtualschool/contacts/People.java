package org.virtualschool.contacts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.mail.MailCatcher;

/** People whom tests make up, and work done inside a council. */
@TestComponent
public class People {

    public static final String ISSUER = "https://id.example/realm";

    /** What was sent. */
    public static final MailCatcher MAIL = MailCatcher.startedOn(0);

    static final class LetterBox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.mail.port=" + MAIL.port()).applyTo(context);
        }
    }

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

    public Visitor head(String authority) {
        return head(authority, Instant.now());
    }

    public Visitor headWhoSignedInLongAgo(String authority) {
        return head(authority, Instant.now().minusSeconds(11 * 60));
    }

    private Visitor head(String authority, Instant provedAt) {
        var subject = UUID.randomUUID().toString();
        var broker = tenants.bySlug(authority).orElseThrow().identityProvider();
        var head = visitor(PersonId.of(ISSUER, subject), subject, broker, provedAt);
        in(
                authority,
                () -> memberships.grant(
                        head.person(),
                        "Harriet",
                        Roles.VIRTUAL_SCHOOL_HEAD,
                        new Scope.Everyone(),
                        LocalDate.of(2026, 1, 1),
                        null));
        return head;
    }

    /** Somebody of a school, who is no member yet. */
    public Visitor ofASchool() {
        return visitor("schools");
    }

    public void holds(String authority, Visitor visitor, String role, Scope scope) {
        in(authority, () -> memberships.grant(visitor.person(), "Terry", role, scope, LocalDate.of(2026, 1, 1), null));
    }

    /** Somebody of a school with an account of the realm's own, who is no member yet. */
    public Visitor withAnAccount() {
        var subject = UUID.randomUUID().toString();
        return visitor(PersonId.of(ISSUER, "account:" + subject), subject, "", Instant.now());
    }

    private static Visitor visitor(String broker) {
        var subject = UUID.randomUUID().toString();
        return visitor(PersonId.of(ISSUER, subject), subject, broker, Instant.now());
    }

    private static Visitor visitor(PersonId person, String subject, String broker, Instant provedAt) {
        return new Visitor(
                person,
                oidcLogin()
                        .idToken(token -> token.issuer(ISSUER)
                                .subject(subject)
                                .claim("identity_provider", broker)
                                .claim("auth_time", provedAt)));
    }

    /** Does the work in a transaction of the council. */
    public <T> T in(String authority, Supplier<T> work) {
        return Tenancy.as(
                tenants.bySlug(authority).orElseThrow().id(),
                () -> Actor.as(Actor.platform("test"), () -> transactions.execute(status -> work.get())));
    }
}
