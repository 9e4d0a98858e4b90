package org.virtualschool.tenancy.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.virtualschool.tenancy.SessionLimits;

/** What {@code tenants/<slug>/tenant.yaml} says, key by key; {@code tenants/_example} explains each. */
record TenantManifest(
        String slug,
        Codes codes,
        Names names,
        Words words,
        Branding branding,
        String helpContact,
        List<String> emailDomains,
        IdentityProvider identityProvider,
        @Nullable Post post,
        @Nullable Sessions sessions) {

    record Codes(String dfe, String gss) {}

    record Names(String authority, String virtualSchool) {}

    record Words(String lookedAfter) {}

    record Branding(String colour) {}

    record IdentityProvider(String alias) {}

    /** How the council's mail goes out; all of it may be left out. */
    record Post(
            @Nullable String senderName,
            @Nullable String replyTo,
            @Nullable Way way,
            @Nullable GovUkNotify govUkNotify) {

        Post {
            if ((way == Way.GOV_UK_NOTIFY) != (govUkNotify != null)) {
                throw new IllegalArgumentException(
                        "post: 'way: gov-uk-notify' and 'gov-uk-notify: {template, key}' go together");
            }
        }
    }

    /** How long a session counts; either may be left out. */
    record Sessions(
            @DefaultValue("30") int idleMinutes,
            @DefaultValue("8") int longestHours) {

        static final Sessions USUAL = new Sessions(30, 8);

        Sessions {
            SessionLimits.of(idleMinutes, longestHours);
        }
    }

    enum Way {
        SMTP,
        GOV_UK_NOTIFY
    }

    record GovUkNotify(UUID template, String key) {}
}
