package org.virtualschool.tenancy.binding;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.virtualschool.tenancy.NoTenantBound;
import org.virtualschool.tenancy.Tenancy;

/** Makes loud what row security would make silent: a statement outside a transaction, or with nothing bound, would see no rows. */
final class StatementGuard implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void start(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A statement outside a transaction is bound to no tenant: make the service transactional");
        }
        if (!Tenancy.isBound()) {
            throw new NoTenantBound();
        }
    }
}
