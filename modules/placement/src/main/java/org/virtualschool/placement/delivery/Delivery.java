package org.virtualschool.placement.delivery;

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
    private final Recall recall;

    Delivery(Exchange exchange, Copies copies, Tenants tenants, News news, Recall recall) {
        this.exchange = exchange;
        this.copies = copies;
        this.tenants = tenants;
        this.news = news;
        this.recall = recall;
    }

    /**
     * Takes the sender's copy across. A recipient that is not on the platform has no inbox: the notice stays ready, and the sweep returns to
     * it. A notice that is not to go now stays where it is; one that is not to go at all is recalled, in case an earlier try had taken it across.
     */
    void carry(TenantId sender, NoticeId id) {
        var notice = exchange.in(sender, () -> copies.sent(id));
        notice.filter(Outgoing::mayCross)
                .ifPresent(sent -> tenants.byDfeCode(sent.recipient().value())
                        .ifPresent(recipient -> handOver(sender, sent, recipient)));
        if (notice.isEmpty() || notice.get().isTakenBack()) {
            recall.recall(sender, id);
        }
    }

    private void handOver(TenantId sender, Outgoing notice, Tenant recipient) {
        var from = tenants.byId(sender).orElseThrow();
        exchange.in(recipient.id(), () -> copies.accept(from, notice)).ifPresent(arrived -> {
            exchange.hand(recipient.id(), () -> news.askToTellOfArrival(arrived.id()));
            report(arrived);
        });
    }

    /** Takes what the recipient's people have done back to the sender. */
    void bringBack(TenantId recipient, InboxNoticeId id) {
        exchange.in(recipient, () -> copies.arrived(id)).ifPresent(this::report);
    }

    private void report(Arrived arrived) {
        var stands = exchange.in(arrived.sender(), () -> copies.record(arrived.notice(), arrived.receipts()));
        if (!stands) {
            recall.recall(arrived.sender(), arrived.notice());
        } else if (arrived.isAnswered()) {
            exchange.hand(arrived.sender(), () -> news.askToTellOfAnswer(arrived.notice(), arrived.latest()));
        }
    }
}
