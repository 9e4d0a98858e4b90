package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.EMAIL_DOMAIN;
import static org.virtualschool.tenancy.db.Tables.SETTLED;
import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.ManifestRule;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the catalogue: as the operator's role, which may write nothing else, or as the bound council. */
@Repository
class CouncilsRepository implements Catalogue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String USUAL_EDUCATION_PLAN = "education plan";
    private static final int USUAL_IDLE_MINUTES = 30;
    private static final int USUAL_LONGEST_HOURS = 8;

    private final OperatorQueries operator;
    private final DSLContext council;
    private final TransactionTemplate asCouncil;
    private final ObjectProvider<ManifestRule> rules;
    private final Clock clock;

    CouncilsRepository(
            OperatorQueries operator,
            DSLContext council,
            org.springframework.transaction.PlatformTransactionManager transactions,
            ObjectProvider<ManifestRule> rules,
            Clock clock) {
        this.operator = operator;
        this.council = council;
        this.asCouncil = new TransactionTemplate(transactions);
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<CouncilState> councils() {
        return states(DSL.noCondition());
    }

    @Override
    public Optional<CouncilState> council(String slug) {
        return states(TENANT.SLUG.eq(slug)).stream().findFirst();
    }

    /** Everybody may read the catalogue: a running transaction is joined, otherwise the question concerns nobody. */
    private <T> T read(Function<DSLContext, T> query) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? query.apply(council)
                : Objects.requireNonNull(Tenancy.asNobody(() -> asCouncil.execute(status -> query.apply(council))));
    }

    private List<CouncilState> states(Condition which) {
        return read(db -> db.select(CatalogueRepository.COLUMNS)
                .select(TENANT.LIVE_SINCE, TENANT.SUSPENDED_BECAUSE, TENANT.CHANGED_AT)
                .from(TENANT)
                .where(which)
                .orderBy(TENANT.NAME)
                .fetch(CouncilsRepository::state));
    }

    private static CouncilState state(Record row) {
        return new CouncilState(
                CatalogueRepository.tenant(row),
                Optional.ofNullable(row.get(TENANT.LIVE_SINCE)),
                Optional.ofNullable(row.get(TENANT.SUSPENDED_AT)),
                Optional.ofNullable(row.get(TENANT.SUSPENDED_BECAUSE)).orElse(""),
                row.get(TENANT.CHANGED_AT));
    }

    @Override
    public Optional<ObjectNode> inForce(String slug) {
        return read(db -> db.select(TENANT.MANIFEST, SETTLED.MANIFEST)
                .from(TENANT)
                .leftJoin(SETTLED)
                .on(SETTLED.TENANT_NO.eq(TENANT.ID))
                .where(TENANT.SLUG.eq(slug))
                .fetchOptional(row -> {
                    var whole = node(row.value1());
                    Optional.ofNullable(row.value2()).ifPresent(settled -> whole.setAll(node(settled)));
                    return whole;
                }));
    }

    private static ObjectNode node(JSONB json) {
        return (ObjectNode) JSON.readTree(json.data());
    }

    @Override
    public List<Objection> objections(Manifest manifest) {
        var found = new ArrayList<>(inTheCatalogue(manifest));
        rules.forEach(rule -> found.addAll(rule.objections(manifest)));
        return List.copyOf(found);
    }

    private List<Objection> inTheCatalogue(Manifest manifest) {
        return read(db -> {
            var found = new ArrayList<Objection>();
            var others = TENANT.SLUG.ne(manifest.slug());
            if (db.fetchExists(
                    TENANT, others.and(TENANT.DFE_CODE.eq(manifest.codes().dfe())))) {
                found.add(new Objection("codes.dfe", "another council here has this code: its slug can never change"));
            }
            if (db.fetchExists(
                    TENANT,
                    others.and(TENANT.IDENTITY_PROVIDER.eq(
                            manifest.identityProvider().alias())))) {
                found.add(new Objection("identity-provider.alias", "another council here signs in by this alias"));
            }
            if (db.fetchExists(
                    TENANT,
                    TENANT.SLUG
                            .eq(manifest.slug())
                            .and(TENANT.IDENTITY_PROVIDER.ne(
                                    manifest.identityProvider().alias())))) {
                found.add(new Objection(
                        "identity-provider.alias", "can never change: write the one that the council has"));
            }
            db.select(EMAIL_DOMAIN.DOMAIN)
                    .from(EMAIL_DOMAIN)
                    .join(TENANT)
                    .on(TENANT.ID.eq(EMAIL_DOMAIN.TENANT_NO))
                    .where(others, EMAIL_DOMAIN.DOMAIN.in(manifest.emailDomains()))
                    .forEach(row -> found.add(new Objection(
                            "email-domains", "another council here has already claimed " + row.value1())));
            return List.copyOf(found);
        });
    }

    @Override
    public boolean apply(ManifestText text) {
        var manifest = text.get();
        var open = JSONB.valueOf(part(text, false).toString());
        return operator.run(db -> {
            var known = db.select(TENANT.ID, TENANT.LIVE)
                    .from(TENANT)
                    .where(TENANT.SLUG.eq(manifest.slug()))
                    .fetchOptional();
            var changed = known.isEmpty() ? add(db, manifest, open) : bringUpToDate(db, manifest, open);
            var live = known.map(row -> row.get(TENANT.LIVE)).orElse(false);
            return !live && settle(db, idOf(db, manifest.slug()), false, text) || changed;
        });
    }

    private boolean add(DSLContext db, Manifest manifest, JSONB open) {
        var highest = db.select(DSL.coalesce(DSL.max(TENANT.ID.coerce(Short.class)), (short) 0))
                .from(TENANT)
                .fetchSingle()
                .value1();
        return db.insertInto(TENANT)
                        .set(columns(manifest, open))
                        .set(TENANT.ID, TenantId.of((short) (highest + 1)))
                        .set(TENANT.SLUG, manifest.slug())
                        .set(
                                TENANT.IDENTITY_PROVIDER,
                                manifest.identityProvider().alias())
                        .set(TENANT.CHANGED_AT, clock.instant())
                        .execute()
                == 1;
    }

    private boolean bringUpToDate(DSLContext db, Manifest manifest, JSONB open) {
        return db.update(TENANT)
                        .set(columns(manifest, open))
                        .set(TENANT.CHANGED_AT, clock.instant())
                        .where(TENANT.SLUG.eq(manifest.slug()), TENANT.MANIFEST.ne(open))
                        .execute()
                == 1;
    }

    /** What pages and jobs read, and what may change while the council works. */
    private static Map<Field<?>, @Nullable Object> columns(Manifest manifest, JSONB open) {
        var post = manifest.post();
        var notify = post == null ? null : post.govUkNotify();
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(TENANT.DFE_CODE, manifest.codes().dfe());
        row.put(TENANT.GSS_CODE, manifest.codes().gss());
        row.put(TENANT.NAME, manifest.names().authority());
        row.put(TENANT.VIRTUAL_SCHOOL, manifest.names().virtualSchool());
        row.put(TENANT.LOOKED_AFTER_WORD, manifest.words().lookedAfter());
        row.put(TENANT.COORDINATOR_WORD, manifest.words().coordinator());
        row.put(TENANT.EDUCATION_PLAN_WORD, orElse(manifest.words().educationPlan(), USUAL_EDUCATION_PLAN));
        row.put(
                TENANT.CLOSURE_DAYS,
                orElse(manifest.closureDays(), List.<LocalDate>of()).toArray(LocalDate[]::new));
        row.put(TENANT.TEAMS, TeamsColumn.of(orElse(manifest.teams(), List.of())));
        row.put(TENANT.BRAND_COLOUR, manifest.branding().colour());
        row.put(TENANT.HELP_CONTACT, manifest.helpContact());
        row.put(TENANT.SENDER_NAME, post == null ? null : post.senderName());
        row.put(TENANT.REPLY_TO, post == null ? null : post.replyTo());
        row.put(TENANT.NOTIFY_TEMPLATE, notify == null ? null : notify.template());
        row.put(TENANT.NOTIFY_KEY, notify == null ? null : notify.key());
        var sessions = Objects.requireNonNullElse(manifest.sessions(), new Manifest.Sessions(null, null));
        row.put(
                TENANT.IDLE_MINUTES,
                orElse(sessions.idleMinutes(), USUAL_IDLE_MINUTES).shortValue());
        row.put(
                TENANT.LONGEST_HOURS,
                orElse(sessions.longestHours(), USUAL_LONGEST_HOURS).shortValue());
        row.put(TENANT.MANIFEST, open);
        return row;
    }

    private static <T> T orElse(@Nullable T said, T usual) {
        return Objects.requireNonNullElse(said, usual);
    }

    private static TenantId idOf(DSLContext db, String slug) {
        return db.select(TENANT.ID)
                .from(TENANT)
                .where(TENANT.SLUG.eq(slug))
                .fetchSingle()
                .value1();
    }

    @Override
    public boolean settle(ManifestText text) {
        return Boolean.TRUE.equals(asCouncil.execute(status -> settle(council, Tenancy.current(), true, text)));
    }

    private static boolean settle(DSLContext db, TenantId id, boolean live, ManifestText text) {
        var settled = JSONB.valueOf(part(text, true).toString());
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

    @Override
    public void goLive() {
        asCouncil.executeWithoutResult(status -> council.update(TENANT)
                .set(TENANT.LIVE, true)
                .set(TENANT.LIVE_SINCE, clock.instant())
                .where(TENANT.ID.eq(Tenancy.current()), TENANT.LIVE.isFalse())
                .execute());
    }

    @Override
    public void suspend(String slug, String because) {
        operator.run(db -> db.update(TENANT)
                .set(TENANT.SUSPENDED_AT, clock.instant())
                .set(TENANT.SUSPENDED_BECAUSE, because)
                .where(TENANT.SLUG.eq(slug), TENANT.SUSPENDED_AT.isNull())
                .execute());
    }

    @Override
    public void resume(String slug) {
        operator.run(db -> db.update(TENANT)
                .setNull(TENANT.SUSPENDED_AT)
                .setNull(TENANT.SUSPENDED_BECAUSE)
                .where(TENANT.SLUG.eq(slug))
                .execute());
    }

    private static ObjectNode part(ManifestText text, boolean settled) {
        return Differences.part(Objects.requireNonNull(text.whole()), settled);
    }
}
