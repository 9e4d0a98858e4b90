package org.virtualschool.access.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.IdentitySettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Clients of councils' other systems in Keycloak: they sign in by themselves, for the platform's interface and nothing else. */
@Component
public class MachineClients {

    private static final String CLIENTS = "/clients";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeycloakRealm realm;
    private final IdentitySettings identity;

    MachineClients(KeycloakRealm realm, IdentitySettings identity) {
        this.realm = realm;
        this.identity = identity;
    }

    /** Gives back a new secret of the client, which is made if it is not there. The old secret opens nothing any longer. @throws RealmTrouble if it could not be done */
    public String makeOrRenew(String client, String name) {
        var open = realm.open();
        if (find(open, client).isEmpty()) {
            open.post(representation(client, name), CLIENTS);
        }
        var id = find(open, client)
                .orElseThrow(() -> new RealmTrouble("Keycloak has not made the client " + client))
                .path("id")
                .asString();
        return open.ask(Map.of(), CLIENTS + "/{id}/client-secret", Objects.requireNonNull(id))
                .required("value")
                .asString();
    }

    /** The client is there no longer. @throws RealmTrouble if it could not be done */
    public void remove(String client) {
        var open = realm.open();
        find(open, client)
                .ifPresent(
                        there -> open.delete(CLIENTS + "/{id}", there.path("id").asString()));
    }

    /** Where a system gets its tokens. */
    public String tokens() {
        return identity.issuer() + "/protocol/openid-connect/token";
    }

    private static Optional<JsonNode> find(OpenRealm open, String client) {
        return open.get(CLIENTS + "?clientId={client}", client)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0));
    }

    private static ObjectNode representation(String client, String name) {
        try (var file = MachineClients.class.getResourceAsStream("/keycloak/machine-client.json")) {
            var representation = (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
            return representation.put("clientId", client).put("name", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
