package org.virtualschool.tenancy.catalogue;

import java.util.List;

/** What {@code tenants/<slug>/tenant.yaml} says, key by key; {@code tenants/_example} explains each. */
record TenantManifest(
        String slug,
        Codes codes,
        Names names,
        Words words,
        Branding branding,
        String helpContact,
        List<String> emailDomains,
        IdentityProvider identityProvider) {

    record Codes(String dfe, String gss) {}

    record Names(String authority, String virtualSchool) {}

    record Words(String lookedAfter) {}

    record Branding(String colour) {}

    record IdentityProvider(String alias) {}
}
