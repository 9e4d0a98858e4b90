package org.virtualschool.tenancy.binding;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.NoTransactionProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.tenancy.DatabaseAccess;

/**
 * Connections of another database role than the everyday one, with transactions that carry the bound tenant like the everyday ones and
 * statements that run in no other transaction. For work that the everyday role must not be able to do.
 */
public final class RolePool implements AutoCloseable {

    /** The driver sends the rows of a batch in a few statements instead of one for each: a list of 2,400 children writes 17,000. */
    static final String ROWS_TOGETHER = "reWriteBatchedInserts";

    private final HikariDataSource pool;

    public RolePool(String name, String url, DatabaseAccess.Login login, int connections) {
        pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.username());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty(ROWS_TOGETHER, "true");
    }

    /** Transactions of this role. */
    public PlatformTransactionManager transactions() {
        return new TenantTransactionManager(pool);
    }

    /** Statements of this role, with the everyday settings and listeners. */
    public DSLContext statements(Configuration everyday) {
        var guarded = Arrays.stream(everyday.executeListenerProviders())
                .map(this::guarding)
                .toArray(ExecuteListenerProvider[]::new);
        return DSL.using(everyday.derive(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(pool)))
                .derive(new NoTransactionProvider())
                .derive(guarded));
    }

    private ExecuteListenerProvider guarding(ExecuteListenerProvider provider) {
        return provider.provide() instanceof StatementGuard
                ? new DefaultExecuteListenerProvider(new StatementGuard(pool))
                : provider;
    }

    @Override
    public void close() {
        pool.close();
    }
}
