package org.virtualschool.placement.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/**
 * Takes the copy of a sealed, withheld or recalled notice out of the other side's inbox; what is left there says that there was one, and not what it
 * said or why it went. A delivery that overlaps finds at its receipt that the notice does not stand any more, and recalls it too.
 */
@Component
class Recall {

    private final Exchange exchange;
    private final Copies copies;
    private final Tenants tenants;
    private final News news;

    Recall(Exchange exchange, Copies copies, Tenants tenants, News news) {
        this.exchange = exchange;
        this.copies = copies;
        this.tenants = tenants;
        this.news = news;
    }

    /** Does nothing to a notice that is neither sealed nor withheld nor recalled. */
    void recall(TenantId sender, NoticeId id) {
        var from = exchange.in(sender, () -> copies.recalledFrom(id));
        from.ifPresent(code -> {
            var gone = tenants.byDfeCode(code.value()).flatMap(recipient -> takeBack(sender, id, recipient));
            exchange.in(
                    sender,
                    () -> copies.markRecalled(id, gone.map(Withdrawn::openedAt).orElse(null)));
        });
    }

    private Optional<Withdrawn> takeBack(TenantId sender, NoticeId id, Tenant recipient) {
        var withdrawn = exchange.in(recipient.id(), () -> copies.withdraw(sender, id));
        withdrawn
                .map(Withdrawn::id)
                .ifPresent(gone -> exchange.hand(recipient.id(), () -> news.askToTellOfWithdrawal(gone)));
        return withdrawn;
    }
}
