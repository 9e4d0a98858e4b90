package org.virtualschool.tenancy.catalogue;

import static org.virtualschool.tenancy.db.Tables.SETTLED;
import static org.virtualschool.tenancy.db.Tables.TENANT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
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
        var found = new ArrayList<>(read(db -> ClaimQueries.objections(db, manifest)));
        rules.forEach(rule -> found.addAll(rule.objections(manifest)));
        return List.copyOf(found);
    }

    @Override
    public boolean apply(ManifestText text) {
        var manifest = text.get();
        var open = JSONB.valueOf(
                Differences.part(Objects.requireNonNull(text.whole()), false).toString());
        return operator.run(db -> {
            var known = db.select(TENANT.ID, TENANT.LIVE)
                    .from(TENANT)
                    .where(TENANT.SLUG.eq(manifest.slug()))
                    .fetchOptional();
            var changed = known.isEmpty() ? add(db, manifest, open) : bringUpToDate(db, manifest, open);
            var live = known.map(row -> row.get(TENANT.LIVE)).orElse(false);
            return !live && SettledRepository.settle(db, idOf(db, manifest.slug()), false, text) || changed;
        });
    }

    private boolean add(DSLContext db, Manifest manifest, JSONB open) {
        var highest = db.select(DSL.coalesce(DSL.max(TENANT.ID.coerce(Short.class)), (short) 0))
                .from(TENANT)
                .fetchSingle()
                .value1();
        return db.insertInto(TENANT)
                        .set(CouncilRowQueries.of(manifest, open))
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
                        .set(CouncilRowQueries.of(manifest, open))
                        .set(TENANT.CHANGED_AT, clock.instant())
                        .where(TENANT.SLUG.eq(manifest.slug()), TENANT.MANIFEST.ne(open))
                        .execute()
                == 1;
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
        return Boolean.TRUE.equals(
                asCouncil.execute(status -> SettledRepository.settle(council, Tenancy.current(), true, text)));
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
}
