package virtualschool.testing.identity;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The platform's realm: the application as its client, an organization with its broker for each provider, and the people of the
 * demonstration as their provider knows them. Nobody has a password here.
 */
final class PlatformRealm {

    static final String CLIENT = "virtual-school";
    static final String ONBOARDING = "virtual-school-onboarding";

    static final String ACCOUNTS = "virtual-school-accounts";

    private static final List<String> ONBOARDING_ROLES =
            List.of("manage-organizations", "manage-identity-providers", "manage-clients");

    private static final String CODES_AFTER_A_PROVIDER = "second factor after a provider";
    private static final List<String> ACCOUNTS_ROLES = List.of("manage-users");

    /** How Keycloak's list attributes are written in one string. */
    private static final String AND = "##";

    private final Addresses addresses;
    private final Secrets secrets;
    private final ObjectNode realm = Bundled.object("platform-realm.json");

    PlatformRealm(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    ObjectNode with(List<Provider> providers, List<DemonstrationPerson> people, List<MachineClient> machines) {
        var known = people.stream().filter(DemonstrationPerson::known).toList();
        addClients(machines);
        addServiceAccount("onboarding-client.json", ONBOARDING, ONBOARDING_ROLES);
        addServiceAccount("accounts-client.json", ACCOUNTS, ACCOUNTS_ROLES);
        addMailServer();
        for (var provider : providers) {
            var members = known.stream()
                    .filter(person -> person.provider().equals(provider.alias()))
                    .toList();
            addOrganization(provider, members);
            addBroker(provider);
            members.forEach(person -> addAccount(person, provider));
        }
        return realm;
    }

    private void addClients(List<MachineClient> machines) {
        var application = Bundled.object("platform-client.json");
        application.put("secret", secrets.clientSecret(CLIENT));
        application.put("baseUrl", addresses.application() + "/sign-in");
        var redirects = application.withArray("redirectUris");
        addresses.applications("/login/oauth2/code/keycloak").forEach(redirects::add);
        application
                .withObject("attributes")
                .put("post.logout.redirect.uris", String.join(AND, addresses.applications("/signed-out")))
                .put("backchannel.logout.url", addresses.application() + "/logout/connect/back-channel/keycloak");
        var clients = realm.withArray("clients");
        clients.add(application);
        for (var machine : machines) {
            var client = Bundled.object("machine-client.json");
            client.put("clientId", machine.client());
            client.put("name", machine.name());
            client.put("secret", machine.secret());
            clients.add(client);
        }
    }

    /**
     * A client as which the application works in the realm by itself: one brings councils on, and keeps organizations, providers and clients
     * without seeing an account; another makes accounts, and sees nothing else.
     */
    private void addServiceAccount(String file, String name, List<String> roles) {
        var client = Bundled.object(file);
        client.put("secret", secrets.clientSecret(name));
        realm.withArray("clients").add(client);
        var account = realm.withArray("users").addObject();
        account.put("username", "service-account-" + name);
        account.put("enabled", true);
        account.put("serviceAccountClientId", name);
        var held = account.withObject("clientRoles").withArray("realm-management");
        roles.forEach(held::add);
    }

    /** What Keycloak itself sends: the link by which somebody sets up an account. */
    private void addMailServer() {
        realm.withObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(addresses.mailPort()))
                .put("from", "no-reply@platform.example")
                .put("auth", "false")
                .put("starttls", "false");
    }

    private void addOrganization(Provider provider, List<DemonstrationPerson> members) {
        var organization = realm.withArray("organizations").addObject();
        organization.put("name", provider.name());
        organization.put("alias", provider.alias());
        organization.put("enabled", true);
        for (var domain : provider.emailDomains()) {
            organization.withArray("domains").addObject().put("name", domain).put("verified", true);
        }
        organization.withArray("identityProviders").addObject().put("alias", provider.alias());
        members.forEach(person -> organization
                .withArray("members")
                .addObject()
                .put("username", username(person, provider))
                .put("membershipType", "MANAGED"));
    }

    private void addBroker(Provider provider) {
        var protocol = addresses.realm(provider.realm()) + "/protocol/openid-connect";
        var broker = Bundled.object("provider.json");
        broker.put("alias", provider.alias());
        broker.put("displayName", provider.name());
        if (provider.codes()) {
            broker.put("postBrokerLoginFlowAlias", CODES_AFTER_A_PROVIDER);
        }
        broker.withObject("config")
                .put("issuer", addresses.realm(provider.realm()))
                .put("authorizationUrl", protocol + "/auth")
                .put("tokenUrl", protocol + "/token")
                .put("jwksUrl", protocol + "/certs")
                .put("logoutUrl", protocol + "/logout")
                .put("clientId", ProviderRealm.CLIENT)
                .put("clientSecret", secrets.clientSecret(provider.broker()))
                .put("kc.org.domain", domainOf(provider));
        realm.withArray("identityProviders").add(broker);
        var mapper = realm.withArray("identityProviderMappers").addObject();
        mapper.put("name", "one account for each person of each provider");
        mapper.put("identityProviderAlias", provider.alias());
        mapper.put("identityProviderMapper", "oidc-username-idp-mapper");
        mapper.withObject("config")
                .put("syncMode", "INHERIT")
                .put("template", "${ALIAS}.${CLAIM.sub}")
                .put("target", "LOCAL");
    }

    /** With several domains any of them must lead to the broker; the setting holds only one, or this word. */
    private static String domainOf(Provider provider) {
        return provider.emailDomains().size() == 1 ? provider.emailDomains().getFirst() : "ANY";
    }

    /** As the first sign-in would make it, so that the subject is known, and memberships granted, before it. */
    private void addAccount(DemonstrationPerson person, Provider provider) {
        var user = realm.withArray("users").addObject();
        user.put("id", person.subject());
        user.put("username", username(person, provider));
        user.put("enabled", true);
        Accounts.name(user, person);
        user.withArray("federatedIdentities")
                .addObject()
                .put("identityProvider", provider.alias())
                .put("userId", person.id(provider.realm()).toString())
                .put("userName", person.email());
    }

    private static String username(DemonstrationPerson person, Provider provider) {
        return provider.alias() + "." + person.id(provider.realm());
    }
}
