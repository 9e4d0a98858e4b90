package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.EMAIL_DOMAIN;
import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.Objection;

/** What a manifest asks for and somebody has: a code, an alias or a domain of another council, or another alias than its own. */
final class ClaimQueries {

    private ClaimQueries() {}

    static List<Objection> objections(DSLContext db, Manifest manifest) {
        var found = new ArrayList<Objection>();
        var others = TENANT.SLUG.ne(manifest.slug());
        if (db.fetchExists(
                TENANT, others.and(TENANT.DFE_CODE.eq(manifest.codes().dfe())))) {
            found.add(new Objection("codes.dfe", "another council here has this code: its slug can never change"));
        }
        if (db.fetchExists(
                TENANT,
                others.and(
                        TENANT.IDENTITY_PROVIDER.eq(manifest.identityProvider().alias())))) {
            found.add(new Objection("identity-provider.alias", "another council here signs in by this alias"));
        }
        if (db.fetchExists(
                TENANT,
                TENANT.SLUG
                        .eq(manifest.slug())
                        .and(TENANT.IDENTITY_PROVIDER.ne(
                                manifest.identityProvider().alias())))) {
            found.add(new Objection("identity-provider.alias", "can never change: write the one that the council has"));
        }
        db.select(EMAIL_DOMAIN.DOMAIN)
                .from(EMAIL_DOMAIN)
                .join(TENANT)
                .on(TENANT.ID.eq(EMAIL_DOMAIN.TENANT_NO))
                .where(others, EMAIL_DOMAIN.DOMAIN.in(manifest.emailDomains()))
                .forEach(row -> found.add(
                        new Objection("email-domains", "another council here has already claimed " + row.value1())));
        return List.copyOf(found);
    }
}
