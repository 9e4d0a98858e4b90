package org.virtualschool.tenancy.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code tenants/<slug>/tenant.yaml} says, key by key; {@code tenants/_example} and {@code tenant.schema.json} explain each. */
public record Manifest(
        String slug,
        Codes codes,
        Names names,
        Words words,
        Branding branding,
        String helpContact,
        List<String> emailDomains,
        IdentityProvider identityProvider,
        @Nullable Mailboxes mailboxes,
        @Nullable Post post,
        @Nullable Sessions sessions,
        @Nullable List<LocalDate> closureDays,
        @Nullable List<Team> teams) {

    public record Codes(String dfe, String gss) {}

    public record Names(String authority, String virtualSchool) {}

    public record Words(
            String lookedAfter,
            @Nullable String coordinator,
            @Nullable String educationPlan) {}

    public record Branding(String colour) {}

    /**
     * Without the one or the other somebody else has set the broker up, and the platform only looks at it.
     *
     * @param secondFactor {@code provider} where the council answers for its provider; otherwise the platform's realm asks for one
     */
    public record IdentityProvider(
            String alias,
            @Nullable Oidc oidc,
            @Nullable Saml saml,
            @Nullable String secondFactor) {}

    /** @param clientSecret name of the secret, never the secret */
    public record Oidc(String issuer, String clientId, String clientSecret) {}

    /** @param metadata address at which the provider publishes it */
    public record Saml(String metadata) {}

    /** Desks, never people. */
    public record Mailboxes(String head, String director) {}

    /** How the council's mail goes out; all of it may be left out. */
    public record Post(
            @Nullable String senderName,
            @Nullable String replyTo,
            @Nullable String way,
            @Nullable GovUkNotify govUkNotify) {}

    /** @param years none for a team that has no year groups */
    public record Team(String key, String name, @Nullable List<Integer> years) {}

    /** How long a session counts; either may be left out. */
    public record Sessions(
            @Nullable Integer idleMinutes, @Nullable Integer longestHours) {}

    /** @param key name of the secret, never the secret */
    public record GovUkNotify(UUID template, String key) {}
}
