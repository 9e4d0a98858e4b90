package org.virtualschool.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The part of Keycloak's interface for administrators that keeps accounts, as far as the platform asks it. An account's id is its name. */
public final class TestAccounts implements HttpHandler {

    private static final String USERS = "/realm/users";

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final List<String> links = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    private record Account(String credentials, String providers) {}

    /** An account whose person has chosen a password and a second factor. */
    public void complete(String name) {
        accounts.put(name, new Account("[{\"type\":\"password\"},{\"type\":\"otp\"}]", "[]"));
    }

    /** An account that a provider vouches for. */
    public void vouchedFor(String name) {
        accounts.put(name, new Account("[]", "[{\"identityProvider\":\"schools\"}]"));
    }

    public boolean has(String name) {
        return accounts.containsKey(name);
    }

    /** The links that were sent to this name, each as the list of what it asks for. */
    public List<String> linksTo(String name) {
        return links.stream()
                .filter(link -> link.startsWith(name + " "))
                .map(link -> link.substring(name.length() + 1))
                .toList();
    }

    public void breakDown() {
        broken = true;
    }

    public void work() {
        broken = false;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath().substring(USERS.length());
        var name = path.isEmpty() ? "" : path.split("/", -1)[1];
        if (broken) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        } else if (exchange.getRequestMethod().equals("POST")) {
            accounts.put(body.replaceAll(".*\"username\":\"([^\"]+)\".*", "$1"), new Account("[]", "[]"));
            TestRealm.json(exchange, "{}");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            links.add(name + " " + body);
            TestRealm.json(exchange, "{}");
        } else if (name.isEmpty()) {
            TestRealm.json(exchange, found(exchange.getRequestURI().getRawQuery()));
        } else {
            var account = accounts.getOrDefault(name, new Account("[]", "[]"));
            TestRealm.json(exchange, path.endsWith("/credentials") ? account.credentials() : account.providers());
        }
    }

    private String found(String query) {
        var name = URLDecoder.decode(query.replaceAll(".*username=([^&]+).*", "$1"), StandardCharsets.UTF_8);
        return accounts.containsKey(name) ? "[{\"id\":\"%s\"}]".formatted(name) : "[]";
    }
}
