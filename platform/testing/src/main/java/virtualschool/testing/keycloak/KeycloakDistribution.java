package virtualschool.testing.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import virtualschool.testing.part.PartFailed;

/** The server as the build unpacked it, made ready once by Keycloak's own build step (about 25 s) and shared by all installations. */
final class KeycloakDistribution {

    /** The admin and account consoles are not used; their features stay out of the server. */
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--features-disabled=account,account-api,admin");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Finds the server below the checkout and makes it ready if it is not; whoever comes second waits for the first. */
    static KeycloakDistribution ready(Path checkout) {
        var distribution = new KeycloakDistribution(unpackedBelow(checkout.resolve(".local/keycloak")));
        distribution.makeReady();
        return distribution;
    }

    Path home() {
        return home;
    }

    private static Path unpackedBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PartFailed("Keycloak is not unpacked below " + folder + ": build platform/testing first");
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("lib/quarkus-run.jar")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new PartFailed("There is no Keycloak below " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeReady() {
        var stamp = home.resolve("built-with");
        var wanted = String.join(" ", BUILD);
        try (var turn = FileChannel.open(
                        home.resolve("building.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = turn.lock()) {
            if (lock.isValid()
                    && Files.isRegularFile(stamp)
                    && Files.readString(stamp).equals(wanted)) {
                return;
            }
            build();
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() throws IOException {
        var log = home.resolve("build.log");
        var process = new ProcessBuilder(KeycloakCommand.of(home, home, BUILD))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(hook);
            if (code != 0) {
                throw new PartFailed("Keycloak's build step failed, see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PartFailed("Keycloak's build step was interrupted", e);
        }
    }
}
