package virtualschool.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import virtualschool.testing.RealKeycloak;

/** The way that the application sends a browser: the platform's realm, the provider's realm, and back with a code. */
class SignInThroughAProviderTests {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private final RealKeycloak keycloak = RealKeycloak.started();

    @ParameterizedTest
    @MethodSource("everybody")
    void leadsToThePersonThatTheFilesName(String email) {
        var person = keycloak.person(email);

        var claims = signIn(person);

        assertThat(claims.path("identity_provider").asString()).isEqualTo(person.provider());
        assertThat(claims.path("iss").asString()).isEqualTo(keycloak.issuer());
        assertThat(claims.path("sub").asString().equals(person.subject())).isEqualTo(person.known());
        assertThat(claims.toString())
                .as("the token is kept in the session, which holds no name")
                .doesNotContain(person.familyName(), person.email());
    }

    static java.util.List<String> everybody() {
        var notHereYet =
                Demonstration.read().newcomers().stream().map(Newcomer::alias).toList();
        return Demonstration.read().people().stream()
                .filter(person -> !notHereYet.contains(person.provider()))
                .map(Demonstration.Somebody::email)
                .toList();
    }

    @Test
    void isTheSamePersonTheSecondTime() {
        var newcomer = keycloak.people().stream()
                .filter(person -> !person.known())
                .findFirst()
                .orElseThrow();

        assertThat(signIn(newcomer).path("sub")).isEqualTo(signIn(newcomer).path("sub"));
    }

    @Test
    void isRefusedWithAnotherPassword() {
        var person = keycloak.people().getFirst();
        try (var visitor = new Visitor()) {
            var form = visitor.get(authorization(person), callback());

            var answer = visitor.post(action(form), Map.of("username", person.email(), "password", "x"), callback());

            assertThat(answer.address().toString()).doesNotStartWith(callback());
            assertThat(answer.body()).contains("Invalid");
        }
    }

    @Test
    void isRefusedToAnAddressThatIsNotOurs() {
        var address = keycloak.issuer() + "/protocol/openid-connect/auth?client_id=virtual-school&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + challenge()
                + "&redirect_uri=http://localhost:1/elsewhere";
        try (var visitor = new Visitor()) {
            assertThat(visitor.get(URI.create(address), "http://localhost:1").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void givesAMachineATokenForTheApiAlone() {
        for (var machine : keycloak.machines()) {
            var form = new LinkedHashMap<String, String>();
            form.put("grant_type", "client_credentials");
            form.put("client_id", machine.client());
            form.put("client_secret", machine.secret());

            var claims = claims(token(form).path("access_token").asString());

            assertThat(claims.path("aud").asString()).isEqualTo("virtual-school-api");
            assertThat(claims.path("azp").asString()).isEqualTo(machine.client());
        }
    }

    private JsonNode signIn(DemonstrationPerson person) {
        try (var visitor = new Visitor()) {
            var form = visitor.get(authorization(person), callback());
            assertThat(form.address().getPath()).doesNotContain("/realms/virtual-school/");
            var answer = visitor.post(
                    action(form),
                    Map.of("username", person.email(), "password", person.password(), "credentialId", ""),
                    callback());
            assertThat(answer.address().toString()).as(answer.body()).startsWith(callback());
            return claims(
                    token(codeGrant(code(answer.address()))).path("id_token").asString());
        }
    }

    private Map<String, String> codeGrant(String code) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", keycloak.application().client());
        form.put("client_secret", keycloak.application().secret());
        form.put("redirect_uri", callback());
        form.put("code_verifier", VERIFIER);
        form.put("code", code);
        return form;
    }

    private static String code(URI address) {
        return address.getQuery().replaceAll("(?:^|.*&)code=([^&]+).*", "$1");
    }

    private JsonNode token(Map<String, String> form) {
        try (var visitor = new Visitor()) {
            var answer =
                    visitor.post(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"), form, callback());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return Bundled.JSON.readTree(answer.body());
        }
    }

    private static JsonNode claims(String token) {
        return Bundled.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static URI action(Visitor.Page form) {
        var action = Jsoup.parse(form.body()).select("form#kc-form-login").attr("action");
        assertThat(action).as(form.body()).isNotEmpty();
        return URI.create(action);
    }

    /** With the address as a hint, as our own sign-in page sends it: no page of the platform's realm is seen. */
    private URI authorization(DemonstrationPerson person) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", keycloak.application().client());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", callback());
        query.put("login_hint", person.email());
        query.put("kc_idp_hint", person.provider());
        query.put("code_challenge_method", "S256");
        query.put("code_challenge", challenge());
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + Visitor.encoded(query));
    }

    private String callback() {
        return "http://localhost:" + keycloak.applicationPorts().getFirst() + "/login/oauth2/code/keycloak";
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
