package virtualschool.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the roles of production said to a database of the test's server, since it was made: every statement, also those inside procedures, as
 * PostgreSQL itself counted them.
 */
public final class StatementsSeen {

    /** Sets or forgets the tenant, or the role, for longer than a transaction. */
    private static final String BEYOND_THE_TRANSACTION =
            "^\\s*(set\\s+(session\\s+)?\"?(app\\.|role|session)|reset\\s+\"?(app\\.|role|all)|discard|alter\\s+(role|database|system)\\y.*app\\.)|set_config";

    private StatementsSeen() {}

    /** How many different statements and how many in all. */
    public static String count(String address) {
        return ask(address, "count(*) || ' different statements, ' || coalesce(sum(s.calls), 0) || ' in all'", "true")
                .getFirst();
    }

    /** Statements that leave a tenant or a role behind on the connection, with the role that said them. */
    public static List<String> settingsBeyondTheTransaction(String address) {
        return ask(
                address,
                "distinct r.rolname || ': ' || s.query",
                "s.query ~* '" + BEYOND_THE_TRANSACTION + "' and s.query !~* '^\\s*set\\s+session\\s+characteristics'");
    }

    /** How often each statement was said, by its words in lower case with one blank between them. */
    public static Map<String, Long> calls(String address) {
        return ask(
                        address,
                        "sum(s.calls) || ' ' || regexp_replace(lower(s.query), '\\s+', ' ', 'g')",
                        "true group by lower(s.query)")
                .stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> Long.valueOf(line[0]), Long::sum));
    }

    private static List<String> ask(String address, String what, String which) {
        var cut = address.lastIndexOf('/');
        var sql = "select " + what
                + " from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid"
                + " where d.datname = '" + address.substring(cut + 1) + "' and r.rolname like 'vs\\_%' and " + which;
        try (var connection = DriverManager.getConnection(
                        RealPostgres.addressFor(address.substring(0, cut) + "/postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
