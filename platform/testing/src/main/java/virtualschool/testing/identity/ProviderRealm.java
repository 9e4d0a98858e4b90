package virtualschool.testing.identity;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A realm that plays the identity provider of a council or of schools: people with passwords, and the platform's realm as its client. */
final class ProviderRealm {

    static final String CLIENT = "virtual-school";

    private final Addresses addresses;
    private final Secrets secrets;

    ProviderRealm(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    ObjectNode of(Provider provider, List<DemonstrationPerson> people) {
        return of(provider, people, false);
    }

    /** @param saml whether it speaks SAML to the platform, and not OpenID Connect */
    ObjectNode of(Provider provider, List<DemonstrationPerson> people, boolean saml) {
        var realm = Bundled.object("provider-realm.json");
        realm.put("realm", provider.realm());
        realm.put("displayName", provider.name());
        realm.withArray("clients").add(platformAsClient(provider, saml));
        for (var person : people) {
            var user = realm.withArray("users").addObject();
            user.put("id", person.id(provider.realm()).toString());
            user.put("username", person.email());
            user.put("enabled", true);
            Accounts.name(user, person);
            user.withArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", person.password())
                    .put("temporary", false);
        }
        return realm;
    }

    private ObjectNode platformAsClient(Provider provider, boolean saml) {
        var endpoint = addresses.realm(Addresses.PLATFORM_REALM) + "/broker/" + provider.alias() + "/endpoint";
        if (saml) {
            var client = Bundled.object("provider-saml-client.json");
            client.put("clientId", addresses.issuer());
            client.withArray("redirectUris").add(endpoint);
            return client;
        }
        var client = Bundled.object("provider-client.json");
        client.put("clientId", CLIENT);
        client.put("secret", secrets.clientSecret(provider.broker()));
        client.withArray("redirectUris").add(endpoint);
        client.withObject("attributes").put("post.logout.redirect.uris", endpoint + "/logout_response");
        return client;
    }
}
