package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/** What stands in every tenant table, council by council, seen as somebody to whom no row security applies. */
final class RowDigests {

    private final String database;
    private final List<String> tables;

    RowDigests(String database) {
        this.database = database;
        this.tables = tables(database);
    }

    /** All tables with a tenant, by name. */
    static List<String> tables(String database) {
        return lines(database, """
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                where c.relkind = 'r' and n.nspname not like 'pg\\_%' order by 1""");
    }

    /** Number and content of each council's rows in each table. */
    Map<Key, String> taken() {
        try (var connection = superuser(database)) {
            return taken(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #taken()}, as this connection sees it. */
    Map<Key, String> taken(Connection connection) throws SQLException {
        var sql = tables.stream()
                .map(table ->
                        "select '%1$s', tenant_id, count(*) || ' ' || sum(hashtextextended(t::text, 0)) from %1$s t group by tenant_id"
                                .formatted(table))
                .collect(Collectors.joining(" union all "));
        var digests = new TreeMap<Key, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                digests.put(new Key(TenantId.of(rows.getShort(2)), rows.getString(1)), rows.getString(3));
            }
        }
        return digests;
    }

    /** What is not as it was, of all councils but one. */
    static List<String> changed(Map<Key, String> before, Map<Key, String> after, TenantId but) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !key.tenant().equals(but))
                .filter(key -> !String.valueOf(before.get(key)).equals(String.valueOf(after.get(key))))
                .map(key -> key.table() + " of tenant " + key.tenant() + ": " + before.get(key) + " became "
                        + after.get(key))
                .toList();
    }

    /** Which tables hold rows of the tenant with any of these words in them, and how many. */
    Map<String, Long> holding(List<String> words, TenantId tenant) {
        var counts = new TreeMap<String, Long>();
        tables.forEach(table -> holding(words, tenant, table, "true").ifPresent(count -> counts.put(table, count)));
        return counts;
    }

    /** How many rows of one table do; empty for none. @param which SQL over the table as {@code t} */
    Optional<Long> holding(List<String> words, TenantId tenant, String table, String which) {
        var pattern = "(" + String.join("|", words) + ")";
        var count = lines(
                        database,
                        "select count(*) from %s t where tenant_id = %s and t::text ~ '%s' and %s"
                                .formatted(table, tenant, pattern, which))
                .getFirst();
        return Optional.of(Long.valueOf(count)).filter(rows -> rows > 0);
    }

    static List<String> lines(String database, String sql) {
        try (var connection = superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
    }

    /** One council's part of a table. */
    record Key(TenantId tenant, String table) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byTable = table.compareTo(other.table);
            return byTable != 0 ? byTable : Short.compare(tenant.number(), other.tenant.number());
        }
    }
}
