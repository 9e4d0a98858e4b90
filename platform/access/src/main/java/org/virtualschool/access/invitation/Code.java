package org.virtualschool.access.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in a link that a message brings: 256 bits of chance, of which the platform keeps a digest only. */
public record Code(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Code random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Code(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, in hexadecimal. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Code[redacted]";
    }
}
