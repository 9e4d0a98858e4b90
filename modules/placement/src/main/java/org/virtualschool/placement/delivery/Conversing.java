package org.virtualschool.placement.delivery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Carries questions and answers: each step a transaction in one tenant, each step safe to repeat. */
@Component
class Conversing {

    private final Exchange exchange;
    private final CarriedMessageRepository messages;
    private final Tenants tenants;
    private final News news;
    private final Clock clock;

    Conversing(Exchange exchange, CarriedMessageRepository messages, Tenants tenants, News news, Clock clock) {
        this.exchange = exchange;
        this.messages = messages;
        this.tenants = tenants;
        this.news = news;
        this.clock = clock;
    }

    /** Takes it across. Where the notice is gone that it is about, there is nobody to tell, and it is done with. */
    void carry(TenantId from, MessageId id) {
        exchange.in(from, () -> messages.find(id)).ifPresent(message -> {
            otherSide(message).ifPresent(to -> {
                handOver(to, message);
                exchange.in(from, () -> messages.markCarried(id, clock.instant()));
            });
        });
    }

    private void handOver(TenantId to, Carried message) {
        var isThere = exchange.in(to, () -> messages.accept(message, clock.instant()));
        if (isThere) {
            exchange.hand(to, () -> news.askToTellOfMessage(message.id()));
        }
    }

    private Optional<TenantId> otherSide(Carried message) {
        return message.recipient() == null
                ? Optional.of(message.sender())
                : tenants.byDfeCode(message.recipient().value()).map(Tenant::id);
    }
}
