package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.virtualschool.tenancy.DatabaseAccess;

/** The schema as it stands after all migrations, judged from the live catalogue. Each rule must also find the fault planted for it. */
@SpringBootTest
class SchemaConventionsTests {

    @Autowired
    private DatabaseAccess access;

    @AfterAll
    static void report() {
        ProofReport.tried("B9", "Catalogue lint", SchemaRule.values().length + " rules", 0);
    }

    @ParameterizedTest
    @EnumSource(SchemaRule.class)
    void holds(SchemaRule rule) throws SQLException {
        assertThat(violationsAfter("select 1", rule)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SchemaRule.class)
    void findsThePlantedFault(SchemaRule rule) throws SQLException {
        var found = violationsAfter(rule.plantedFault, rule);

        assertThat(found).isNotEmpty();
        ProofReport.caught("B9", "`" + rule.plantedFault + "`: " + rule + " names " + found.getFirst());
    }

    @Test
    void tablesWithoutATenantAreTheListedOnesExactly() throws SQLException {
        try (var connection = SqlAttacks.as(access.url(), "postgres")) {
            assertThat(new Catalogue(connection).tablesWithoutTenant())
                    .containsExactlyElementsOf(TablesWithoutTenant.NAMES);
        }
    }

    /** What a migration can forget or get wrong about a new table, each a migration of its own. */
    static List<Map.Entry<String, String>> forgetfulMigrations() {
        var whole =
                "create table audit.planted (tenant_id smallint not null, id uuid not null, primary key (tenant_id, id));";
        var isolated = whole + "call tenancy.isolate('audit.planted');";
        var own = "(tenant_id = nullif(current_setting('app.tenant', true), '')::smallint)";
        var all = new LinkedHashMap<String, String>();
        all.put("no walls at all", whole);
        all.put("no tenant", "create table audit.planted (id uuid not null primary key);");
        all.put(
                "walls, but not forced on the owner",
                isolated + "alter table audit.planted no force row level security;");
        all.put("walls, then switched off", isolated + "alter table audit.planted disable row level security;");
        all.put(
                "row security and no policy",
                whole
                        + "alter table audit.planted enable row level security; alter table audit.planted force row level security;");
        all.put(
                "the permissive policy alone",
                whole
                        + "alter table audit.planted enable row level security; alter table audit.planted force row level security;"
                        + "create policy tenant_allow on audit.planted for all to vs_app, vs_exchange, vs_owner using "
                        + own
                        + " with check " + own + ";");
        all.put("a policy that is always true", isolated + "create policy everybody on audit.planted using (true);");
        all.put(
                "a policy without nullif",
                isolated
                        + "alter policy tenant_wall on audit.planted using (tenant_id = current_setting('app.tenant', true)::smallint);");
        all.put(
                "policies for reading only",
                isolated + "alter policy tenant_allow on audit.planted with check (true);");
        all.put(
                "a tenant that may be missing",
                "create table audit.planted (tenant_id smallint, id uuid not null primary key); call tenancy.isolate('audit.planted');");
        all.put(
                "a key that forgets the tenant",
                "create table audit.planted (tenant_id smallint not null, id uuid not null primary key); call tenancy.isolate('audit.planted');");
        all.put("too many rights", isolated + "grant truncate, references on audit.planted to vs_app;");
        return List.copyOf(all.entrySet());
    }

    @ParameterizedTest
    @MethodSource("forgetfulMigrations")
    void refusesAMigrationWhoseTableForgets(Map.Entry<String, String> migration) throws SQLException {
        var caught = new ArrayList<String>();
        for (var rule : SchemaRule.values()) {
            if (violationsAfter(migration.getValue(), rule).stream().anyMatch(line -> line.contains("planted"))) {
                caught.add(rule.name());
            }
        }
        try (var connection = SqlAttacks.as(access.url(), "vs_migrate");
                var statement = connection.createStatement()) {
            statement.execute(migration.getValue());
            connection.rollback();
        }
        if (tablesWithoutTenantAfter(migration.getValue()).contains("audit.planted")) {
            caught.add("the exact list of tables without a tenant");
        }

        assertThat(caught).isNotEmpty();
        ProofReport.caught("B24", "a new table with " + migration.getKey() + ": " + caught);
    }

    private List<String> tablesWithoutTenantAfter(String change) throws SQLException {
        try (var connection = SqlAttacks.as(access.url(), "postgres");
                var statement = connection.createStatement()) {
            statement.execute(change);
            var tables = new Catalogue(connection).tablesWithoutTenant();
            connection.rollback();
            return tables;
        }
    }

    private List<String> violationsAfter(String change, SchemaRule rule) throws SQLException {
        try (var connection = SqlAttacks.as(access.url(), "postgres");
                var statement = connection.createStatement()) {
            statement.execute(change);
            var found = new Catalogue(connection).violations(rule);
            connection.rollback();
            return found;
        }
    }
}
