package virtualschool.testing.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The demonstration's own word lists. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        try (var stream = Lines.class.getClassLoader().getResourceAsStream("demonstration/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("demonstration/" + file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
