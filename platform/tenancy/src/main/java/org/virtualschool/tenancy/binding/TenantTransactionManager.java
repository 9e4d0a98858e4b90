package org.virtualschool.tenancy.binding;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.virtualschool.tenancy.Tenancy;

/**
 * Tells the database the bound tenant as the first statement of each transaction. Here and not in a transaction listener, because a
 * failure here gives the connection back to the pool. {@code SET LOCAL} ends with the transaction, so a pooled connection carries nothing.
 */
public class TenantTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    public TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Tenancy.isBound() && Tenancy.bound().isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set local app.tenant = '" + Tenancy.current().number() + "'");
            }
        }
    }
}
