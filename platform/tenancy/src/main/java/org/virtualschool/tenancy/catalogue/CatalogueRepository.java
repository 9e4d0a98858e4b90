package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.EMAIL_DOMAIN;
import static org.virtualschool.tenancy.db.Tables.SETTLED;
import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Sender;
import org.virtualschool.tenancy.SessionLimits;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@Repository
class CatalogueRepository implements Tenants {

    static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            TENANT.ID,
            TENANT.SLUG,
            TENANT.DFE_CODE,
            TENANT.GSS_CODE,
            TENANT.NAME,
            TENANT.VIRTUAL_SCHOOL,
            TENANT.LOOKED_AFTER_WORD,
            TENANT.EDUCATION_PLAN_WORD,
            TENANT.BRAND_COLOUR,
            TENANT.HELP_CONTACT,
            TENANT.IDENTITY_PROVIDER,
            TENANT.IDLE_MINUTES,
            TENANT.LONGEST_HOURS,
            TENANT.LIVE,
            TENANT.SUSPENDED_AT);

    private final DSLContext db;
    private final TransactionTemplate reading;

    CatalogueRepository(DSLContext db, PlatformTransactionManager transactions) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public List<Tenant> all() {
        return read(() -> tenantsWhere(DSL.noCondition()).orderBy(TENANT.NAME).fetch(CatalogueRepository::tenant));
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
    public List<Tenant> byIds(Collection<TenantId> ids) {
        return read(() -> tenantsWhere(TENANT.ID.in(ids)).orderBy(TENANT.NAME).fetch(CatalogueRepository::tenant));
    }

    @Override
    public Optional<Tenant> byDfeCode(String dfeCode) {
        return one(TENANT.DFE_CODE.eq(dfeCode).and(TENANT.LIVE));
    }

    @Override
    public Optional<Tenant> byEmailDomain(String domain) {
        return one(TENANT.ID.in(DSL.select(EMAIL_DOMAIN.TENANT_NO)
                .from(EMAIL_DOMAIN)
                .where(EMAIL_DOMAIN.DOMAIN.eq(domain.toLowerCase(Locale.ROOT)))));
    }

    @Override
    public Optional<String> wordForCoordinator(TenantId id) {
        return read(() -> db.select(TENANT.COORDINATOR_WORD)
                .from(TENANT)
                .where(TENANT.ID.eq(id))
                .fetchOptional(TENANT.COORDINATOR_WORD));
    }

    @Override
    public List<LocalDate> closureDaysOf(TenantId id) {
        return read(() -> db.select(TENANT.CLOSURE_DAYS)
                .from(TENANT)
                .where(TENANT.ID.eq(id))
                .fetchOptional(TENANT.CLOSURE_DAYS)
                .map(List::of)
                .orElse(List.of()));
    }

    @Override
    public List<Team> teamsOf(TenantId id) {
        return read(() -> db.select(TENANT.TEAMS)
                .from(TENANT)
                .where(TENANT.ID.eq(id))
                .fetchOptional(TENANT.TEAMS)
                .map(TeamsColumn::read)
                .orElse(List.of()));
    }

    @Override
    public Optional<String> mailboxOfHead(TenantId id) {
        return mailbox(id, "head");
    }

    @Override
    public Optional<String> mailboxOfDirector(TenantId id) {
        return mailbox(id, "director");
    }

    private Optional<String> mailbox(TenantId id, String desk) {
        var mailboxes = DSL.jsonbGetAttribute(SETTLED.MANIFEST, "mailboxes");
        return read(() -> db.select(DSL.jsonbGetAttributeAsText(mailboxes, desk))
                .from(SETTLED)
                .where(SETTLED.TENANT_NO.eq(id))
                .fetchOptional(org.jooq.Record1::value1));
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
        return read(() -> tenantsWhere(which).fetchOptional(CatalogueRepository::tenant));
    }

    private SelectConditionStep<Record> tenantsWhere(Condition which) {
        return db.select(COLUMNS).from(TENANT).where(which);
    }

    static Tenant tenant(Record row) {
        return new Tenant(
                row.get(TENANT.ID),
                row.get(TENANT.SLUG),
                row.get(TENANT.DFE_CODE),
                row.get(TENANT.GSS_CODE),
                row.get(TENANT.NAME),
                row.get(TENANT.VIRTUAL_SCHOOL),
                row.get(TENANT.LOOKED_AFTER_WORD),
                row.get(TENANT.EDUCATION_PLAN_WORD),
                row.get(TENANT.BRAND_COLOUR),
                row.get(TENANT.HELP_CONTACT),
                row.get(TENANT.IDENTITY_PROVIDER),
                SessionLimits.of(row.get(TENANT.IDLE_MINUTES), row.get(TENANT.LONGEST_HOURS)),
                row.get(TENANT.LIVE),
                row.get(TENANT.SUSPENDED_AT) != null);
    }

    /** The catalogue is asked with and without a tenant: a running transaction is joined, otherwise the question concerns nobody. */
    private <T> T read(java.util.function.Supplier<T> query) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return query.get();
        }
        return Tenancy.asNobody(() -> reading.execute(status -> query.get()));
    }
}
