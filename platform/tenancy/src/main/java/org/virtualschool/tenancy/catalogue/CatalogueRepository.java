package org.virtualschool.tenancy.catalogue;

import static org.jooq.Records.mapping;
import static org.virtualschool.tenancy.db.Tables.EMAIL_DOMAIN;
import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record11;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Sender;
import org.virtualschool.tenancy.SessionLimits;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@Repository
class CatalogueRepository implements Tenants {

    private final DSLContext db;
    private final TransactionTemplate reading;

    CatalogueRepository(DSLContext db, PlatformTransactionManager transactions) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public List<Tenant> all() {
        return read(() -> tenantsWhere(DSL.noCondition()).orderBy(TENANT.NAME).fetch(mapping(Tenant::new)));
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return one(TENANT.SLUG.eq(slug));
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return one(TENANT.ID.eq(id));
    }

    @Override
    public Optional<Tenant> byDfeCode(String dfeCode) {
        return one(TENANT.DFE_CODE.eq(dfeCode));
    }

    @Override
    public Optional<Tenant> byEmailDomain(String domain) {
        return one(TENANT.ID.in(DSL.select(EMAIL_DOMAIN.TENANT_NO)
                .from(EMAIL_DOMAIN)
                .where(EMAIL_DOMAIN.DOMAIN.eq(domain.toLowerCase(Locale.ROOT)))));
    }

    @Override
    public Optional<Sender> senderOf(TenantId id) {
        return read(() -> db.select(
                        DSL.coalesce(TENANT.SENDER_NAME, TENANT.NAME),
                        TENANT.REPLY_TO,
                        TENANT.NOTIFY_TEMPLATE,
                        TENANT.NOTIFY_KEY)
                .from(TENANT)
                .where(TENANT.ID.eq(id))
                .fetchOptional(row -> new Sender(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3())
                                .map(template -> new Sender.GovUkNotify(template, row.value4())))));
    }

    private Optional<Tenant> one(Condition which) {
        return read(() -> tenantsWhere(which).fetchOptional(mapping(Tenant::new)));
    }

    private SelectConditionStep<
                    Record11<
                            TenantId,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            SessionLimits>>
            tenantsWhere(Condition which) {
        return db.select(
                        TENANT.ID,
                        TENANT.SLUG,
                        TENANT.DFE_CODE,
                        TENANT.GSS_CODE,
                        TENANT.NAME,
                        TENANT.VIRTUAL_SCHOOL,
                        TENANT.LOOKED_AFTER_WORD,
                        TENANT.BRAND_COLOUR,
                        TENANT.HELP_CONTACT,
                        TENANT.IDENTITY_PROVIDER,
                        DSL.row(TENANT.IDLE_MINUTES, TENANT.LONGEST_HOURS)
                                .mapping(SessionLimits.class, SessionLimits::of))
                .from(TENANT)
                .where(which);
    }

    /** The catalogue is asked with and without a tenant: a running transaction is joined, otherwise the question concerns nobody. */
    private <T> T read(java.util.function.Supplier<T> query) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return query.get();
        }
        return Tenancy.asNobody(() -> reading.execute(status -> query.get()));
    }
}
