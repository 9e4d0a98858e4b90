package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.binding.TenantTransactionManager;
import virtualschool.testing.RealPostgres;

/** The storm again, through a pooler that lends its one connection to another caller after each transaction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolerNightly extends FourCouncils {

    private static final int TRANSACTIONS = 10_000;
    private static final int CLIENTS = 20;

    @Test
    void noTransactionSeesAnotherCouncilBehindAPooler() {
        var storm = raging(DATABASE, TenantTransactionManager::new, TRANSACTIONS);

        ProofReport.tried(
                "B16",
                "Transactions of random councils and of nobody through one connection of a transaction-mode pooler",
                TRANSACTIONS + ": " + storm.says(),
                storm.mismatches());
        assertThat(storm.mismatches()).isZero();
    }

    /** Planted: as in the storm without a pooler. */
    @Test
    void findsATenantThatStaysOnTheOneConnection() {
        var apart = RealPostgres.freshDatabase();
        RealPostgres.asSuperuser(apart, SessionWide.SMALL);

        var storm = raging(apart, SessionWide::new, 300);

        assertThat(storm.mismatches()).isPositive();
        ProofReport.caught("B16", "a transaction manager that says `set` instead of `set local`: " + storm.says());
    }

    private PoolStorm raging(
            String database, Function<DataSource, PlatformTransactionManager> manager, int transactions) {
        try (var pooler = new Pooler(database);
                var clients = new HikariDataSource()) {
            clients.setJdbcUrl(pooler.address());
            clients.setMaximumPoolSize(CLIENTS);
            clients.setConnectionTimeout(120_000);
            var storm = new PoolStorm(clients, manager.apply(clients), database, tenants());
            storm.rage(transactions);
            return storm;
        }
    }

    private List<TenantId> tenants() {
        return COUNCILS.stream().map(slug -> council(slug).id()).toList();
    }
}
