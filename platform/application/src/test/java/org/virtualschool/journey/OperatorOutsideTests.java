package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import virtualschool.testing.RealPostgres;

/** An operator who wants in: by a provider, a domain, an administrator or a client of his own in a council that is live, and by his database role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorOutsideTests {

    private static final Path CALDERDALE =
            Path.of(System.getProperty("virtualschool.root"), "tenants", "calderdale", "tenant.yaml");
    private static final String MAILBOXES =
            "  mailboxes: {head: head@calderdale.example, director: director@calderdale.example}\n";

    private final Platform platform = new Platform();
    private final OperatorsTerminal operator = OperatorsTerminal.of(platform.keycloak());

    @TempDir
    private Path folder;

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void getsInByNothingThatHeAddsToALiveCouncil() throws Exception {
        var asItIs = Files.readString(CALDERDALE);
        var realm = platform.keycloak().addresses().identity() + "/realms/platform-operators";
        var ownProvider = asItIs.replace(
                        "    alias: la-381\n",
                        "    alias: la-381\n    oidc: {issuer: %s, client-id: virtual-school, client-secret: leeds}\n"
                                .formatted(realm))
                + MAILBOXES;
        var ownDomain = asItIs.replace("[calderdale.example]", "[calderdale.example, nadias.example]") + MAILBOXES;
        var ownMailbox = asItIs + MAILBOXES;

        for (var wish : List.of(ownProvider, ownDomain, ownMailbox)) {
            var said = operator.says("apply", OperatorsTerminal.file(folder, "wish.yaml", wish));
            assertThat(said.text()).startsWith("calderdale: waits-for-the-council");
        }

        var signedIn = 0;
        try (var nadia = platform.visitor("nadia.rahman@operators.example");
                var priya = platform.visitor("priya.nair@calderdale.example")) {
            nadia.goTo("/sign-in");
            nadia.fill("email", "nadia@nadias.example");
            nadia.click("Continue");
            assertThat(nadia.look("domain-that-waits"))
                    .contains("No council, school or trust signs in here with addresses of this domain");
            nadia.signInWithACode("/operator/councils/calderdale");
            assertThat(nadia.look("operator-live-council"))
                    .contains("A change of how people get in waits")
                    .doesNotContain("Ask the first access administrator");
            for (var page : List.of("", "/children", "/people", "/setup", "/systems/new", "/invitations/new")) {
                nadia.goTo("/calderdale" + page);
                signedIn += nadia.look("operator-at-the-door").contains("Page not found") ? 0 : 1;
            }
            priya.signIn("/calderdale");
            assertThat(priya.look("still-the-councils-own")).contains("Priya Nair");
        }
        System.out.println(
                "Ways into a live council that its operator adds: 3, pages opened there: " + signedIn + " of 6");
        assertThat(signedIn).isZero();
    }

    @Test
    void readsAndWritesNoTenantTableAsTheOperatorsRole() throws SQLException {
        var tables = tenantTables();
        var succeeded = new ArrayList<String>();
        try (var connection =
                DriverManager.getConnection(RealPostgres.addressFor(platform.database(), "vs_operator"))) {
            for (var table : tables) {
                for (var statement : List.of(
                        "select count(*) from " + table,
                        "delete from " + table,
                        "insert into " + table + " default values",
                        "set app.tenant = '1'; select count(*) from " + table)) {
                    try (var sql = connection.createStatement()) {
                        sql.execute(statement);
                        succeeded.add(statement);
                    } catch (SQLException refused) {
                        assertThat(refused.getSQLState()).as(statement).isEqualTo("42501");
                    }
                }
            }
        }
        System.out.println("Statements on tenant tables as vs_operator: " + tables.size() * 4 + ", succeeded: "
                + succeeded.size());
        assertThat(succeeded).isEmpty();
        assertThat(tables).hasSizeGreaterThan(40);
    }

    private List<String> tenantTables() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(platform.database(), "postgres"));
                var rows = connection.createStatement().executeQuery("""
                        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped""")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
