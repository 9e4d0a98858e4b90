package org.virtualschool.placement.delivery;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** One step of a delivery: a short transaction in one tenant, and never inside another transaction. */
@Component
class Exchange {

    private final TransactionTemplate exchange;
    private final TransactionTemplate everyday;

    Exchange(
            @Qualifier(ExchangeConfiguration.TRANSACTIONS) PlatformTransactionManager exchange,
            PlatformTransactionManager everyday) {
        this.exchange = new TransactionTemplate(exchange);
        this.everyday = new TransactionTemplate(everyday);
    }

    /** Does the step under the exchange's role. */
    <T> T in(TenantId tenant, Supplier<T> step) {
        alone();
        return Tenancy.as(tenant, () -> exchange.execute(status -> step.get()));
    }

    /** Does the step under the everyday role: for asking the tenant's own jobs, which the exchange's role cannot. */
    void hand(TenantId tenant, Runnable step) {
        alone();
        Tenancy.as(tenant, () -> everyday.executeWithoutResult(status -> step.run()));
    }

    private static void alone() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A step of a delivery has a transaction of its own");
        }
    }
}
