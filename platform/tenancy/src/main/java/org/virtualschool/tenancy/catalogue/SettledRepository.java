package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.EMAIL_DOMAIN;
import static org.virtualschool.tenancy.db.Tables.SETTLED;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.tenancy.manifest.ManifestText;

/** How people get in, which a live council alone may change: as the council, or as the operator before it is live. */
final class SettledRepository {

    private SettledRepository() {}

    /** Writes it if it has changed. @return whether it had */
    static boolean settle(DSLContext db, TenantId id, boolean live, ManifestText text) {
        var settled = JSONB.valueOf(
                Differences.part(Objects.requireNonNull(text.whole()), true).toString());
        var changed = db.update(SETTLED)
                .set(SETTLED.MANIFEST, settled)
                .where(SETTLED.TENANT_NO.eq(id), SETTLED.MANIFEST.ne(settled))
                .execute();
        if (changed == 0 && !db.fetchExists(SETTLED, SETTLED.TENANT_NO.eq(id))) {
            changed = db.insertInto(SETTLED)
                    .set(SETTLED.TENANT_NO, id)
                    .set(SETTLED.LIVE, live)
                    .set(SETTLED.MANIFEST, settled)
                    .execute();
        }
        return claimDomains(db, id, live, text.get().emailDomains()) || changed > 0;
    }

    private static boolean claimDomains(DSLContext db, TenantId id, boolean live, List<String> domains) {
        var changed = db.deleteFrom(EMAIL_DOMAIN)
                .where(EMAIL_DOMAIN.TENANT_NO.eq(id), EMAIL_DOMAIN.DOMAIN.notIn(domains))
                .execute();
        for (var domain : domains) {
            if (!db.fetchExists(EMAIL_DOMAIN, EMAIL_DOMAIN.TENANT_NO.eq(id), EMAIL_DOMAIN.DOMAIN.eq(domain))) {
                changed += db.insertInto(EMAIL_DOMAIN)
                        .set(EMAIL_DOMAIN.DOMAIN, domain)
                        .set(EMAIL_DOMAIN.TENANT_NO, id)
                        .set(EMAIL_DOMAIN.LIVE, live)
                        .execute();
            }
        }
        return changed > 0;
    }
}
