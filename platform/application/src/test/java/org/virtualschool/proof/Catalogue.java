package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The live catalogue, asked in the words that the schema's rules use, inside a transaction that its caller takes back. */
final class Catalogue {

    private static final String WORDS = """
            create function pg_temp.in_house(namespace oid) returns boolean language sql as
                $$select nspname in (%s) from pg_namespace where oid = namespace$$;
            create function pg_temp.own() returns text language sql as
                $$select '(tenant_id = (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::smallint)'$$;
            create view pg_temp.tenant_table as
                select c.oid, format('%%I.%%I', n.nspname, c.relname) as name, c.relrowsecurity, c.relforcerowsecurity
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and pg_temp.in_house(n.oid)
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped);
            """;

    private final Connection connection;

    Catalogue(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path = pg_temp, pg_catalog");
            var schemas = String.join(
                    ", ",
                    House.SCHEMAS.stream().map(schema -> "'" + schema + "'").toList());
            statement.execute(WORDS.formatted(schemas));
        }
    }

    List<String> violations(SchemaRule rule) throws SQLException {
        return ask(rule.violations);
    }

    List<String> tablesWithoutTenant() throws SQLException {
        return ask("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and in_house(n.oid) and c.relname not like 'databasechangelog%'
                  and not exists (select from tenant_table t where t.oid = c.oid) order by 1""");
    }

    private List<String> ask(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        sql.replace("in_house(", "pg_temp.in_house(").replace(" own()", " pg_temp.own()"))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
