package org.virtualschool.access.keycloak;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accounts of the realm's own whose people lost phone or password: emptied, so that nothing opens them, and filled again by their owners. */
@Component
public class EmptiedAccounts {

    private static final String USER = "/users/{id}";
    private static final String CREDENTIALS = USER + "/credentials";

    private final KeycloakRealm realm;
    private final OwnAccounts accounts;

    EmptiedAccounts(KeycloakRealm realm, OwnAccounts accounts) {
        this.realm = realm;
        this.accounts = accounts;
    }

    /**
     * Takes password, one-time code and passkeys away, ends every session and has a password asked for anew. Doing it once more does no harm.
     *
     * @param account what the realm calls it
     * @return the account's address
     * @throws RealmTrouble if Keycloak did not do all of it, or a provider vouches for the account
     */
    public String empty(String account) {
        var open = realm.openForAccounts();
        var user = open.get(USER, account)
                .filter(found -> !OwnAccounts.isVouchedFor(open, account))
                .orElseThrow(() -> new RealmTrouble("Keycloak has no account of its own by this name"));
        var address = user.path("email").asString("");
        if (address.isEmpty()) {
            throw new RealmTrouble("The account has no address to send a link to");
        }
        open.get(CREDENTIALS, account).stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .map(credential -> credential.required("id").asString())
                .forEach(credential -> open.delete(CREDENTIALS + "/{credential}", account, credential));
        open.post(Map.of(), USER + "/logout", account);
        open.put(wantsAPassword(user), USER, account);
        return address;
    }

    private static JsonNode wantsAPassword(JsonNode user) {
        var wanted = (ObjectNode) user.deepCopy();
        wanted.putArray("requiredActions").add(OwnAccounts.PASSWORD);
        return wanted;
    }

    /**
     * Lets the owner of an emptied account choose a new password and this factor.
     *
     * @return whether a link is on its way; not to an account that has a second factor again
     * @throws RealmTrouble if Keycloak did not do it
     */
    public boolean sendLink(String account, OwnAccounts.Factor factor) {
        return accounts.sendLink(realm.openForAccounts(), account, factor);
    }
}
