package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/** What a pooled connection remembers of the council it worked for last: nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolStormTests extends FourCouncils {

    private static final int TRANSACTIONS = 10_000;

    @Autowired
    private DataSource pool;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void noTransactionSeesAnotherCouncilWhateverBefellItsConnection() {
        var storm = new PoolStorm(pool, transactions, DATABASE, tenants());

        storm.rage(TRANSACTIONS);

        assertThat(storm.mismatches()).isZero();
        ProofReport.tried(
                "B15",
                "Transactions of random councils and of nobody on the everyday pool",
                TRANSACTIONS + ": " + storm.says(),
                0);
    }

    /** Planted: a transaction manager that tells the session, and not the transaction, whose it is. */
    @Test
    void findsATenantThatStaysOnTheConnection() {
        var apart = RealPostgres.freshDatabase();
        RealPostgres.asSuperuser(apart, SessionWide.SMALL);
        try (var ownPool = new HikariDataSource()) {
            ownPool.setJdbcUrl(RealPostgres.addressFor(apart, "vs_app"));
            ownPool.setMaximumPoolSize(3);
            var storm = new PoolStorm(ownPool, new SessionWide(ownPool), apart, tenants());

            storm.rage(300);

            assertThat(storm.mismatches()).isPositive();
            ProofReport.caught("B15", "a transaction manager that says `set` instead of `set local`: " + storm.says());
        }
    }

    private List<TenantId> tenants() {
        return COUNCILS.stream().map(slug -> council(slug).id()).toList();
    }
}
