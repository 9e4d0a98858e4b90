package org.virtualschool.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Somebody who signs in, or a machine that does. A person is (issuer, subject), never an e-mail address; this identifier is worked out
 * from the two, so the platform holds no list of people outside the authorities.
 */
public record PersonId(UUID value) {

    /** The person whom this issuer knows by this subject: always the same identifier, from which neither can be told. */
    public static PersonId of(String issuer, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
            digest[6] = (byte) ((digest[6] & 0x0f) | 0x80);
            digest[8] = (byte) ((digest[8] & 0x3f) | 0x80);
            var bytes = ByteBuffer.wrap(digest);
            return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static PersonId of(String text) {
        var id = new PersonId(UUID.fromString(text));
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("Not an identifier in its written form");
        }
        return id;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
