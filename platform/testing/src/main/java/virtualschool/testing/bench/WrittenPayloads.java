package virtualschool.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What every council's care system sends, written before anything is measured: in truth each of them is another machine. */
final class WrittenPayloads {

    private final Path folder;

    private WrittenPayloads(Path folder) {
        this.folder = folder;
    }

    /** @param folder in which they replace what stood there */
    static WrittenPayloads write(
            Path folder, List<England.Authority> councils, Function<England.Authority, String> payload) {
        var written = new WrittenPayloads(folder);
        try {
            Files.createDirectories(folder);
            for (var council : councils) {
                Files.writeString(written.file(council), payload.apply(council));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    String of(England.Authority council) {
        try {
            return Files.readString(file(council));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(England.Authority council) {
        return folder.resolve(council.slug() + ".json");
    }
}
