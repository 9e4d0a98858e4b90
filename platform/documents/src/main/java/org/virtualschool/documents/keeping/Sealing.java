package org.virtualschool.documents.keeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * AES-256 in Galois/counter mode with a fresh nonce for each file. What a file belongs to is authenticated with it, so that a row moved to
 * another tenant or another identifier does not open.
 */
@Component
class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Sealing(DocumentSettings settings) {
        this.key = new SecretKeySpec(bytes(settings.key()), "AES");
    }

    /** Closed content and the nonce that opens it. */
    record Sealed(byte[] nonce, byte[] content) {}

    Sealed close(byte[] content, String belongsTo) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(nonce, run(Cipher.ENCRYPT_MODE, nonce, content, belongsTo));
    }

    /** @throws IllegalStateException if the content was changed, moved, or closed with another key */
    byte[] open(Sealed sealed, String belongsTo) {
        return run(Cipher.DECRYPT_MODE, sealed.nonce(), sealed.content(), belongsTo);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String belongsTo) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A kept file does not open: it was changed, moved, or closed with another key", e);
        }
    }

    private static byte[] bytes(String base64) {
        var words = "Set virtual-school.documents.key (environment VS_DOCUMENTS_KEY) to 32 random bytes in Base64";
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException(words);
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(words);
        }
    }
}
