package org.virtualschool.placement.delivery;

import javax.sql.DataSource;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses an exchange statement inside an everyday transaction: its connection would be bound to no tenant and see nothing. */
final class ExchangeGuard implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final transient DataSource pool;

    ExchangeGuard(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void start(ExecuteContext context) {
        if (!TransactionSynchronizationManager.hasResource(pool)) {
            throw new IllegalStateException("A statement of the exchange outside a transaction of the exchange");
        }
    }
}
