package org.virtualschool.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/**
 * Many threads on few connections, each transaction as another council or as nobody; some fail, some are cut off by their time limit, some
 * lose their connection. Whatever happened to a connection before, a transaction sees its own council's rows and no others.
 */
class PoolStorm {

    private static final int THREADS = 64;
    private static final String LOOK = "select coalesce(current_setting('app.tenant', true), ''), count(*),"
            + " count(*) filter (where tenant_id::text is distinct from ?) as others, pg_backend_pid() from access.membership";

    private final JdbcTemplate statements;
    private final PlatformTransactionManager manager;
    private final String database;
    private final Map<Optional<TenantId>, Long> rows = new HashMap<>();
    private final List<Optional<TenantId>> callers;
    private final AtomicInteger mismatches = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    /** @param database whose superuser kills connections */
    PoolStorm(DataSource pool, PlatformTransactionManager manager, String database, List<TenantId> tenants) {
        this.statements = new JdbcTemplate(pool);
        this.manager = manager;
        this.database = database;
        tenants.forEach(tenant -> rows.put(
                Optional.of(tenant),
                Long.valueOf(
                        RowDigests.lines(database, "select count(*) from access.membership where tenant_id = " + tenant)
                                .getFirst())));
        rows.put(Optional.empty(), 0L);
        this.callers = List.copyOf(rows.keySet());
    }

    /** How a transaction's connection is treated. */
    private enum Fate {
        ENDS_WELL,
        FAILS,
        IS_CUT_OFF,
        IS_KILLED
    }

    void rage(int transactions) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < transactions; i++) {
                var random = new Random(i);
                var caller = callers.get(random.nextInt(callers.size()));
                var fate = fate(random.nextInt(100));
                threads.execute(() -> as(caller, fate));
            }
        }
    }

    int mismatches() {
        return mismatches.get();
    }

    String says() {
        return THREADS + " threads, " + failed + " failed, " + cutOff + " cut off, " + killed + " connections killed, "
                + mismatches + " mismatches";
    }

    private static Fate fate(int percent) {
        return percent < 5
                ? Fate.FAILS
                : percent < 10 ? Fate.IS_CUT_OFF : percent == 10 ? Fate.IS_KILLED : Fate.ENDS_WELL;
    }

    private void as(Optional<TenantId> caller, Fate fate) {
        if (caller.isPresent()) {
            Tenancy.as(caller.get(), () -> transaction(caller, fate));
        } else {
            Tenancy.asNobody(() -> {
                transaction(caller, fate);
                return true;
            });
        }
    }

    private void transaction(Optional<TenantId> caller, Fate fate) {
        try {
            new TransactionTemplate(manager).executeWithoutResult(status -> {
                var connection = look(caller);
                suffer(fate, connection);
                look(caller);
            });
        } catch (RuntimeException planned) {
            (fate == Fate.FAILS ? failed : fate == Fate.IS_CUT_OFF ? cutOff : killed).incrementAndGet();
            if (fate == Fate.ENDS_WELL && !isLoss(planned)) {
                mismatches.incrementAndGet();
            }
        }
    }

    /** Whether the connection was lost: a killed one may be handed out once more before the pool knows. */
    private static boolean isLoss(Throwable failure) {
        return String.valueOf(failure).matches("(?s).*(terminat|closed|I/O error|Could not).*");
    }

    private int look(Optional<TenantId> caller) {
        var expected = caller.map(TenantId::toString).orElse("");
        var seen = statements
                .query(
                        LOOK,
                        (row, number) -> new Seen(row.getString(1), row.getLong(2), row.getLong(3), row.getInt(4)),
                        expected)
                .getFirst();
        if (!seen.equals(new Seen(expected, rows.getOrDefault(caller, 0L), 0, seen.connection()))) {
            mismatches.incrementAndGet();
        }
        return seen.connection();
    }

    /** Whose the database thinks the transaction is, how many rows it shows, how many of them are others'. */
    private record Seen(String tenant, long rows, long others, int connection) {}

    private void suffer(Fate fate, int connection) {
        switch (fate) {
            case FAILS -> throw new IllegalStateException("Planned");
            case IS_CUT_OFF -> {
                statements.execute("set local statement_timeout = 2");
                statements.execute("select pg_sleep(5)");
            }
            case IS_KILLED -> RealPostgres.asSuperuser(database, "select pg_terminate_backend(" + connection + ")");
            case ENDS_WELL -> {}
        }
    }
}
