package org.virtualschool.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import virtualschool.testing.mail.MailCatcher;

/** A small OpenID Connect realm with a key of its own: whoever comes is signed in at once as {@link #next}. The real one is met in the journeys. */
public final class TestRealm {

    /** Accounts of the realm's own. */
    public static final TestAccounts ACCOUNTS = new TestAccounts();

    private static final TestRealm RUNNING = start();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile Map<String, Object> next = Map.of();
    private volatile Map<String, String> lastRequest = Map.of();

    private TestRealm(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    public static String issuer() {
        return "http://localhost:" + RUNNING.server.getAddress().getPort() + "/realm";
    }

    /** The claims of whoever signs in next. */
    public static void next(Map<String, Object> claims) {
        RUNNING.next = claims;
    }

    /** The parameters of the latest request to sign somebody in. */
    public static Map<String, String> lastRequest() {
        return RUNNING.lastRequest;
    }

    /** An access token as Keycloak writes it for a client that signs in by itself. */
    public static JWTClaimsSet.Builder accessToken(String client) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(UUID.randomUUID().toString())
                .audience("virtual-school-api")
                .claim("typ", "Bearer")
                .claim("azp", client)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    public static String signed(JWTClaimsSet claims) {
        return signed(claims, "JWT", RUNNING.key);
    }

    public static String signed(JWTClaimsSet claims, String type) {
        return signed(claims, type, RUNNING.key);
    }

    public static String signed(JWTClaimsSet claims, String type, RSAKey with) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(new JOSEObjectType(type))
                    .keyID(RUNNING.key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed by the realm's own key under any header. */
    public static String signed(JWSHeader header, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(RUNNING.key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody may know of the realm's key. */
    public static RSAKey publicKey() {
        return RUNNING.key.toPublicJWK();
    }

    private static TestRealm start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var realm = new TestRealm(
                    server, new RSAKeyGenerator(2048).keyID("realm").generate());
            server.createContext("/realm/.well-known/openid-configuration", realm::discovery);
            server.createContext("/realm/keys", exchange -> json(exchange, new JWKSet(realm.key).toString()));
            server.createContext("/realm/auth", realm::authorise);
            server.createContext("/realm/token", realm::token);
            server.createContext(
                    "/realm/protocol/openid-connect/token",
                    exchange -> json(exchange, "{\"access_token\":\"opaque\"}"));
            server.createContext("/realm/users", ACCOUNTS);
            server.start();
            return realm;
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        json(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "end_session_endpoint":"%1$s/logout","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()));
    }

    private void authorise(HttpExchange exchange) throws IOException {
        var query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var parameters = new java.util.HashMap<String, String>();
        query.forEach((name, value) -> parameters.put(name, java.net.URLDecoder.decode(value, StandardCharsets.UTF_8)));
        lastRequest = Map.copyOf(parameters);
        var code = UUID.randomUUID().toString();
        asked.put(code, lastRequest);
        exchange.getResponseHeaders()
                .add("Location", parameters.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var sent = UriComponentsBuilder.fromUriString("/?" + form).build().getQueryParams();
        if ("client_credentials".equals(sent.getFirst("grant_type"))) {
            json(exchange, "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":300}");
            return;
        }
        var request = asked.remove(String.valueOf(sent.getFirst("code")));
        if (request == null || !isAnswer(sent.getFirst("code_verifier"), request.get("code_challenge"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("virtual-school")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", request.get("nonce"))
                .claim("auth_time", now.getEpochSecond())
                .claim("name", "Robin Zeta")
                .claim("email", "robin@calderdale.example");
        next.forEach(claims::claim);
        json(exchange, """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300,"scope":"openid profile email","id_token":"%s"}""".formatted(signed(claims.build())));
    }

    /** PKCE: a code counts for whoever began, and once. */
    private static boolean isAnswer(@Nullable String verifier, @Nullable String challenge) {
        return verifier != null && Base64URL.encode(sha256(verifier)).toString().equals(challenge);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void json(HttpExchange exchange, String body) throws IOException {
        json(exchange, 200, body);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What the application has sent. */
    public static final MailCatcher MAIL = MailCatcher.startedOn(0);

    /** Makes this the realm of a test's application. */
    static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "virtual-school.identity.issuer=" + issuer(),
                            "virtual-school.identity.client-secret=secret",
                            "virtual-school.identity.school-providers.schools=schools.example",
                            "virtual-school.accounts.client-secret=secret",
                            "virtual-school.operators.provider=" + People.OPERATORS_BROKER,
                            "virtual-school.operators.people." + People.NADIA + "=Nadia Rahman",
                            "virtual-school.operators.people." + People.OMAR + "=Omar Haddad",
                            "virtual-school.operators.machines." + People.TERMINAL + "=Nadia Rahman’s terminal",
                            "virtual-school.post.address=http://localhost",
                            "virtual-school.post.from=no-reply@platform.example",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + MAIL.port(),
                            "VS_SMTP_TLS=false")
                    .applyTo(context);
        }
    }
}
