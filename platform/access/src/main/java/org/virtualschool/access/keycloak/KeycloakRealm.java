package org.virtualschool.access.keycloak;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.virtualschool.access.identity.AccountSettings;
import org.virtualschool.access.identity.IdentitySettings;
import tools.jackson.databind.JsonNode;

/** The platform's realm as its administrator's interface shows it. Each piece of work opens it anew, with a token of its own. */
@Component
class KeycloakRealm {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IdentitySettings identity;
    private final OnboardingSettings settings;
    private final AccountSettings accounts;
    private final JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build());

    KeycloakRealm(IdentitySettings identity, OnboardingSettings settings, AccountSettings accounts) {
        this.identity = identity;
        this.settings = settings;
        this.accounts = accounts;
        requests.setReadTimeout(PATIENCE);
    }

    /** As the client that keeps organizations, providers and clients. @throws RealmTrouble if there is no way in */
    OpenRealm open() {
        if (settings.clientSecret().isEmpty()) {
            throw new RealmTrouble(
                    "Keycloak cannot be changed from here: virtual-school.onboarding.client-secret is not set");
        }
        return opened(settings.clientId(), settings.clientSecret());
    }

    /** As the client that makes accounts. @throws RealmTrouble if there is no way in */
    OpenRealm openForAccounts() {
        if (!accounts.enabled()) {
            throw new RealmTrouble(
                    "No account can be made from here: virtual-school.accounts.client-secret is not set");
        }
        return opened(accounts.clientId(), accounts.clientSecret());
    }

    private OpenRealm opened(String client, String secret) {
        var address = identity.issuer().replaceFirst("/realms/", "/admin/realms/");
        return new OpenRealm(client(address, token(client, secret)));
    }

    /** Where a provider sends people back to. */
    String endpointOf(String alias) {
        return identity.issuer() + "/broker/" + alias + "/endpoint";
    }

    private String token(String client, String secret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client);
        form.add("client_secret", secret);
        try {
            var answer = client(identity.issuer(), null)
                    .post()
                    .uri("/protocol/openid-connect/token")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(JsonNode.class);
            return Objects.requireNonNull(answer).required("access_token").asString();
        } catch (RestClientResponseException e) {
            throw new RealmTrouble("Keycloak does not accept the client " + client + " (answer "
                    + e.getStatusCode().value() + "): look at its secret");
        } catch (RestClientException e) {
            throw new RealmTrouble("Keycloak cannot be reached at " + identity.issuer());
        }
    }

    private RestClient client(String address, @org.jspecify.annotations.Nullable String token) {
        var client = RestClient.builder().baseUrl(address).requestFactory(requests);
        if (token != null) {
            client.defaultHeader("Authorization", "Bearer " + token);
        }
        return client.build();
    }
}
