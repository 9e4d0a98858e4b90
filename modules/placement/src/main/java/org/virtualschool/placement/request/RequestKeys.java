package org.virtualschool.placement.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Refused;
import org.virtualschool.audit.Actor;

/**
 * Idempotency keys. Within 24 hours the same client may send the same request again under the same key and gets the first answer; another
 * request under that key is refused. Keys of two clients, or of two authorities, have nothing to do with each other.
 */
@Service
public class RequestKeys {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final RequestKeyRepository keys;
    private final Clock clock;

    RequestKeys(RequestKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Claims the key in the transaction of the effect. Two requests at once take turns.
     *
     * @param request everything that was asked, the address included
     * @param answer what the effect will be known by, if this is the first request
     * @return the first request's answer: the one given here if this is the first
     * @throws Refused for a key used for another request, or one that is no key
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID claim(String key, String request, UUID answer) {
        if (!SHAPE.matcher(key).matches()) {
            throw new Refused("idempotency-key-unreadable", "Idempotency-Key has 1 to 255 visible ASCII characters.");
        }
        var client = Actor.current().person();
        var digest = digest(request);
        keys.forgetBefore(client, key, clock.instant().minus(REMEMBERED));
        if (keys.remember(client, key, digest, answer, clock.instant())) {
            return answer;
        }
        var used = keys.used(client, key);
        if (!used.digest().equals(digest)) {
            throw new Refused(
                    "idempotency-key-reused", "This Idempotency-Key was used for another request. Use a new one.");
        }
        return used.answer();
    }

    /** Forgets the bound tenant's keys that no longer count. */
    @Transactional
    public void forgetOld() {
        keys.forgetBefore(clock.instant().minus(REMEMBERED));
    }

    private static String digest(String request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
