package org.virtualschool.access.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser without a screen: keeps cookies, follows redirects between the platform and the realm, fills in forms. */
final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String platform;
    final Map<String, String> cookies = new HashMap<>();
    final List<String> setCookies = new ArrayList<>();
    String address = "";

    /** Where it goes no further: the address is kept, and not opened. */
    Predicate<URI> stops = next -> next.getPath().endsWith("/realm/logout");

    Browser(int port) {
        this.platform = "http://localhost:" + port;
    }

    HttpResponse<String> open(String where) {
        return follow(request(where).GET().build());
    }

    /** Sends the page's form with its hidden fields and these values. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> values) {
        var form = Jsoup.parse(page.body()).expectFirst("form");
        var fields = new HashMap<String, String>();
        form.select("input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(values);
        return post(form.attr("action"), fields);
    }

    HttpResponse<String> post(String where, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(request(where)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> follow(HttpRequest request) {
        var answer = send(request);
        for (var hops = 0; answer.statusCode() / 100 == 3 && hops < 10; hops++) {
            var next = URI.create(address)
                    .resolve(answer.headers().firstValue("Location").orElseThrow());
            if (stops.test(next)) {
                address = next.toString();
                return answer;
            }
            answer = send(request(next.toString()).GET().build());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            address = request.uri().toString();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
        setCookies.add(cookie);
    }

    private HttpRequest.Builder request(String where) {
        var request = HttpRequest.newBuilder(URI.create(where.startsWith("/") ? platform + where : where));
        if (!cookies.isEmpty() && (where.startsWith("/") || where.startsWith(platform))) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }
}
