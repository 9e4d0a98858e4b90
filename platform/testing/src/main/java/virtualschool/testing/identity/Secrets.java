package virtualschool.testing.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Passwords and client secrets of one installation: made when first asked for, then kept in a file that only its owner reads. */
final class Secrets {

    private static final int WORDS = 4;
    private static final int SECRET_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final List<String> words = Bundled.lines("words.txt");
    private final Properties kept = new Properties();
    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** Four words, easy to type from a card. */
    String password(String owner) {
        return keep(
                "password." + owner,
                () -> random.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("-")));
    }

    String clientSecret(String client) {
        return keep(
                "client." + client,
                () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES)));
    }

    /** A 256-bit key in Base64. */
    String key(String purpose) {
        return keep("key." + purpose, () -> Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
    }

    private byte[] bytes(int number) {
        var bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }

    private String keep(String key, Supplier<String> made) {
        var known = kept.getProperty(key);
        if (known != null) {
            return known;
        }
        var value = made.get();
        kept.setProperty(key, value);
        save();
        return value;
    }

    private void save() {
        var content = kept.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + kept.getProperty(key))
                .collect(Collectors.joining("\n", "", "\n"));
        OwnersFile.write(file, content);
    }
}
