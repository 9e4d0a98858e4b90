package org.virtualschool.placement.delivery;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.binding.RolePool;

/**
 * The exchange's own few connections, transactions and statements, under the role {@code vs_exchange}. None of them is a default: whoever
 * asks for a transaction manager or a {@code DSLContext} without naming the exchange gets the everyday one.
 */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    static final String TRANSACTIONS = "exchangeTransactions";
    static final String STATEMENTS = "exchangeStatements";

    /** As many as there are jobs at once. */
    private static final int CONNECTIONS = 4;

    @Bean
    RolePool exchangePool(DatabaseAccess access) {
        return new RolePool("exchange", access.url(), access.exchange(), CONNECTIONS);
    }

    @Bean(name = TRANSACTIONS, defaultCandidate = false)
    PlatformTransactionManager exchangeTransactions(RolePool exchangePool) {
        return exchangePool.transactions();
    }

    @Bean(name = STATEMENTS, defaultCandidate = false)
    DSLContext exchangeStatements(RolePool exchangePool, org.jooq.Configuration everyday) {
        return exchangePool.statements(everyday);
    }
}
