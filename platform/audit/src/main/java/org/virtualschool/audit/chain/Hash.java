package org.virtualschool.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over values of which each is written with its length first, so that no two lists of values are ever the same bytes: moving a
 * letter from the end of one to the beginning of the next gives another hash.
 */
final class Hash {

    /** What stands before the first seal. */
    static final String NOTHING = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;

    /** @param what names the kind of thing and the version of its form, such as {@code audit entry 1} */
    Hash(String what) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(what);
    }

    Hash add(String text) {
        return sized(text.getBytes(StandardCharsets.UTF_8));
    }

    Hash add(long number) {
        return sized(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Hash add(Instant instant) {
        return add(instant.getEpochSecond()).add(instant.getNano());
    }

    /** Nothing is another thing than any identifier. */
    Hash add(@Nullable UUID id) {
        return id == null
                ? sized(new byte[0])
                : sized(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    Hash add(List<@Nullable UUID> ids) {
        add(ids.size());
        ids.forEach(this::add);
        return this;
    }

    /** The hash in hexadecimal digits. Nothing can be added any more. */
    String hex() {
        return HEX.formatHex(digest.digest());
    }

    static String hex(byte[] hash) {
        return HEX.formatHex(hash);
    }

    static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    private Hash sized(byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        digest.update(value);
        return this;
    }
}
