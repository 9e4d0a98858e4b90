package virtualschool.testing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
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
        var options = remembersAStart() ? List.of("-XX:AOTCache=" + memory()) : List.<String>of();
        return start(nameOf(copy), options, copy, database, tenants, identity);
    }

    /** Whether an earlier start of this package left what quickens the later ones. */
    public boolean remembersAStart() {
        return Files.exists(memory());
    }

    /**
     * Brings the database up to date and prepares everything up to the first request, then ends: the Java machine writes down what it
     * loaded and linked, and needs less than half the time for every later start.
     */
    public void rehearse(Parts parts, String database, Path tenants, Path identity) {
        var written = memory().resolveSibling("start-%d.aot".formatted(installation.port()));
        var options = List.of("-XX:AOTCacheOutput=" + written, "-Dspring.context.exit=onRefresh");
        var rehearsal = parts.start(() -> start(NAME, options, 0, database, tenants, identity));
        rehearsal.awaitEnd(PATIENCE);
        parts.forget(rehearsal);
        try {
            // A machine that could not write it starts slowly, and still starts.
            if (Files.exists(written)) {
                Files.move(written, memory(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What the first start left cannot be kept", e);
        }
    }

    private Part start(String name, List<String> options, int copy, String database, Path tenants, Path identity) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar().toString(),
                "--server.port=" + installation.addresses().applicationPorts().get(copy),
                "--server.address=127.0.0.1",
                "--virtual-school.database.url=" + database,
                "--virtual-school.tenants=" + tenants,
                "--virtual-school.onboarding.live-at-once=true",
                "--virtual-school.post.address=" + installation.addresses().application(),
                "--virtual-school.post.from=no-reply@virtual-school.example",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + installation.mailPort(),
                "--VS_SMTP_TLS=false",
                "--spring.config.additional-location=file:" + identity));
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

    /** Where a start is remembered: beside the package, and gone with it. */
    private Path memory() {
        return unpacked().resolve("start.aot");
    }

    private Path unpacked() {
        return installation.checkout().resolve("platform/application/target/unpacked");
    }

    private Path jar() {
        try (var files = Files.list(unpacked())) {
            return files.filter(file -> file.getFileName().toString().matches("application-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new PartFailed("The application is not built: start it with ./run"));
        } catch (IOException e) {
            throw new UncheckedIOException("The application is not built: start it with ./run", e);
        }
    }
}
