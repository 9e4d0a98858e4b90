package org.virtualschool.documents.sniffing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** The names of the parts of which an office document is packed. @param names in lower case */
record OfficeParts(Set<String> names) {

    /** A document of more parts, or of more bytes once unpacked, is a bomb and no document. */
    private static final int MOST_PARTS = 5_000;

    private static final long MOST_BYTES = 300L * 1024 * 1024;

    /** Empty for a file that does not unpack, or not within the limits. */
    static Optional<OfficeParts> of(byte[] content) {
        var names = new HashSet<String>();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            var left = MOST_BYTES;
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                names.add(part.getName().toLowerCase(Locale.ROOT));
                left -= unpacked(parts, left);
                if (left <= 0 || names.size() > MOST_PARTS) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.of(new OfficeParts(Set.copyOf(names)));
    }

    /** How many bytes the current part has, counted no further than needed. */
    private static long unpacked(ZipInputStream parts, long atMost) throws IOException {
        var buffer = new byte[16 * 1024];
        var bytes = 0L;
        for (var read = parts.read(buffer); read >= 0 && bytes <= atMost; read = parts.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    boolean have(String name) {
        return names.contains(name);
    }

    /** Word's and Excel's macros, and those of OpenDocument. */
    boolean holdMacros() {
        return names.stream()
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"));
    }
}
