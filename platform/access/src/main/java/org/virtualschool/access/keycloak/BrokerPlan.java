package org.virtualschool.access.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.virtualschool.tenancy.manifest.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a manifest asks of Keycloak: one organization, one broker and its one mapper, all under the alias that pins a sign-in to its council.
 * The first sign-in links to no account that is there already; one account for each person of each provider.
 */
record BrokerPlan(ObjectNode organization, ObjectNode broker, ObjectNode mapper) {

    private static final String BY_PROVIDER = "provider";

    /** The realm's flow that asks whoever comes from a provider for a one-time code. */
    private static final String OWN_FACTOR = "second factor after a provider";

    /** Of which secret the broker has: a renewed one has another name. */
    static final String SECRET_NAME = "virtualSchoolSecret";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FROM_METADATA = List.of(
            "idpEntityId",
            "singleSignOnServiceUrl",
            "signingCertificate",
            "metadataDescriptorUrl",
            "useMetadataDescriptorUrl");

    /** @param found what the provider publishes about itself, as Keycloak reads it @param secret of an OpenID Connect provider */
    static BrokerPlan of(Manifest manifest, JsonNode found, String secret) {
        return new BrokerPlan(organization(manifest), broker(manifest, found, secret), mapper(manifest));
    }

    String alias() {
        return broker.required("alias").asString();
    }

    static ObjectNode organization(Manifest manifest) {
        var organization = JsonNodeFactory.instance
                .objectNode()
                .put("name", manifest.names().authority())
                .put("alias", manifest.identityProvider().alias())
                .put("enabled", true);
        manifest.emailDomains().stream()
                .sorted()
                .forEach(domain -> organization
                        .withArray("domains")
                        .addObject()
                        .put("name", domain)
                        .put("verified", true));
        return organization;
    }

    private static ObjectNode broker(Manifest manifest, JsonNode found, String secret) {
        var provider = manifest.identityProvider();
        var broker = bundled(provider.saml() == null ? "provider.json" : "provider-saml.json");
        broker.put("alias", provider.alias())
                .put("displayName", manifest.names().authority())
                .put("postBrokerLoginFlowAlias", BY_PROVIDER.equals(provider.secondFactor()) ? "" : OWN_FACTOR);
        var config = (ObjectNode) broker.required("config");
        var domains = manifest.emailDomains();
        config.put("kc.org.domain", domains.size() == 1 ? domains.getFirst() : "ANY");
        if (provider.saml() == null) {
            oidc(Objects.requireNonNull(provider.oidc()), found, secret, config);
        } else {
            FROM_METADATA.stream()
                    .filter(found::has)
                    .forEach(key -> config.put(key, found.required(key).asString()));
        }
        return broker;
    }

    private static void oidc(Manifest.Oidc oidc, JsonNode found, String secret, ObjectNode config) {
        config.put("issuer", oidc.issuer())
                .put("clientId", oidc.clientId())
                .put("clientSecret", secret)
                .put(SECRET_NAME, oidc.clientSecret());
        for (var address : List.of("authorizationUrl", "tokenUrl", "jwksUrl")) {
            config.put(address, found.path(address).asString(""));
        }
    }

    private static ObjectNode mapper(Manifest manifest) {
        var saml = manifest.identityProvider().saml() != null;
        var mapper = JsonNodeFactory.instance
                .objectNode()
                .put("name", "one account for each person of each provider")
                .put("identityProviderAlias", manifest.identityProvider().alias())
                .put("identityProviderMapper", saml ? "saml-username-idp-mapper" : "oidc-username-idp-mapper");
        mapper.putObject("config")
                .put("syncMode", "INHERIT")
                .put("template", saml ? "${ALIAS}.${NAMEID}" : "${ALIAS}.${CLAIM.sub}")
                .put("target", "LOCAL");
        return mapper;
    }

    /** The realm's own rules about brokers, the same that an import of the realm uses. */
    private static ObjectNode bundled(String name) {
        try (var file = BrokerPlan.class.getResourceAsStream("/keycloak/" + name)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an administrator's question for the provider's own description says. */
    static Map<String, Object> questionFor(Manifest.IdentityProvider provider) {
        return provider.saml() == null
                ? Map.of(
                        "providerId",
                        "oidc",
                        "fromUrl",
                        Objects.requireNonNull(provider.oidc()).issuer() + "/.well-known/openid-configuration")
                : Map.of("providerId", "saml", "fromUrl", provider.saml().metadata());
    }
}
