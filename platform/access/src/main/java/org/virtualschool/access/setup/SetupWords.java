package org.virtualschool.access.setup;

import java.util.Map;

/** Keys of a manifest as a council reads them. */
final class SetupWords {

    private static final Map<String, String> WORDS = Map.of(
            "email-domains", "Email domains",
            "identity-provider.alias", "Name of the provider here",
            "identity-provider.oidc.issuer", "Address of the provider",
            "identity-provider.oidc.client-id", "The platform’s number at the provider",
            "identity-provider.oidc.client-secret", "Name of the shared secret",
            "identity-provider.saml.metadata", "Where the provider describes itself",
            "mailboxes.head", "Mailbox of the head of the virtual school",
            "mailboxes.director", "Mailbox of the Director’s office");

    private SetupWords() {}

    static String of(String key) {
        return WORDS.getOrDefault(key, key);
    }
}
