package org.virtualschool.tenancy;

/**
 * One authority on the platform, as its {@code tenants/<slug>/tenant.yaml} describes it.
 *
 * @param slug names the authority in addresses: {@code /calderdale/children}
 * @param dfeCode the Department for Education's three digits, such as 381
 * @param gssCode the Office for National Statistics' nine characters, such as E08000033
 * @param name the authority, such as "Calderdale"
 * @param virtualSchool what the authority calls its virtual school
 * @param lookedAfterWord the council's own words for a looked-after child, such as "looked after" or "cared for"
 * @param educationPlanWord the council's own words for a personal education plan, such as "education plan" or "PEP"
 * @param brandColour {@code #rrggbb}, lower case
 * @param helpContact the desk to ask for access
 * @param identityProvider alias of the broker that its people sign in through
 * @param sessions how long somebody who signed in may go on here
 * @param live whether the council works here; before, it sets up and no child is seen
 * @param suspended whether nobody of the council gets in for the time being
 */
public record Tenant(
        TenantId id,
        String slug,
        String dfeCode,
        String gssCode,
        String name,
        String virtualSchool,
        String lookedAfterWord,
        String educationPlanWord,
        String brandColour,
        String helpContact,
        String identityProvider,
        SessionLimits sessions,
        boolean live,
        boolean suspended) {}
