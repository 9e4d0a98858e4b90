package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.virtualschool.tenancy.Tenancy;

/** Planted: tells the session, and not the transaction, whose it is. */
final class SessionWide extends JdbcTransactionManager {

    /** One walled table, for a database of its own, so that the planted statements are not counted among the product's. */
    static final String SMALL = """
            create schema access; grant usage on schema access to vs_app;
            create table access.membership (tenant_id smallint not null);
            insert into access.membership select tenant from generate_series(1, 9) tenant;
            alter table access.membership enable row level security;
            create policy own on access.membership using (tenant_id = nullif(current_setting('app.tenant', true), '')::smallint);
            grant select on access.membership to vs_app;
            """;

    private static final long serialVersionUID = 1L;

    SessionWide(DataSource pool) {
        super(pool);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Tenancy.bound().isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set session app.tenant = '" + Tenancy.current() + "'");
            }
        }
    }
}
