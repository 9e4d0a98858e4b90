package virtualschool.testing.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without pictures: follows redirects and keeps cookies by path. The JDK's cookie handler is no use here, because it keeps
 * Secure cookies from http://localhost, which browsers trust.
 */
public final class Visitor implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** What was answered in the end. */
    public record Page(URI address, int status, String body) {}

    /** Follows redirects until a page, or until an address that begins like this, which is not asked for. */
    public Page get(URI address, String until) {
        return follow(send(address, HttpRequest.newBuilder(address)), until);
    }

    public Page post(URI address, Map<String, String> form, String until) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return follow(send(address, request), until);
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Page follow(HttpResponse<String> answer, String until) {
        var next = answer.headers().firstValue("Location").map(answer.uri()::resolve);
        if (next.isEmpty()) {
            return new Page(answer.uri(), answer.statusCode(), answer.body());
        }
        return next.get().toString().startsWith(until)
                ? new Page(next.get(), answer.statusCode(), "")
                : get(next.get(), until);
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        var sent = cookies.entrySet().stream()
                .filter(cookie -> address.getPath().startsWith(pathOf(cookie.getKey())))
                .map(cookie -> nameOf(cookie.getKey()) + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var parts = header.split(";\\s*", -1);
        var pair = parts[0].split("=", 2);
        var path = java.util.Arrays.stream(parts)
                .filter(part -> part.startsWith("Path="))
                .map(part -> part.substring("Path=".length()))
                .findFirst()
                .orElse("/");
        if (header.contains("Max-Age=0")) {
            cookies.remove(path + " " + pair[0]);
        } else {
            cookies.put(path + " " + pair[0], pair[1]);
        }
    }

    private static String pathOf(String key) {
        return key.split(" ", 2)[0];
    }

    private static String nameOf(String key) {
        return key.split(" ", 2)[1];
    }

    @Override
    public void close() {
        http.close();
    }
}
