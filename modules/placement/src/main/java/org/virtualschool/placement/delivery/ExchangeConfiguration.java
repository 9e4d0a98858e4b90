package org.virtualschool.placement.delivery;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.NoTransactionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.binding.TenantTransactionManager;

/**
 * The exchange's own small pool, transactions and statements, under the role {@code vs_exchange}. None of them is a default: whoever asks
 * for a {@code DataSource} or a {@code DSLContext} without naming the exchange gets the everyday one.
 */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    static final String POOL = "exchangePool";
    static final String TRANSACTIONS = "exchangeTransactions";
    static final String STATEMENTS = "exchangeStatements";

    @Bean(name = POOL, defaultCandidate = false)
    HikariDataSource exchangePool(DatabaseAccess access) {
        var pool = new HikariDataSource();
        pool.setPoolName("exchange");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.exchange().username());
        pool.setPassword(access.exchange().password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean(name = TRANSACTIONS, defaultCandidate = false)
    TenantTransactionManager exchangeTransactions(@Qualifier(POOL) DataSource pool) {
        return new TenantTransactionManager(pool);
    }

    /** The everyday settings and guards, on the exchange's connections. */
    @Bean(name = STATEMENTS, defaultCandidate = false)
    DSLContext exchangeStatements(org.jooq.Configuration everyday, @Qualifier(POOL) DataSource pool) {
        var exchange = everyday.derive(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(pool)))
                .derive(new NoTransactionProvider());
        var listeners = exchange.executeListenerProviders();
        var guarded = Arrays.copyOf(listeners, listeners.length + 1);
        guarded[listeners.length] = new DefaultExecuteListenerProvider(new ExchangeGuard(pool));
        return DSL.using(exchange.derive(guarded));
    }
}
