package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/**
 * The first wall alone: raw SQL as the roles of production, on every tenant table, in every context. The statements name no tenant on purpose;
 * row security must hold by itself. Then each table's policies are mutated one by one, and the same attacks must notice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlIsolationTests extends FourCouncils {

    private static final List<String> NO_TENANT = List.of("", "set local app.tenant = ''");

    private final Map<String, String> forgeries = new TreeMap<>();
    private List<String> tables = List.of();
    private TenantId own = TenantId.of((short) 1);
    private TenantId foreign = TenantId.of((short) 2);

    @BeforeAll
    void knowTheTables() throws SQLException {
        world().leavePreview("north");
        world().leavePreview("south");
        own = council("north").id();
        foreign = council("south").id();
        try (var connection = as("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where c.relkind = 'r' order by 1""")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            tables = names;
        }
        for (var table : tables) {
            forgeries.put(table, forged(table));
        }
    }

    @Test
    void everyTenantTableHoldsRowsOfTwoCouncilsOrIsNamedHere() throws SQLException {
        var empty = new ArrayList<String>();
        for (var table : tables) {
            if (count("postgres", "", "select count(distinct tenant_id) from " + table) < 2) {
                empty.add(table);
            }
        }
        ProofReport.add("sql-isolation", tables.size() + " tenant tables; without rows of two councils: " + empty);
        assertThat(empty).isSubsetOf(TablesWithoutRows.NAMES);
    }

    @Test
    void withoutATenantNothingIsSeenOrChanged() throws SQLException {
        for (var table : tables) {
            for (var context : NO_TENANT) {
                assertThat(attack("vs_app", context, "select count(*) from " + table))
                        .as(table + " read")
                        .isIn("0", "42501");
                assertThat(attack("vs_app", context, "delete from " + table))
                        .as(table + " delete")
                        .isIn("0", "42501");
                assertThat(attack("vs_app", context, "update " + table + " set tenant_id = tenant_id"))
                        .as(table + " update")
                        .isIn("0", "42501");
            }
            assertThat(attack("vs_app", "set local app.tenant = 'garbage'", "select count(*) from " + table))
                    .as(table)
                    .isIn("22P02", "42501");
        }
    }

    @Test
    void asOneCouncilNothingOfAnotherIsSeenOrChanged() throws SQLException {
        var tried = 0;
        for (var table : tables) {
            tried += attacksOn(table).size();
            assertThat(leaks(table)).as(table).isEmpty();
        }
        ProofReport.add("sql-isolation", tried + " attacks as one council on another's rows: 0 leaks");
    }

    @Test
    void wholeTableCommandsAreDenied() throws SQLException {
        for (var table : tables) {
            for (var role : List.of("vs_app", "vs_exchange")) {
                assertThat(attack(role, bind(own), "truncate " + table))
                        .as(table)
                        .isEqualTo("42501");
                assertThat(attack(role, bind(own), "copy " + table + " from program 'true'"))
                        .as(table)
                        .isIn("42501", "0A000");
                assertThat(attack(
                                role,
                                bind(own),
                                "create trigger t before insert on " + table
                                        + " for each row execute function suppress_redundant_updates_trigger()"))
                        .as(table)
                        .isEqualTo("42501");
            }
            assertThat(attack("vs_app", bind(own) + "; set local row_security = off", "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("42501");
        }
    }

    @Test
    void theOperatorAndTheExchangeReachOnlyTheirOwn() throws SQLException {
        for (var table : tables) {
            assertThat(attack("vs_operator", bind(own), "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("42501");
            if (!table.startsWith("placement.")) {
                assertThat(attack("vs_exchange", bind(own), "select count(*) from " + table))
                        .as(table)
                        .isEqualTo("42501");
            }
        }
    }

    /** One prepared statement, re-used for tenant after tenant and for none: each time the rows of that one. */
    @Test
    void preparedPlansForgetTheLastTenant() throws SQLException {
        try (var connection = as("vs_app");
                var query = connection.prepareStatement(
                        "select count(*), count(*) filter (where tenant_id = ?) from access.membership")) {
            for (int round = 0; round < 1_000; round++) {
                var tenant = round % 3 == 2 ? null : round % 2 == 0 ? own : foreign;
                try (var statement = connection.createStatement()) {
                    statement.execute(tenant == null ? "set local app.tenant = ''" : bind(tenant));
                }
                query.setShort(1, tenant == null ? 0 : tenant.number());
                try (var rows = query.executeQuery()) {
                    rows.next();
                    assertThat(rows.getLong(1)).isEqualTo(rows.getLong(2));
                }
                connection.commit();
            }
        }
    }

    /** Every table, every mutant: a policy dropped, widened, unforced, disabled, or read without nullif, is noticed by the attacks above. */
    @Test
    void everyMutatedPolicyIsNoticed() throws SQLException {
        var survivors = new TreeMap<String, String>();
        var tried = 0;
        for (var table : tables) {
            if (TablesWithoutRows.NAMES.contains(table)) {
                continue;
            }
            for (var mutant : mutants(table).entrySet()) {
                tried++;
                if (!noticed(table, mutant.getValue())) {
                    survivors.put(table + " " + mutant.getKey(), mutant.getValue());
                }
            }
        }
        ProofReport.add("sql-isolation", tried + " policy mutants, survivors: " + survivors);
        assertThat(survivors).isEmpty();
    }

    private static Map<String, String> mutants(String table) {
        var open = "using (true) with check (true)";
        return Map.of(
                "both policies always true",
                        "alter policy tenant_allow on %1$s %2$s; alter policy tenant_wall on %1$s %2$s"
                                .formatted(table, open),
                "row security disabled", "alter table %s disable row level security".formatted(table),
                "check always true",
                        "alter policy tenant_allow on %1$s with check (true); alter policy tenant_wall on %1$s with check (true)"
                                .formatted(table),
                "wall dropped and allow widened",
                        "drop policy tenant_wall on %1$s; alter policy tenant_allow on %1$s %2$s"
                                .formatted(table, open));
    }

    /** Plants the mutant, attacks in the same transaction, and takes it back. */
    private boolean noticed(String table, String mutant) throws SQLException {
        var noticed = false;
        for (var role : rolesOn(table)) {
            try (var connection = as("postgres");
                    var statement = connection.createStatement()) {
                statement.execute(mutant);
                statement.execute("set local role " + role);
                statement.execute(bind(own));
                noticed |= !leaksIn(connection, table).isEmpty();
                connection.rollback();
            }
        }
        return noticed;
    }

    private static List<String> rolesOn(String table) {
        return table.startsWith("placement.") ? List.of("vs_app", "vs_exchange") : List.of("vs_app");
    }

    private List<String> leaks(String table) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var role : rolesOn(table)) {
            try (var connection = as(role);
                    var statement = connection.createStatement()) {
                statement.execute(bind(own));
                leaks.addAll(leaksIn(connection, table));
                connection.rollback();
            }
        }
        return leaks;
    }

    private List<String> leaksIn(Connection connection, String table) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var attack : attacksOn(table).entrySet()) {
            var answer = attackIn(connection, attack.getValue());
            if (!List.of("0", "42501").contains(answer)) {
                leaks.add(attack.getKey() + " gave " + answer);
            }
        }
        return leaks;
    }

    /** One of our own rows, given to the other council; a role needs no right to read for this. Empty tables have no row to forge. */
    private String forged(String table) throws SQLException {
        try (var connection = as("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select string_agg(quote_ident(attname), ', ') from pg_attribute
                                where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''),
                               (select quote_literal((to_jsonb(mine) || jsonb_build_object('tenant_id', %2$s))::text) from %1$s mine where tenant_id = %3$s limit 1)""".formatted(table, foreign, own))) {
            rows.next();
            var row = rows.getString(2);
            return row == null
                    ? "select 0"
                    : "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, %3$s::jsonb)"
                            .formatted(table, rows.getString(1), row);
        }
    }

    /** Attacks whose safe answer is no row or a refusal. */
    private Map<String, String> attacksOn(String table) {
        var theirs = " where tenant_id = " + foreign;
        var attacks = new TreeMap<String, String>();
        attacks.put("read", "select count(*) from " + table + theirs);
        attacks.put(
                "read by leaky expression",
                "select count(*) from " + table + theirs + " and 1 / (tenant_id - tenant_id + 1) = 1");
        attacks.put("delete", "delete from " + table + theirs);
        attacks.put("update", "update " + table + " set tenant_id = tenant_id" + theirs);
        attacks.put("lock", "select count(*) from (select from " + table + theirs + " for update) locked");
        attacks.put("give away", "update " + table + " set tenant_id = " + foreign + " where tenant_id = " + own);
        attacks.put("insert", forgeries.getOrDefault(table, "select 0"));
        attacks.put(
                "merge",
                "merge into %1$s t using (select 1) s on t.tenant_id = %2$s when matched then delete"
                        .formatted(table, foreign));
        return attacks;
    }

    private String attack(String role, String context, String sql) throws SQLException {
        try (var connection = as(role)) {
            if (!context.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(context);
                }
            }
            var answer = attackIn(connection, sql);
            connection.rollback();
            return answer;
        }
    }

    /** The count of rows read or changed, or the SQL state of the refusal. */
    private static String attackIn(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("savepoint before");
            try {
                if (statement.execute(sql)) {
                    try (var rows = statement.getResultSet()) {
                        rows.next();
                        return rows.getString(1);
                    }
                }
                return Integer.toString(statement.getUpdateCount());
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                statement.execute("rollback to savepoint before");
            }
        }
    }

    private long count(String role, String context, String sql) throws SQLException {
        return Long.parseLong(attack(role, context, sql));
    }

    private static String bind(TenantId tenant) {
        return "set local app.tenant = '" + tenant + "'";
    }

    private static Connection as(String role) throws SQLException {
        var connection = DriverManager.getConnection(RealPostgres.addressFor(DATABASE, role));
        connection.setAutoCommit(false);
        return connection;
    }
}
