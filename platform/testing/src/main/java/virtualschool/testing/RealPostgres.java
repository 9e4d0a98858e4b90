package virtualschool.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of a test run: the real server, one for each Java process, with the roles and rights of production. */
public final class RealPostgres {

    private static @Nullable EmbeddedPostgres server;

    private RealPostgres() {}

    /** Makes a new, empty database with roles and rights, and gives back its JDBC address (without a user). */
    public static String freshDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("postgres", "create database " + name);
        execute(name, bootstrap());
        return addressOf(name);
    }

    /** Runs a statement as superuser in the database of the address: for planting faults and reading the catalogue, never for the product. */
    public static void asSuperuser(String address, String sql) {
        execute(address.substring(address.lastIndexOf('/') + 1), sql);
    }

    /** Address of a database of this server for one role. */
    public static String addressFor(String address, String role) {
        return address + "?user=" + role;
    }

    private static synchronized EmbeddedPostgres running() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .setServerConfig("pg_stat_statements.track", "all")
                        .setServerConfig("pg_stat_statements.max", "20000")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
            }
        }
        return server;
    }

    private static String addressOf(String database) {
        return "jdbc:postgresql://localhost:" + running().getPort() + "/" + database;
    }

    private static void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(addressFor(addressOf(database), "postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The roles and rights that a new database gets once, from its superuser. */
    public static String bootstrap() {
        try (var script = RealPostgres.class.getClassLoader().getResourceAsStream("infra/postgres/bootstrap.sql")) {
            if (script == null) {
                throw new IllegalStateException("infra/postgres/bootstrap.sql is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
