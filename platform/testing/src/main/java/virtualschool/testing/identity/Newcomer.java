package virtualschool.testing.identity;

import java.util.List;

/**
 * A council that is not on the platform yet: its provider waits for the platform, and somebody brings it on with its manifest.
 *
 * @param protocol {@code oidc} or {@code saml}
 */
public record Newcomer(String slug, Codes codes, String name, List<String> emailDomains, String protocol) {

    public record Codes(String dfe, String gss) {}

    /** By which the platform's realm will know the provider. */
    public String alias() {
        return "la-" + codes.dfe();
    }

    boolean speaksSaml() {
        return protocol.equals("saml");
    }

    Provider provider() {
        return new Provider(alias(), name, "council-" + slug, emailDomains, false);
    }

    /** The {@code tenant.yaml} with which the council is brought on here. */
    public String manifest(Addresses addresses) {
        return """
                tenant:
                  slug: %1$s
                  codes: {dfe: "%2$s", gss: %3$s}
                  names:
                    authority: %4$s
                    virtual-school: %4$s Virtual School
                  words:
                    looked-after: looked after
                  branding:
                    colour: "#1d4f7a"
                  help-contact: the virtual school office, virtual.school@%5$s
                  email-domains: [%5$s]
                  identity-provider:
                    alias: %6$s
                %7$s
                  mailboxes: {head: head.of.virtual.school@%5$s, director: directors.office@%5$s}
                """.formatted(
                        slug, codes.dfe(), codes.gss(), name, emailDomains.getFirst(), alias(), provider(addresses));
    }

    private String provider(Addresses addresses) {
        var realm = addresses.realm(provider().realm());
        return speaksSaml()
                ? "    saml: {metadata: %s/protocol/saml/descriptor}".formatted(realm)
                : "    second-factor: provider\n    oidc: {issuer: %s, client-id: %s, client-secret: %s}"
                        .formatted(realm, ProviderRealm.CLIENT, slug);
    }
}
