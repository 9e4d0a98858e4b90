package virtualschool.testing.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of {@code infra/keycloak}, which the build puts on the class path. */
final class Bundled {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Bundled() {}

    static InputStream open(String name) {
        var path = "infra/keycloak/" + name;
        var file = Bundled.class.getClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException(path + " is not on the class path");
        }
        return file;
    }

    /** A fresh copy of the JSON object in the file, to be filled in. */
    static ObjectNode object(String name) {
        try (var file = open(name)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        try (var file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
