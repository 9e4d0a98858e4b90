package virtualschool.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real server: what it logs of a request is sent again, and it logs the same. */
class RepeatingTests {

    private static final String AWKWARD = "O'Neil, $2 = 'x'\n\t\\ and ?";

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static StatementLog log;

    @BeforeAll
    static void startServer() throws IOException {
        var written = folder.resolve("server.log");
        server = EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(written.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(written.toFile()))
                .start();
        RepeatingTests.asSuperuser(
                "create role vs_app login",
                "create table child (tenant_id smallint, id uuid, name text, born date, words text[], primary key (tenant_id, id))",
                "alter table child enable row level security",
                "create policy own on child using (tenant_id = nullif(current_setting('app.tenant', true), '')::smallint)",
                "grant select, insert, update on child to vs_app",
                "insert into child values (7, '01890000-0000-7000-8000-000000000001', 'Ours', '2015-04-01', '{}')",
                "insert into child values (8, '01890000-0000-7000-8000-000000000002', 'Theirs', null, '{}')");
        log = StatementLog.open(written, RepeatingTests::asSuperuser, Duration.ZERO);
    }

    @AfterAll
    static void stopServer() throws IOException {
        log.close();
        server.close();
    }

    @Test
    void sendsTheSameStatementsWithTheSameValuesInTheSameTransactions() {
        var key = keyOfNow();
        var since = Instant.now().minusSeconds(1);
        var sent = log.during(() -> request(key));

        try (var bare = new BareConnections(RepeatingTests::address)) {
            var again = log.during(() -> bare.repeat(sent, FreshKeys.madeBy(sent, since)));

            assertThat(says(again)).isEqualTo(says(sent)).hasSize(3);
            var values = values(sent);
            var valuesAgain = values(again);
            var position = values.indexOf(key.toString());
            assertThat(valuesAgain.set(position, key.toString())).isNotEqualTo(key.toString());
            assertThat(valuesAgain).isEqualTo(values).contains(AWKWARD, null, "7");
        }
        assertThat(count("name = 'Kept from none'")).isZero();
    }

    @Test
    void writesUnderAnotherKeyEachTime() {
        var sent = log.during(() -> request(keyOfNow()));
        var keys = FreshKeys.madeBy(sent, Instant.now().minusSeconds(60));
        var before = count("true");

        try (var bare = new BareConnections(RepeatingTests::address)) {
            bare.repeat(sent, keys);
            bare.repeat(sent, keys);
        }

        assertThat(keys.number()).isEqualTo(1);
        assertThat(count("true")).isEqualTo(before + 2);
    }

    @Test
    void doesNotPassOverAStatementThatFails() {
        var sent = log.during(() -> request(keyOfNow()));
        var olderKeysOnly = FreshKeys.madeBy(sent, Instant.now().plusSeconds(60));

        try (var bare = new BareConnections(RepeatingTests::address)) {
            assertThatThrownBy(() -> bare.repeat(sent, olderKeysOnly))
                    .hasMessageContaining("Cannot be repeated")
                    .hasMessageContaining("insert into child");
        }
    }

    /** A read-only transaction behind row security, a single statement, and one that writes. */
    private static void request(UUID key) {
        try (var connection = DriverManager.getConnection(address("vs_app"))) {
            connection.setReadOnly(true);
            read(connection);
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
            try (var alone = connection.prepareStatement("select ?::text, cast(? as date)")) {
                alone.setString(1, AWKWARD);
                alone.setNull(2, Types.DATE);
                alone.execute();
            }
            connection.setAutoCommit(false);
            write(connection, key);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        bind(connection);
        try (var read =
                connection.prepareStatement("select id\nfrom child where born < ? and tenant_id = ? and name <> '?'")) {
            read.setObject(1, java.time.LocalDate.of(2026, 1, 1));
            read.setInt(2, 7);
            try (var rows = read.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.next()).isFalse();
            }
        }
        connection.commit();
    }

    private static void write(Connection connection, UUID key) throws SQLException {
        bind(connection);
        try (var write = connection.prepareStatement(
                "insert into child (tenant_id, id, name, born, words) values (7, ?, ?, ?, ?)")) {
            write.setObject(1, key);
            write.setString(2, AWKWARD);
            write.setNull(3, Types.DATE);
            write.setArray(4, connection.createArrayOf("text", new String[] {"a", "it's, \"so\"", null}));
            write.execute();
        }
        connection.commit();
    }

    private static void bind(Connection connection) throws SQLException {
        try (var bind = connection.createStatement()) {
            bind.execute("set local app.tenant = '7'");
        }
    }

    /** As the application makes them: version 7. */
    private static UUID keyOfNow() {
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    private static List<List<String>> says(List<LoggedTransaction> request) {
        return request.stream().map(LoggedTransaction::says).toList();
    }

    private static List<@Nullable String> values(List<LoggedTransaction> request) {
        var values = new ArrayList<@Nullable String>();
        request.stream()
                .flatMap(transaction -> transaction.statements().stream())
                .forEach(statement -> values.addAll(statement.values()));
        return values;
    }

    private static int count(String condition) {
        try (var connection = DriverManager.getConnection(address("postgres"));
                var rows = connection.createStatement().executeQuery("select count(*) from child where " + condition)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asSuperuser(String... statements) {
        try (var connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(String role) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?assumeMinServerVersion=18&user=" + role;
    }
}
