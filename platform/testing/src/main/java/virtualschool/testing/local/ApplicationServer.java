package virtualschool.testing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import virtualschool.testing.part.Part;
import virtualschool.testing.part.PartFailed;

/** The packaged application as it is deployed: a process of its own that gets its settings from outside. */
public final class ApplicationServer {

    public static final String NAME = "application";

    /** A first start applies every changelog and loads the national register. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Installation installation;

    public ApplicationServer(Installation installation) {
        this.installation = installation;
    }

    /** Starts the only copy, with the councils of the checkout. @param identity settings file that says how to reach the identity server */
    Part start(String database, Path identity) {
        return start(0, database, installation.checkout().resolve("tenants"), identity);
    }

    /** @param copy the first is 0 @param tenants folder of the councils */
    public Part start(int copy, String database, Path tenants, Path identity) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar().toString(),
                "--server.port=" + installation.addresses().applicationPorts().get(copy),
                "--server.address=127.0.0.1",
                "--virtual-school.database.url=" + database,
                "--virtual-school.tenants=" + tenants,
                "--spring.config.additional-location=file:" + identity);
        var name = nameOf(copy);
        return Part.start(name, command, installation.log(name), installation.ids());
    }

    void awaitReady(Part application) {
        awaitReady(application, 0);
    }

    public void awaitReady(Part application, int copy) {
        application.awaitAnswer(URI.create(installation.addresses().application(copy) + "/sign-in"), PATIENCE);
    }

    public static String nameOf(int copy) {
        return copy == 0 ? NAME : NAME + " " + (copy + 1);
    }

    private Path jar() {
        var folder = installation.checkout().resolve("platform/application/target");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("application-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new PartFailed("The application is not built: start it with ./run"));
        } catch (IOException e) {
            throw new UncheckedIOException("The application is not built: start it with ./run", e);
        }
    }
}
