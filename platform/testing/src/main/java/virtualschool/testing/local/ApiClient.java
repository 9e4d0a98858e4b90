package virtualschool.testing.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import virtualschool.testing.identity.Addresses;
import virtualschool.testing.identity.MachineClient;
import virtualschool.testing.identity.Visitor;
import virtualschool.testing.part.PartFailed;

/** A machine client at one copy of the application: fetches a token when the last one grows old, and fails with the answer's words. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TOKEN_IS_FRESH = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Addresses addresses;
    private final MachineClient machine;
    private final int copy;
    private @Nullable String token;
    private long tokenFetched;

    /** @param copy of the application, the first is 0 */
    public ApiClient(Addresses addresses, MachineClient machine, int copy) {
        this.addresses = addresses;
        this.machine = machine;
        this.copy = copy;
    }

    /** @param path below {@code /api/v1/}, beginning with the authority */
    public JsonNode get(String path) {
        return ask(request(path).GET());
    }

    /** Posts the content, under an idempotency key of its own. */
    public JsonNode post(String path, String type, String content) {
        return ask(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8)));
    }

    /** Fetches a token now, if the next request would have to. */
    public synchronized String token() {
        if (token == null || System.nanoTime() - tokenFetched > TOKEN_IS_FRESH.toNanos()) {
            var form = new LinkedHashMap<String, String>();
            form.put("grant_type", "client_credentials");
            form.put("client_id", machine.client());
            form.put("client_secret", machine.secret());
            token = ask(HttpRequest.newBuilder(URI.create(addresses.issuer() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(Visitor.encoded(form))))
                    .required("access_token")
                    .asString();
            tokenFetched = System.nanoTime();
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(addresses.application(copy) + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token())
                .timeout(Duration.ofMinutes(2));
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
