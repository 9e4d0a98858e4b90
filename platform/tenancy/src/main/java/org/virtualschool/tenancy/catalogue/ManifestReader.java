package org.virtualschool.tenancy.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;

/** Reads the tenants' folders. One that cannot be read stops the start: half of the councils would be worse than none. */
final class ManifestReader {

    private ManifestReader() {}

    /** All manifests below the folder, by slug; folders that begin with an underscore are examples. */
    static List<ManifestText> readAll(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("_"))
                    .map(entry -> entry.resolve("tenant.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(ManifestReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The tenants' folder " + folder + " cannot be read", e);
        }
    }

    private static ManifestText read(Path file) {
        try {
            var text = ManifestText.read(Files.readString(file));
            if (!text.objections().isEmpty()) {
                throw new IllegalStateException(file + " is not a tenant manifest: "
                        + text.objections().stream().map(Objection::toString).collect(Collectors.joining("; ")));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
