package virtualschool.building;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One embedded PostgreSQL for the whole Maven build, in which each module gets a fresh database of its own.
 *
 * <p>Maven keeps one class realm for a plugin, so the static field lives until the build ends. The library's own shutdown hook
 * fails because that realm is closed by then; ours stops the server and leaves its folder for the next start to delete.
 */
final class ScratchServer {

    private static @Nullable ScratchServer running;

    private final EmbeddedPostgres server;
    private final Path root;

    private ScratchServer(EmbeddedPostgres server, Path root) {
        this.server = server;
        this.root = root;
    }

    static synchronized ScratchServer startedFor(Path root) {
        if (running == null) {
            running = start(root);
        }
        return running;
    }

    private static ScratchServer start(Path root) {
        var folder = root.resolve("target/scratch-postgres");
        deleteLeftOvers(folder);
        try {
            Files.createDirectories(folder);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve(UUID.randomUUID().toString()))
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return new ScratchServer(server, root);
        } catch (IOException e) {
            throw new UncheckedIOException("The scratch PostgreSQL for code generation did not start", e);
        }
    }

    /** Opens a connection, as the migrating role, to a new and empty database with roles and rights as in production. */
    Connection freshDatabase(String purpose) throws SQLException {
        var name = "scratch_" + purpose + "_" + UUID.randomUUID().toString().substring(0, 8);
        try (var admin = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                var statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        try (var admin = DriverManager.getConnection(server.getJdbcUrl("postgres", name));
                var statement = admin.createStatement()) {
            statement.execute(Files.readString(root.resolve("infra/postgres/bootstrap.sql")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(server.getJdbcUrl("vs_migrate", name));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The scratch PostgreSQL did not stop: " + e.getMessage());
        }
    }

    private static void deleteLeftOvers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
