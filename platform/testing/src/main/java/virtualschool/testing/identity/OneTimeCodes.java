package virtualschool.testing.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app on somebody's phone that shows one-time codes: six digits, another each half minute (RFC 6238). */
public final class OneTimeCodes {

    private static final int SECONDS = 30;
    private static final int MILLION = 1_000_000;

    private final byte[] key;

    private OneTimeCodes(byte[] key) {
        this.key = key;
    }

    /** @param secret as a form carries it hidden: the key itself */
    public static OneTimeCodes of(String secret) {
        return new OneTimeCodes(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The code at this moment. */
    public String at(Instant moment) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            var counter = ByteBuffer.allocate(Long.BYTES).putLong(moment.getEpochSecond() / SECONDS);
            var hash = mac.doFinal(counter.array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next code that was not shown yet: a server takes each but once. */
    public String after(Instant moment) {
        return at(moment.plusSeconds(SECONDS));
    }
}
