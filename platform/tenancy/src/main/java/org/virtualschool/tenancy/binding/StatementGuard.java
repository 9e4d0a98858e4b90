package org.virtualschool.tenancy.binding;

import javax.sql.DataSource;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.virtualschool.tenancy.NoTenantBound;
import org.virtualschool.tenancy.Tenancy;

/** Makes loud what row security would make silent: a statement outside a transaction, or with nothing bound, would see no rows. */
final class StatementGuard implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final transient DataSource pool;

    /** @param pool whose statements these are: a transaction on another one would leave them bound to no tenant */
    StatementGuard(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void start(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(pool)) {
            throw new IllegalStateException(
                    "A statement outside a transaction is bound to no tenant: make the service transactional");
        }
        if (!Tenancy.isBound()) {
            throw new NoTenantBound();
        }
    }
}
