package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A council lets a system in for what it needs, gives it a new secret, and puts it out; the system sees it at its next request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSystemJourneyTests {

    private static final Pattern SECRET = Pattern.compile("Secret\\s+(\\S{20,})");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String CLIENT = "calderdale-reporting";

    private final Platform platform = new Platform();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        platform.close();
        http.close();
    }

    @Test
    void aSystemIsLetInLimitedRenewedAndPutOut() throws Exception {
        try (var ruth = platform.visitor("ruth.greenwood@calderdale.example")) {
            ruth.signIn("/calderdale/systems");
            ruth.click("Let a system in");
            ruth.click("Let it in");
            assertThat(ruth.look("system-errors"))
                    .contains("Enter what the system is called", "Choose what the system may do");
            ruth.fill("name", "Reporting");
            ruth.fill("client", "reporting");
            ruth.choose("actions", "cohort.view-roll");
            ruth.click("Let it in");
            var first = secret(ruth.look("system-secret"));

            assertThat(ask(token(first), "children")).isEqualTo(200);
            assertThat(ask(token(first), "inbox/notices")).isEqualTo(403);
            assertThat(ask(token(first), "../hillingdon/children")).isEqualTo(404);

            ruth.goTo("/calderdale/systems");
            assertThat(ruth.look("systems")).contains("Reporting", CLIENT, "See the roll");
            ruth.click("New secret");
            var second = secret(ruth.look("system-new-secret"));
            assertThat(token(first)).isEmpty();
            var token = token(second);
            assertThat(ask(token, "children")).isEqualTo(200);

            ruth.goTo("/calderdale/systems");
            ruth.click("Put out");
            assertThat(ruth.look("system-put-out")).contains("The system has no access any longer", "Put out on");
            assertThat(ask(token, "children")).isEqualTo(404);
            assertThat(token(second)).isEmpty();
        }
    }

    private static String secret(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** Empty where the realm does not let it in. */
    private String token(String secret) throws IOException, InterruptedException {
        var keycloak = platform.keycloak();
        var request = HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + secret))
                .build();
        var token = TOKEN.matcher(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return token.find() ? token.group(1) : "";
    }

    private int ask(String token, String path) throws IOException, InterruptedException {
        var address = URI.create(platform.keycloak().addresses().application() + "/api/v1/calderdale/" + path)
                .normalize();
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
