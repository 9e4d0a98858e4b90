package virtualschool.testing.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.part.Part;
import virtualschool.testing.part.ProcessIds;

/**
 * Keycloak with the realms of one installation, on the loopback address only.
 *
 * <p>Its database holds nothing that is not in the realms' files, apart from sessions and accounts made at a first sign-in: when the
 * files change (another council, another person), it is deleted and they are imported anew. Ids and secrets stay the same.
 */
public final class KeycloakServer {

    public static final String NAME = "identity server";

    /** A first start makes the database and imports every realm: 15 to 20 s here, more on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path checkout;
    private final Path home;
    private final Identities identities;

    /** @param home folder of this installation's data */
    public KeycloakServer(Path checkout, Path home, Identities identities) {
        this.checkout = checkout;
        this.home = home;
        this.identities = identities;
    }

    /** Runs Keycloak's own build step where it never ran in this checkout, which takes about 25 s. */
    public void prepare() {
        KeycloakDistribution.ready(checkout);
    }

    /** Starts the server; {@link #awaitReady} says when it can be used. */
    public Part start(Path log, ProcessIds ids) {
        var distribution = KeycloakDistribution.ready(checkout).home();
        furnish(distribution);
        return Part.start(NAME, KeycloakCommand.of(distribution, home, arguments()), log, ids);
    }

    public void awaitReady(Part server) {
        server.awaitAnswer(identities.addresses().readiness(), PATIENCE);
        try {
            Files.writeString(imported(), identities.writeRealms(home.resolve("data/import")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        var addresses = identities.addresses();
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.identityPort(),
                "--hostname=" + addresses.identity(),
                "--shutdown-delay=0s",
                "--shutdown-timeout=1s");
    }

    private void furnish(Path distribution) {
        try {
            Files.createDirectories(home);
            for (var shared : List.of("lib", "conf", "providers", "themes")) {
                var link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(shared).toAbsolutePath());
            }
            importAnewWhenChanged();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's folder " + home + " cannot be furnished", e);
        }
    }

    private void importAnewWhenChanged() throws IOException {
        var realms = home.resolve("data/import");
        if (Files.isRegularFile(imported()) && Files.readString(imported()).equals(identities.writeRealms(realms))) {
            return;
        }
        Files.deleteIfExists(imported());
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        identities.writeRealms(realms);
    }

    /** Written when the server is ready: an import that was cut short is begun anew. */
    private Path imported() {
        return home.resolve("imported");
    }
}
