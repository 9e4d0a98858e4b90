package org.virtualschool.access.keycloak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.IdentitySettings;
import tools.jackson.databind.JsonNode;

/**
 * Accounts of the realm's own, for people whom no organisation signs in. An account is made without a password; Keycloak sends a link to its
 * address by which the person chooses a password and sets up a second factor. An account that a provider vouches for is never touched.
 */
@Component
public class OwnAccounts {

    /** What Keycloak calls having to choose a password. */
    static final String PASSWORD = "UPDATE_PASSWORD";

    private static final String USERS = "/users";
    private static final String NAMED = USERS + "?exact=true&username={name}";
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "webauthn");

    private final KeycloakRealm realm;
    private final IdentitySettings identity;

    OwnAccounts(KeycloakRealm realm, IdentitySettings identity) {
        this.realm = realm;
        this.identity = identity;
    }

    /** What somebody proves who it is with, beside the password. */
    public enum Factor {
        CODE("CONFIGURE_TOTP"),
        PASSKEY("webauthn-register");

        private final String action;

        Factor(String action) {
            this.action = action;
        }
    }

    /**
     * Lets the person of this address set up an account. One that has a second factor already is left alone: whoever reads a letter box is
     * not to take it over.
     *
     * @return whether a link is on its way
     * @throws RealmTrouble if Keycloak did not do it
     */
    public boolean sendLink(String email, Factor factor) {
        var open = realm.openForAccounts();
        var name = email.toLowerCase(Locale.ROOT);
        if (find(open, name).isEmpty()) {
            open.post(Map.of("username", name, "email", name, "enabled", true), USERS);
        }
        var id = find(open, name)
                .orElseThrow(() -> new RealmTrouble("Keycloak has not made the account"))
                .required("id")
                .asString();
        return sendLink(open, id, factor);
    }

    boolean sendLink(OpenRealm open, String id, Factor factor) {
        if (isVouchedFor(open, id) || isSetUp(open, id)) {
            return false;
        }
        open.put(
                List.of(PASSWORD, factor.action),
                USERS + "/{id}/execute-actions-email?client_id={client}",
                id,
                identity.clientId());
        return true;
    }

    private static Optional<JsonNode> find(OpenRealm open, String name) {
        return open.get(NAMED, name).filter(found -> !found.isEmpty()).map(found -> found.get(0));
    }

    static boolean isVouchedFor(OpenRealm open, String id) {
        return open.get(USERS + "/{id}/federated-identity", id)
                .filter(found -> !found.isEmpty())
                .isPresent();
    }

    private static boolean isSetUp(OpenRealm open, String id) {
        return open.get(USERS + "/{id}/credentials", id).stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .map(credential ->
                        Objects.requireNonNull(credential.path("type").asString("")))
                .anyMatch(SECOND_FACTORS::contains);
    }
}
