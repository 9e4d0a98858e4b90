package org.virtualschool.access.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.audit.Actor;
import org.virtualschool.web.Refused;

@Service
class DoneOnce implements RequestKeys {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final RequestKeyRepository keys;
    private final Clock clock;

    DoneOnce(RequestKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(String key, String what, byte[] content, Supplier<UUID> work) {
        if (!SHAPE.matcher(key).matches()) {
            throw new Refused("idempotency-key-unreadable", "Idempotency-Key has 1 to 255 visible ASCII characters.");
        }
        var client = Actor.current().person();
        var digest = digest(what, content);
        var now = clock.instant();
        keys.forgetBefore(client, key, now.minus(REMEMBERED));
        if (!keys.take(client, key, digest, now)) {
            return again(keys.used(client, key), digest);
        }
        var effect = work.get();
        keys.led(client, key, effect);
        return effect;
    }

    private static UUID again(RequestKeyRepository.Used before, String digest) {
        if (!before.digest().equals(digest)) {
            throw new Refused(
                    "idempotency-key-reused", "This Idempotency-Key was used for another request. Use a new one.");
        }
        return before.effect();
    }

    @Override
    @Transactional
    public void forgetOld() {
        keys.forgetBefore(clock.instant().minus(REMEMBERED));
    }

    private static String digest(String what, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((what + " ").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
