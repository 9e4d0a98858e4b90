package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/**
 * Raw SQL as one council on another's rows. The statements name no tenant where they can do without, on purpose: row security must hold by
 * itself. A safe answer is no row, or a refusal.
 */
final class SqlAttacks {

    private static final String DENIED = "42501";

    private final String database;
    private final TenantId own;
    private final TenantId foreign;

    SqlAttacks(String database, TenantId own, TenantId foreign) {
        this.database = database;
        this.own = own;
        this.foreign = foreign;
    }

    static List<String> rolesOn(String table) {
        return table.startsWith("placement.") ? List.of("vs_app", "vs_exchange") : List.of("vs_app");
    }

    static String bind(TenantId tenant) {
        return "set local app.tenant = '" + tenant + "'";
    }

    static Connection as(String database, String role) throws SQLException {
        var connection = DriverManager.getConnection(RealPostgres.addressFor(database, role));
        connection.setAutoCommit(false);
        return connection;
    }

    /** What leaked of the table to the roles that may touch it. */
    List<String> leaks(String table) throws SQLException {
        var leaks = new ArrayList<String>();
        var attacks = on(table);
        for (var role : rolesOn(table)) {
            try (var connection = as(database, role);
                    var statement = connection.createStatement()) {
                statement.execute(bind(own));
                leaks.addAll(leaksIn(connection, attacks));
                connection.rollback();
            }
        }
        return leaks;
    }

    static List<String> leaksIn(Connection connection, Map<String, String> attacks) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var attack : attacks.entrySet()) {
            var answer = answerIn(connection, attack.getValue());
            if (!List.of("0", DENIED).contains(answer)) {
                leaks.add(attack.getKey() + " gave " + answer);
            }
        }
        return leaks;
    }

    /** Every kind of statement, aimed at the other council's rows. */
    Map<String, String> on(String table) throws SQLException {
        var theirs = " where tenant_id = " + foreign;
        var attacks = new TreeMap<String, String>();
        attacks.put("read", "select count(*) from " + table + theirs);
        attacks.put("read without predicate", "select count(*) from " + table + " where tenant_id <> " + own);
        attacks.put(
                "read by division",
                "select count(*) from %s where 1 / (case when tenant_id = %s then 0 else 1 end) = 2"
                        .formatted(table, foreign));
        attacks.put(
                "read by cast",
                "select count(*) from %s t where tenant_id = %s and (t::text)::integer = 0".formatted(table, foreign));
        attacks.put("delete", "delete from " + table + theirs);
        attacks.put(
                "delete returning",
                "with gone as (delete from " + table + theirs + " returning tenant_id) select count(*) from gone");
        attacks.put("update", "update " + table + " set tenant_id = tenant_id" + theirs);
        attacks.put("take", "update " + table + " set tenant_id = " + own + theirs);
        attacks.put("lock", "select count(*) from (select from " + table + theirs + " for update) locked");
        attacks.put("give away", "update " + table + " set tenant_id = " + foreign + " where tenant_id = " + own);
        attacks.put("insert", forged(table, own, foreign, ""));
        attacks.put("insert or nothing", forged(table, own, foreign, " on conflict do nothing"));
        attacks.put(
                "merge",
                "merge into %1$s t using (select 1) s on t.tenant_id = %2$s when matched then delete"
                        .formatted(table, foreign));
        return attacks;
    }

    /** A row of one council, given to another; a role needs no right to read for this. An empty table has no row to forge. */
    String forged(String table, TenantId from, TenantId to, String ending) throws SQLException {
        try (var connection = as(database, "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select string_agg(quote_ident(attname), ', ') from pg_attribute
                                where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''),
                               (select quote_literal((to_jsonb(mine) || jsonb_build_object('tenant_id', %2$s))::text) from %1$s mine where tenant_id = %3$s limit 1)""".formatted(table, to, from))) {
            rows.next();
            var row = rows.getString(2);
            return row == null
                    ? "select 0"
                    : "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, %3$s::jsonb)%4$s"
                            .formatted(table, rows.getString(1), row, ending);
        }
    }

    /** The answer to one statement in a context of its own; nothing of it stays. */
    static String answer(String database, String role, String context, String sql) throws SQLException {
        try (var connection = as(database, role)) {
            if (!context.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(context);
                }
            }
            var answer = answerIn(connection, sql);
            connection.rollback();
            return answer;
        }
    }

    /** The count of rows read or changed, or the SQL state of the refusal. */
    static String answerIn(Connection connection, String sql) throws SQLException {
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
}
