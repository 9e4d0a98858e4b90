package virtualschool.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of figures: a benchmark that was run replaces its own part and leaves the others. */
final class FiguresFile {

    private static final String HEAD = """
            # Figures

            Made by `./bench`, which says what each benchmark does (`./bench --help`); never edited by hand. They are times as a caller on the same
            machine sees them, of the packaged application with its real parts and invented children.

            """;
    private static final String PART = "## ";

    private final Path file;

    FiguresFile(Path file) {
        this.file = file;
    }

    /** @param order of all parts, by name @param measured when and on what the figures were measured */
    void replace(List<String> order, Figures figures, String measured) {
        try {
            var parts = parts();
            parts.put(figures.name(), figures + "\n" + measured + "\n\n");
            var text = new StringBuilder(HEAD);
            order.stream().filter(parts::containsKey).map(parts::get).forEach(text::append);
            Files.writeString(file, text.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> parts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        if (Files.isRegularFile(file)) {
            for (var part : Files.readString(file).split("(?m)^(?=" + PART + ")")) {
                if (part.startsWith(PART)) {
                    var name = part.substring(PART.length(), part.indexOf('\n'));
                    parts.put(name, part.stripTrailing() + "\n\n");
                }
            }
        }
        return parts;
    }
}
