package org.virtualschool.placement.delivery;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/**
 * Carries a notice to the other side and its receipts back: each step a transaction in one tenant, each step safe to repeat. Wherever a
 * crash falls, running it again ends with one copy, one receipt of each kind and one piece of work.
 */
@Component
class Delivery {

    private final Exchange exchange;
    private final Copies copies;
    private final Tenants tenants;
    private final News news;
    private final Clock clock;

    Delivery(Exchange exchange, Copies copies, Tenants tenants, News news, Clock clock) {
        this.exchange = exchange;
        this.copies = copies;
        this.tenants = tenants;
        this.news = news;
        this.clock = clock;
    }

    /** Takes the sender's copy across. A recipient that is not on the platform has no inbox: the notice stays ready, and the sweep returns to it. A notice that is not to go, or not now, stays where it is. */
    void carry(TenantId sender, NoticeId id) {
        var notice = exchange.in(sender, () -> copies.sent(id));
        if (notice.mayCross()) {
            tenants.byDfeCode(notice.recipient().value()).ifPresent(recipient -> handOver(sender, notice, recipient));
        }
    }

    private void handOver(TenantId sender, Outgoing notice, Tenant recipient) {
        var from = tenants.byId(sender).orElseThrow();
        var arrived = exchange.in(recipient.id(), () -> copies.accept(from, notice, clock.instant()));
        exchange.hand(recipient.id(), () -> news.askToTellOfArrival(arrived.id()));
        report(arrived);
    }

    /** Takes what the recipient's people have done back to the sender. */
    void bringBack(TenantId recipient, InboxNoticeId id) {
        report(exchange.in(recipient, () -> copies.arrived(id)));
    }

    private void report(Arrived arrived) {
        exchange.in(arrived.sender(), () -> copies.record(arrived.notice(), arrived.receipts()));
        if (arrived.isAnswered()) {
            exchange.hand(arrived.sender(), () -> news.askToTellOfAnswer(arrived.notice(), arrived.latest()));
        }
    }
}
