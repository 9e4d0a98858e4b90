package org.virtualschool.cohort.importing;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.FED_PLACEMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.cohort.importing.reading.FedPlacement;
import org.virtualschool.tenancy.Tenancy;

/** Placements under the care system's own identifiers, as it last told of them. */
@Repository
class FedPlacementRepository {

    private static final List<Field<?>> COLUMNS = List.of(
            FED_PLACEMENT.TENANT_ID,
            FED_PLACEMENT.CHILD_ID,
            FED_PLACEMENT.REFERENCE,
            FED_PLACEMENT.START_DATE,
            FED_PLACEMENT.START_REASON,
            FED_PLACEMENT.PLACEMENT_TYPE,
            FED_PLACEMENT.END_DATE,
            FED_PLACEMENT.END_REASON,
            FED_PLACEMENT.DELETED,
            FED_PLACEMENT.TOLD_AT);

    private final DSLContext db;

    FedPlacementRepository(DSLContext db) {
        this.db = db;
    }

    /** By social care's identifier of the child. */
    Map<String, List<FedPlacement>> of(Collection<String> careIds) {
        return of(children(careIds));
    }

    /** Of the children alone, by the key that begins with them: a join by identifier reads all that the council was ever told. */
    private Map<String, List<FedPlacement>> of(Map<String, UUID> children) {
        var placements = db.selectFrom(FED_PLACEMENT)
                .where(
                        ours(FED_PLACEMENT),
                        FED_PLACEMENT.CHILD_ID.eq(any(children.values().toArray(UUID[]::new))))
                .orderBy(FED_PLACEMENT.CHILD_ID, FED_PLACEMENT.START_DATE, FED_PLACEMENT.REFERENCE)
                .fetchGroups(FED_PLACEMENT.CHILD_ID, FedPlacementRepository::placement);
        var told = new HashMap<String, List<FedPlacement>>();
        children.forEach((careId, child) ->
                Optional.ofNullable(placements.get(child)).ifPresent(some -> told.put(careId, some)));
        return told;
    }

    private static FedPlacement placement(Record row) {
        return new FedPlacement(
                row.get(FED_PLACEMENT.REFERENCE),
                row.get(FED_PLACEMENT.START_DATE),
                row.get(FED_PLACEMENT.START_REASON),
                row.get(FED_PLACEMENT.PLACEMENT_TYPE),
                row.get(FED_PLACEMENT.END_DATE),
                row.get(FED_PLACEMENT.END_REASON),
                row.get(FED_PLACEMENT.DELETED));
    }

    /** Remembers what was told; what was known already is left alone, as are children who are not on the roll. */
    void remember(Map<String, List<FedPlacement>> told, Instant at) {
        if (told.isEmpty()) {
            return;
        }
        var children = children(told.keySet());
        var known = of(children);
        var news = new ArrayList<Told>();
        children.forEach((careId, child) -> {
            var before = known.getOrDefault(careId, List.of());
            told.getOrDefault(careId, List.of()).stream()
                    .filter(placement -> !before.contains(placement))
                    .forEach(placement -> news.add(new Told(child, placement)));
        });
        if (!news.isEmpty()) {
            save(news, at);
        }
    }

    private record Told(UUID child, FedPlacement placement) {}

    private void save(List<Told> told, Instant at) {
        var insert = db.insertInto(FED_PLACEMENT, COLUMNS)
                .values(new Object[COLUMNS.size()])
                .onConflict(FED_PLACEMENT.TENANT_ID, FED_PLACEMENT.CHILD_ID, FED_PLACEMENT.REFERENCE)
                .doUpdate()
                .set(FED_PLACEMENT.START_DATE, excluded(FED_PLACEMENT.START_DATE))
                .set(FED_PLACEMENT.START_REASON, excluded(FED_PLACEMENT.START_REASON))
                .set(FED_PLACEMENT.PLACEMENT_TYPE, excluded(FED_PLACEMENT.PLACEMENT_TYPE))
                .set(FED_PLACEMENT.END_DATE, excluded(FED_PLACEMENT.END_DATE))
                .set(FED_PLACEMENT.END_REASON, excluded(FED_PLACEMENT.END_REASON))
                .set(FED_PLACEMENT.DELETED, excluded(FED_PLACEMENT.DELETED))
                .set(FED_PLACEMENT.TOLD_AT, excluded(FED_PLACEMENT.TOLD_AT));
        db.batch(insert)
                .bind(told.stream().map(one -> row(one, at)).toArray(Object[][]::new))
                .execute();
    }

    private static @Nullable Object[] row(Told one, Instant at) {
        var placement = one.placement();
        return new @Nullable Object[] {
            Tenancy.current(),
            one.child(),
            placement.reference(),
            placement.start(),
            placement.startReason(),
            placement.type(),
            placement.end(),
            placement.endReason(),
            placement.deleted(),
            at
        };
    }

    private Map<String, UUID> children(Collection<String> careIds) {
        var children = new HashMap<String, UUID>();
        db.select(CHILD.CARE_ID, coalesce(CHILD.MERGED_INTO, CHILD.ID))
                .from(CHILD)
                .where(ours(CHILD), CHILD.CARE_ID.eq(any(careIds.toArray(String[]::new))))
                .forEach(row -> children.put(row.value1(), Objects.requireNonNull(row.value2())));
        return children;
    }
}
