package virtualschool.testing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import virtualschool.testing.RealKeycloak;
import virtualschool.testing.mail.MailCatcher;

/** What the realm itself holds to: an account of its own is set up by a link, and a password alone leads nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountOfOurOwnTests {

    private static final String PASSWORD = "correct-horse-battery";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/virtual-school/\\S+");
    private static final String NOWHERE = "nowhere:";

    private final RealKeycloak keycloak = RealKeycloak.started();
    private final PlayedApplication application = new PlayedApplication(keycloak);
    private final HttpClient http = HttpClient.newHttpClient();
    private final String email = "jo." + UUID.randomUUID() + "@greenfield.example";
    private final MailCatcher mail = MailCatcher.startedOn(keycloak.addresses().mailPort());

    @AfterAll
    void stop() {
        mail.close();
        http.close();
    }

    @Test
    void isSetUpByALinkAndSaysBothFactors() {
        var made = manage(
                "POST", "/users", "{\"username\":\"%1$s\",\"email\":\"%1$s\",\"enabled\":true}".formatted(email));
        var id = made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        manage(
                "PUT",
                "/users/" + id + "/execute-actions-email?client_id=virtual-school",
                "[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]");
        var codes = setUp(linkTo(email));

        var claims = signIn(codes);

        assertThat(claims.path("amr").toString()).contains("\"pwd\"", "\"otp\"");
        assertThat(claims.has("identity_provider")).isFalse();
        assertThat(claims.toString()).doesNotContain(email);
    }

    @Test
    void leadsNowhereWithAPasswordAlone() {
        var careless = "careless." + email;
        manage(
                "POST",
                "/users",
                "{\"username\":\"%s\",\"enabled\":true,\"credentials\":[{\"type\":\"password\",\"value\":\"%s\"}]}"
                        .formatted(careless, PASSWORD));
        try (var visitor = new Visitor()) {
            var answer = givePassword(visitor, careless);

            assertThat(answer.address().toString()).doesNotStartWith(application.callback());
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void isAnsweredAlikeWhetherThereIsOneOrNot() {
        manage("POST", "/users", "{\"username\":\"known.%s\",\"enabled\":true}".formatted(email));

        assertThat(wordsFor("known." + email)).isEqualTo(wordsFor("unknown." + email));
    }

    private String wordsFor(String name) {
        try (var visitor = new Visitor()) {
            return Jsoup.parse(givePassword(visitor, name).body()).body().text();
        }
    }

    private URI linkTo(String address) {
        var text = mail.to(address).getFirst().text();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return URI.create(link.group());
    }

    private OneTimeCodes setUp(URI link) {
        try (var visitor = new Visitor()) {
            var asked = visitor.get(link, NOWHERE);
            var proceed = Jsoup.parse(asked.body()).select("#kc-info-message a").attr("href");
            var first = visitor.get(asked.address().resolve(proceed), NOWHERE);
            var secret = Jsoup.parse(first.body()).select("#totpSecret").attr("value");
            var codes = OneTimeCodes.of(secret);
            var second =
                    visitor.post(action(first), Map.of("totp", codes.at(Instant.now()), "totpSecret", secret), NOWHERE);
            var done = visitor.post(
                    action(second), Map.of("password-new", PASSWORD, "password-confirm", PASSWORD), NOWHERE);
            assertThat(done.body()).contains("Your account has been updated");
            return codes;
        }
    }

    private JsonNode signIn(OneTimeCodes codes) {
        try (var visitor = new Visitor()) {
            var second = givePassword(visitor, email);
            var back = visitor.post(action(second), Map.of("otp", codes.after(Instant.now())), application.callback());
            assertThat(back.address().toString()).as(back.body()).startsWith(application.callback());
            return application.claims(back.address());
        }
    }

    private Visitor.Page givePassword(Visitor visitor, String name) {
        var form = visitor.get(application.authorization(Map.of("login_hint", name)), application.callback());
        return visitor.post(action(form), Map.of("username", name, "password", PASSWORD), application.callback());
    }

    private static URI action(Visitor.Page page) {
        var dom = Jsoup.parse(page.body());
        return page.address().resolve(dom.expectFirst("form").attr("action"));
    }

    private HttpResponse<String> manage(String method, String path, String body) {
        var client = keycloak.accounts();
        var request = HttpRequest.newBuilder(URI.create(keycloak.issuer().replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + application.tokenOf(client.client(), client.secret()))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
