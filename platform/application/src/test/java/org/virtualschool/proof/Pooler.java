package org.virtualschool.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A pooler of Debian's in front of a database: one connection behind it, lent out transaction by transaction. */
final class Pooler implements AutoCloseable {

    private static final String CONFIGURATION = """
            [databases]
            pooled = host=127.0.0.1 port=%s dbname=%s user=vs_app pool_size=1
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = trust
            auth_file = %s
            pool_mode = transaction
            max_client_conn = 200
            ignore_startup_parameters = extra_float_digits
            server_login_retry = 0
            """;

    private final Process process;
    private final int port;

    /** @param database JDBC address */
    Pooler(String database) {
        try {
            port = freePort();
            var folder = Files.createTempDirectory(
                    "pooler", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            var people = Files.writeString(folder.resolve("people"), "\"vs_app\" \"\"\n");
            var address = database.replaceAll(".*:(\\d+)/.*", "$1");
            var configuration = Files.writeString(
                    folder.resolve("pooler.ini"),
                    CONFIGURATION.formatted(address, database.substring(database.lastIndexOf('/') + 1), port, people));
            process = new ProcessBuilder(command(configuration))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> answers(port) || failed(folder.resolve("log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its JDBC address. It cannot keep prepared statements of a client, so none are asked for. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/pooled?user=vs_app&prepareThreshold=0";
    }

    /** The pooler refuses to run as root, so root hands it to somebody who owns nothing. */
    private static List<String> command(Path configuration) {
        var command = new ArrayList<>(List.of(executable(), configuration.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        return command;
    }

    private static String executable() {
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("PGBOUNCER"), ""),
                        "/usr/sbin/pgbouncer",
                        "/usr/bin/pgbouncer")
                .filter(path -> !path.isEmpty() && Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "PgBouncer is needed. Install it (Debian: apt-get install pgbouncer) or set PGBOUNCER to its path."));
    }

    private boolean failed(Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The pooler ended: " + Files.readString(log));
        }
        return false;
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
