package virtualschool.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import virtualschool.testing.RealKeycloak;

/** The way that the application sends a browser: the platform's realm, the provider's realm, and back with a code. */
class SignInThroughAProviderTests {

    private final RealKeycloak keycloak = RealKeycloak.started();
    private final PlayedApplication application = new PlayedApplication(keycloak);

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

    static List<String> everybody() {
        var others = Stream.concat(
                        Demonstration.read().newcomers().stream().map(Newcomer::alias), Stream.of(operators()))
                .toList();
        return Demonstration.read().people().stream()
                .filter(person -> !others.contains(person.provider()))
                .map(Demonstration.Somebody::email)
                .toList();
    }

    private static String operators() {
        return Objects.requireNonNull(Demonstration.read().operators()).alias();
    }

    /** Whatever their provider asks: who operates the platform shows a code beside the password. */
    @Test
    void asksAnOperatorForACodeAfterTheProvider() {
        var operator = keycloak.people().stream()
                .filter(DemonstrationPerson::operator)
                .findFirst()
                .orElseThrow();
        try (var visitor = new Visitor()) {
            var asked = givePassword(visitor, operator);
            assertThat(asked.address().toString()).doesNotStartWith(callback());
            var page = Jsoup.parse(asked.body());
            var secret = page.expectFirst("#totpSecret").attr("value");
            var code = OneTimeCodes.of(secret).at(Instant.now());
            var form = asked.address().resolve(page.expectFirst("form").attr("action"));

            var refused = visitor.post(form, Map.of("totp", "000000", "totpSecret", secret), callback());
            assertThat(refused.address().toString()).doesNotStartWith(callback());
            var again = Jsoup.parse(refused.body()).expectFirst("form").attr("action");
            var answer = visitor.post(
                    refused.address().resolve(again), Map.of("totp", code, "totpSecret", secret), callback());

            assertThat(application.claims(answer.address()).path("sub").asString())
                    .isEqualTo(operator.subject());
        }
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
                + "&scope=openid&code_challenge_method=S256&code_challenge=x"
                + "&redirect_uri=http://localhost:1/elsewhere";
        try (var visitor = new Visitor()) {
            assertThat(visitor.get(URI.create(address), "http://localhost:1").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void givesAMachineATokenForTheApiAlone() {
        for (var machine : keycloak.machines()) {
            var claims = PlayedApplication.read(application.tokenOf(machine.client(), machine.secret()));

            assertThat(claims.path("aud").asString()).isEqualTo("virtual-school-api");
            assertThat(claims.path("azp").asString()).isEqualTo(machine.client());
        }
    }

    private JsonNode signIn(DemonstrationPerson person) {
        try (var visitor = new Visitor()) {
            var answer = givePassword(visitor, person);
            assertThat(answer.address().toString()).as(answer.body()).startsWith(callback());
            return application.claims(answer.address());
        }
    }

    private Visitor.Page givePassword(Visitor visitor, DemonstrationPerson person) {
        var form = visitor.get(authorization(person), callback());
        assertThat(form.address().getPath()).doesNotContain("/realms/virtual-school/");
        return visitor.post(
                action(form),
                Map.of("username", person.email(), "password", person.password(), "credentialId", ""),
                callback());
    }

    private static URI action(Visitor.Page form) {
        var action = Jsoup.parse(form.body()).select("form#kc-form-login").attr("action");
        assertThat(action).as(form.body()).isNotEmpty();
        return URI.create(action);
    }

    /** With the address as a hint, as our own sign-in page sends it: no page of the platform's realm is seen. */
    private URI authorization(DemonstrationPerson person) {
        return application.authorization(Map.of("login_hint", person.email(), "kc_idp_hint", person.provider()));
    }

    private String callback() {
        return application.callback();
    }
}
