package virtualschool.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import virtualschool.testing.RealKeycloak;

/** Asks Keycloak as the application does: sends a browser there, and turns the code that comes back into tokens. */
record PlayedApplication(RealKeycloak keycloak) {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    String callback() {
        return "http://localhost:" + keycloak.applicationPorts().getFirst() + "/login/oauth2/code/keycloak";
    }

    /** Where a browser is sent. @param hints what our sign-in page found out */
    URI authorization(Map<String, String> hints) {
        var query = new LinkedHashMap<String, String>(hints);
        query.put("client_id", keycloak.application().client());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", callback());
        query.put("code_challenge_method", "S256");
        query.put("code_challenge", challenge());
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + Visitor.encoded(query));
    }

    /** What the ID token says of somebody who came back. */
    JsonNode claims(URI comeBack) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", keycloak.application().client());
        form.put("client_secret", keycloak.application().secret());
        form.put("redirect_uri", callback());
        form.put("code_verifier", VERIFIER);
        form.put("code", comeBack.getQuery().replaceAll("(?:^|.*&)code=([^&]+).*", "$1"));
        return read(token(form).path("id_token").asString());
    }

    /** The token of a client that signs in by itself. */
    String tokenOf(String client, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .path("access_token")
                .asString();
    }

    private JsonNode token(Map<String, String> form) {
        try (var visitor = new Visitor()) {
            var answer =
                    visitor.post(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"), form, callback());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return Bundled.JSON.readTree(answer.body());
        }
    }

    static JsonNode read(String token) {
        return Bundled.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
