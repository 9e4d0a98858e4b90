package org.virtualschool.access.keycloak;

import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;

/** The realm's administrator's interface for one piece of work. What Keycloak refuses is told with its own words, which hold no secrets. */
final class OpenRealm {

    private final RestClient http;

    OpenRealm(RestClient http) {
        this.http = http;
    }

    /** What is there; empty for nothing. */
    Optional<JsonNode> get(String path, Object... variables) {
        try {
            return Optional.ofNullable(
                    http.get().uri(path, variables).retrieve().body(JsonNode.class));
        } catch (RestClientResponseException e) {
            if (e.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return Optional.empty();
            }
            throw trouble("read " + path, e);
        } catch (RestClientException e) {
            throw new RealmTrouble("Keycloak gave no answer to " + path);
        }
    }

    void post(Object body, String path, Object... variables) {
        send(HttpMethod.POST, body, path, variables);
    }

    void put(Object body, String path, Object... variables) {
        send(HttpMethod.PUT, body, path, variables);
    }

    /** A question that takes a body. */
    JsonNode ask(Object body, String path, Object... variables) {
        return Objects.requireNonNull(send(HttpMethod.POST, body, path, variables));
    }

    void delete(String path, Object... variables) {
        try {
            http.delete().uri(path, variables).retrieve().toBodilessEntity();
        } catch (RestClientResponseException e) {
            throw trouble("delete " + path, e);
        } catch (RestClientException e) {
            throw new RealmTrouble("Keycloak gave no answer to " + path);
        }
    }

    private @org.jspecify.annotations.Nullable JsonNode send(
            HttpMethod method, Object body, String path, Object... variables) {
        try {
            return http.method(method)
                    .uri(path, variables)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .retrieve()
                    .body(JsonNode.class);
        } catch (RestClientResponseException e) {
            throw trouble("write " + path, e);
        } catch (RestClientException e) {
            throw new RealmTrouble("Keycloak gave no answer to " + path);
        }
    }

    private static RealmTrouble trouble(String deed, RestClientResponseException e) {
        return new RealmTrouble("Keycloak refused to " + deed + " (answer "
                + e.getStatusCode().value() + "): "
                + e.getResponseBodyAsString().lines().limit(1).findFirst().orElse("no reason given"));
    }
}
