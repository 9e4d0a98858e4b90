package virtualschool.testing.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import virtualschool.testing.RealPostgres;
import virtualschool.testing.part.Endings;
import virtualschool.testing.part.PartFailed;

/**
 * The embedded PostgreSQL with data that stays. It listens on the loopback address and asks nobody for a password (trust): whoever
 * has an account on this machine can read it, which is good enough for invented children and for nothing else.
 */
public final class LocalPostgres {

    public static final String NAME = "database";
    private static final String DATABASE = "virtual_school";
    private static final String EXISTS = "select from pg_database where datname = '" + DATABASE + "'";

    private final Installation installation;
    private boolean stopped;

    public LocalPostgres(Installation installation) {
        this.installation = installation;
    }

    private Path data() {
        return installation.folder().resolve("postgres");
    }

    /** Written when the cluster is complete; one whose making was cut short is made anew. */
    private Path complete() {
        return installation.folder().resolve("postgres.complete");
    }

    public String address() {
        return "jdbc:postgresql://localhost:" + installation.databasePort() + "/" + DATABASE;
    }

    /** Waits for nothing but the server itself; not to be begun again once it was stopped. */
    public synchronized void start() {
        if (stopped) {
            throw new PartFailed("Stopped before everything was started");
        }
        try {
            if (!Files.exists(complete())) {
                FileSystemUtils.deleteRecursively(data());
            }
            launch();
            createDatabase();
            if (!Files.exists(complete())) {
                Files.createFile(complete());
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new PartFailed(
                    "The " + NAME + " did not start: " + e.getMessage() + ". Its log is " + installation.log(NAME), e);
        }
    }

    private void launch() throws IOException {
        var log = installation.log(NAME);
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var binaries = installation.checkout().resolve(".local/postgres");
        Files.createDirectories(binaries);
        EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPort(installation.databasePort())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("autovacuum_naptime", "15s")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process().ifPresent(postmaster -> installation.ids().remember(NAME, postmaster));
    }

    private void createDatabase() throws SQLException {
        var server = "jdbc:postgresql://localhost:" + installation.databasePort() + "/postgres?user=postgres";
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            if (!statement.executeQuery(EXISTS).next()) {
                statement.execute("create database " + DATABASE);
            }
        }
        try (var connection = DriverManager.getConnection(address() + "?user=postgres");
                var statement = connection.createStatement()) {
            statement.execute(RealPostgres.bootstrap());
        }
    }

    /** A start on the way is waited for, so that it leaves nothing running. */
    public synchronized void stop(Duration patience) {
        stopped = true;
        process().ifPresent(postmaster -> Endings.endPostgres(postmaster, patience));
    }

    public boolean alive() {
        return process().isPresent();
    }

    /** Stops what a killed run left behind. */
    public void stopLeftOver(Duration patience) {
        process().ifPresent(postmaster -> Endings.endPostgres(postmaster, patience));
    }

    /** The server of our data folder, whoever started it. */
    private Optional<ProcessHandle> process() {
        var file = data().resolve("postmaster.pid");
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
