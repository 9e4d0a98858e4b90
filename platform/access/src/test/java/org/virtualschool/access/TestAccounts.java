package org.virtualschool.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The part of Keycloak's interface for administrators that keeps accounts, as far as the platform asks it. An account's id is its name; one
 * that is no address itself has an address of its own.
 */
public final class TestAccounts implements HttpHandler {

    private static final String USERS = "/realm/users";
    private static final String NOTHING = "";

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final List<String> links = new CopyOnWriteArrayList<>();
    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private volatile String broken = NOTHING;

    private record Account(List<String> credentials, String providers) {

        String listed() {
            return credentials.stream()
                    .map(type -> "{\"id\":\"the-%1$s\",\"type\":\"%1$s\"}".formatted(type))
                    .toList()
                    .toString();
        }
    }

    /** An account whose person has chosen a password and a second factor. */
    public void complete(String name) {
        accounts.put(name, new Account(new CopyOnWriteArrayList<>(List.of("password", "otp", "webauthn")), "[]"));
    }

    /** An account that a provider vouches for. */
    public void vouchedFor(String name) {
        accounts.put(name, new Account(List.of(), "[{\"identityProvider\":\"schools\"}]"));
    }

    public boolean has(String name) {
        return accounts.containsKey(name);
    }

    /** Where the account's person reads mail. */
    public static String addressOf(String name) {
        return name.contains("@") ? name : name + "@accounts.example";
    }

    /** What the person proves who it is with. */
    public List<String> credentialsOf(String name) {
        return List.copyOf(account(name).credentials());
    }

    /** The links that were sent to this name, each as the list of what it asks for. */
    public List<String> linksTo(String name) {
        return said(links, name);
    }

    /** What was done to this account besides, in order. */
    public List<String> deedsTo(String name) {
        return said(deeds, name);
    }

    private static List<String> said(List<String> all, String name) {
        return all.stream()
                .filter(one -> one.startsWith(name + " "))
                .map(one -> one.substring(name.length() + 1))
                .toList();
    }

    public void breakDown() {
        breakDownAt("/");
    }

    /** Fails whatever has this in its address, or is the list of accounts. */
    public void breakDownAt(String part) {
        broken = part;
    }

    public void work() {
        broken = NOTHING;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        if (!broken.isEmpty() && path.contains(broken)) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
            return;
        }
        var parts = new ArrayList<>(List.of(path.substring(USERS.length()).split("/", -1)));
        var name = parts.size() > 1 ? parts.get(1) : "";
        switch (exchange.getRequestMethod() + (parts.size() > 2 ? " " + parts.get(2) : "")) {
            case "POST" ->
                accounts.put(body.replaceAll(".*\"username\":\"([^\"]+)\".*", "$1"), new Account(List.of(), "[]"));
            case "POST logout" -> deeds.add(name + " signed out");
            case "PUT" -> deeds.add(name + " " + body.replaceAll(".*\"requiredActions\":(\\[[^]]*]).*", "$1"));
            case "PUT execute-actions-email" -> links.add(name + " " + body);
            case "DELETE credentials" -> {
                account(name).credentials().remove(parts.get(3).substring("the-".length()));
                deeds.add(name + " without " + parts.get(3));
            }
            default -> {
                answer(exchange, parts, name);
                return;
            }
        }
        TestRealm.json(exchange, "{}");
    }

    private void answer(HttpExchange exchange, List<String> parts, String name) throws IOException {
        var account = account(name);
        if (name.isEmpty()) {
            TestRealm.json(exchange, found(exchange.getRequestURI().getRawQuery()));
        } else if (parts.size() == 2) {
            TestRealm.json(exchange, "{\"id\":\"%s\",\"email\":\"%s\"}".formatted(name, addressOf(name)));
        } else {
            TestRealm.json(exchange, parts.get(2).equals("credentials") ? account.listed() : account.providers());
        }
    }

    private Account account(String name) {
        return accounts.getOrDefault(name, new Account(new CopyOnWriteArrayList<>(), "[]"));
    }

    private String found(String query) {
        var name = URLDecoder.decode(query.replaceAll(".*username=([^&]+).*", "$1"), StandardCharsets.UTF_8);
        return accounts.containsKey(name) ? "[{\"id\":\"%s\"}]".formatted(name) : "[]";
    }
}
