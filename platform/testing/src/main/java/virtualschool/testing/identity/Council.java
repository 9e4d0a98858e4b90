package virtualschool.testing.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What sign-in needs to know of an authority, from its {@code tenant.yaml}. */
record Council(String slug, Codes codes, Names names, List<String> emailDomains, IdentityProvider identityProvider) {

    record Codes(String dfe) {}

    record Names(String authority) {}

    record IdentityProvider(String alias) {}

    /** All authorities of the folder, by slug; folders that begin with an underscore are examples. */
    static List<Council> readAll(Path tenants) {
        try (var folders = Files.list(tenants)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("_"))
                    .map(folder -> folder.resolve("tenant.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Council::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The tenants' folder " + tenants + " cannot be read", e);
        }
    }

    private static Council read(Path file) {
        try (var yaml = Files.newInputStream(file)) {
            return YamlFile.readPart(yaml, "tenant", Council.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
