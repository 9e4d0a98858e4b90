package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.TenantId;

/**
 * Deletes the recipient's copy of a notice that goes back, and tells its sender. The deletion comes first, so whatever is cut short leaves nothing
 * behind there.
 */
@Component
class Returning {

    private final Exchange exchange;
    private final Copies copies;
    private final News news;

    Returning(Exchange exchange, Copies copies, News news) {
        this.exchange = exchange;
        this.copies = copies;
        this.news = news;
    }

    /** Deletes the copy, and has whoever keeps something of it told; does nothing for a notice of which there is no line that it went back. */
    void clear(TenantId recipient, InboxNoticeId id) {
        if (exchange.in(recipient, () -> copies.clear(id)) > 0) {
            exchange.hand(recipient, () -> news.askToTellOfWithdrawal(id));
        }
    }

    /** Does nothing for a notice that its sender withdrew. */
    void tell(TenantId recipient, InboxNoticeId id) {
        clear(recipient, id);
        exchange.in(recipient, () -> copies.returned(id)).ifPresent(returned -> {
            exchange.hand(recipient, () -> news.askToTellOfWithdrawal(id));
            var stands = exchange.in(returned.sender(), () -> copies.recordReturn(returned));
            if (stands) {
                var kind = returned.receipts().getLast().kind();
                exchange.hand(returned.sender(), () -> news.askToTellOfAnswer(returned.notice(), kind));
            }
            exchange.in(recipient, () -> copies.markTold(id));
        });
    }
}
