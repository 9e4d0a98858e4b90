package org.virtualschool.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Kinds of message, and work done inside a council. */
@TestComponent
public class PostFixtures {

    public static final MessageKind INVITATION = new MessageKind(
            "test.invitation", Map.of("link", Particular.OwnLink.class, "until", Particular.ComingDay.class));
    public static final MessageKind NEWS = new MessageKind(
            "test.news", Map.of("link", Particular.OwnLink.class, "other", Particular.CouncilName.class));
    public static final String SECRET = "one-time-secret-0123456789";

    private final Post post;
    private final Tenants tenants;
    private final TransactionTemplate transactions;

    PostFixtures(Post post, Tenants tenants, TransactionTemplate transactions) {
        this.post = post;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    @Bean
    static MessageKind invitation() {
        return INVITATION;
    }

    @Bean
    static MessageKind news() {
        return NEWS;
    }

    /** Until the end of a year that these tests will not see. */
    public static Message anInvitationTo(String email) {
        return Message.of(INVITATION, new Addressee("Priya Nair", email))
                .with("link", new Particular.OwnLink("/join/" + SECRET))
                .with("until", new Particular.ComingDay(LocalDate.of(2099, 12, 31)));
    }

    public MessageId sent(String council, Message message) {
        return inside(council, () -> post.send(message));
    }

    public Optional<Delivery> deliveryOf(String council, MessageId id) {
        return inside(council, () -> post.deliveryOf(id));
    }

    public Outbox outbox(String council, java.time.Instant since) {
        return inside(council, () -> post.outbox(since));
    }

    /** Does the work in a transaction of the council. */
    public <T> T inside(String council, Supplier<T> work) {
        return Tenancy.as(tenant(council), () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    public TenantId tenant(String council) {
        return tenants.bySlug(council).orElseThrow().id();
    }
}
