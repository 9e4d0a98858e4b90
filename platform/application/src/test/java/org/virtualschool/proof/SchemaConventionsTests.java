package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.virtualschool.tenancy.DatabaseAccess;
import virtualschool.testing.RealPostgres;

/** The schema as it stands after all migrations, judged from the live catalogue. Each rule must also find the fault planted for it. */
@SpringBootTest
class SchemaConventionsTests {

    /** Tables that hold no tenant's rows, each with its reason in its comment; a new one is a decision, so the list is exact. */
    private static final List<String> WITHOUT_TENANT = TablesWithoutTenant.NAMES;

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

    @Autowired
    private DatabaseAccess access;

    @ParameterizedTest
    @EnumSource(SchemaRule.class)
    void holds(SchemaRule rule) throws SQLException {
        try (var connection = catalogue()) {
            assertThat(violations(connection, rule)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(SchemaRule.class)
    void findsThePlantedFault(SchemaRule rule) throws SQLException {
        try (var connection = catalogue();
                var statement = connection.createStatement()) {
            statement.execute(rule.plantedFault);

            var found = violations(connection, rule);

            assertThat(found).isNotEmpty();
            ProofReport.add("schema", rule + ": caught " + found.getFirst() + " after: " + rule.plantedFault);
            connection.rollback();
        }
    }

    @Test
    void tablesWithoutATenantAreTheListedOnesExactly() throws SQLException {
        try (var connection = catalogue()) {
            assertThat(query(connection, """
                    select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and in_house(n.oid) and c.relname not like 'databasechangelog%'
                      and not exists (select from tenant_table t where t.oid = c.oid) order by 1""")).containsExactlyElementsOf(WITHOUT_TENANT);
        }
    }

    /** A new table that forgets its walls is found whatever it is called: ten of ten. */
    @Test
    void findsEachOfTenNewTablesWithoutWalls() throws SQLException {
        var found = 0;
        for (int i = 0; i < 10; i++) {
            try (var connection = catalogue();
                    var statement = connection.createStatement()) {
                statement.execute("create table audit.planted_" + i
                        + " (tenant_id smallint not null, id uuid not null, primary key (tenant_id, id))");
                found += violations(connection, SchemaRule.ROW_SECURITY_IS_ON_AND_FORCED)
                        .size();
                connection.rollback();
            }
        }
        assertThat(found).isEqualTo(10);
    }

    private Connection catalogue() throws SQLException {
        var connection = DriverManager.getConnection(RealPostgres.addressFor(access.url(), "postgres"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path = pg_temp, pg_catalog");
            var schemas = String.join(
                    ", ",
                    House.SCHEMAS.stream().map(schema -> "'" + schema + "'").toList());
            statement.execute(WORDS.formatted(schemas));
        }
        return connection;
    }

    private static List<String> violations(Connection connection, SchemaRule rule) throws SQLException {
        return query(connection, rule.violations);
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
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
