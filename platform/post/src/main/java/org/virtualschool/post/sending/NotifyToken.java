package org.virtualschool.post.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.virtualschool.post.Trouble;
import tools.jackson.databind.json.JsonMapper;

/** Signs one request to GOV.UK Notify: a JSON Web Token (HS256) that is good for half a minute. */
@Component
class NotifyToken {

    /** A key is its name, the service's identifier and the secret, with hyphens between; the last two are UUIDs. */
    private static final Pattern KEY = Pattern.compile(".*-([0-9a-f-]{36})-([0-9a-f-]{36})");

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JsonMapper json;
    private final Clock clock;

    NotifyToken(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    String from(String key) {
        var parts = KEY.matcher(key.strip());
        if (!parts.matches()) {
            throw new NotSent(Trouble.SIGN_IN_REFUSED);
        }
        var signed = part(Map.of("typ", "JWT", "alg", "HS256")) + "."
                + part(Map.of("iss", parts.group(1), "iat", clock.instant().getEpochSecond()));
        return signed + "." + BASE64.encodeToString(signature(parts.group(2), signed));
    }

    private String part(Map<String, ?> content) {
        return BASE64.encodeToString(json.writeValueAsBytes(content));
    }

    private static byte[] signature(String secret, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
