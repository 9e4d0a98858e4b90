package virtualschool.testing.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import virtualschool.testing.identity.Addresses;
import virtualschool.testing.identity.MachineClient;
import virtualschool.testing.part.PartFailed;

/** A council's care system as the platform meets it: a machine client that sends lists. */
public final class CareSystem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String api;
    private final String issuer;
    private final MachineClient machine;

    public CareSystem(Addresses addresses, MachineClient machine) {
        this.api = addresses.application() + "/api/v1/" + machine.authority();
        this.issuer = addresses.issuer();
        this.machine = machine;
    }

    /** How many children the council's roll has. */
    public int childrenOnRoll() {
        return ask(request("/children").GET()).required("total").asInt();
    }

    /** Sends a whole list and confirms it. */
    public void send(String list) {
        var body = HttpRequest.BodyPublishers.ofString(list, StandardCharsets.UTF_8);
        var given =
                ask(request("/roll-imports").header("Content-Type", "text/csv").POST(body));
        var confirmation = HttpRequest.BodyPublishers.ofString("{}");
        ask(request("/roll-imports/" + given.required("id").asString() + "/confirmation")
                .header("Content-Type", "application/json")
                .POST(confirmation));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token())
                .timeout(Duration.ofMinutes(2));
    }

    private String token() {
        var form = "grant_type=client_credentials&client_id=" + encoded(machine.client()) + "&client_secret="
                + encoded(machine.secret());
        return ask(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .required("access_token")
                .asString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonNode ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new PartFailed(machine.name() + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailed(machine.name() + " could not reach the platform", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(machine.name() + " was interrupted", e);
        }
    }
}
