package virtualschool.testing.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** The folder from which Keycloak imports realms. They hold secrets, so that only their owner may read them. */
final class RealmFiles {

    private final Path folder;
    private final MessageDigest digest;

    RealmFiles(Path folder) {
        this.folder = folder;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(ObjectNode realm) {
        var json =
                Bundled.JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(realm);
        digest.update(json.getBytes(StandardCharsets.UTF_8));
        OwnersFile.write(folder.resolve(realm.required("realm").asString() + "-realm.json"), json);
    }

    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
