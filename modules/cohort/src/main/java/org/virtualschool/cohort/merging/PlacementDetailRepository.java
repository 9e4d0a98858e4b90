package org.virtualschool.cohort.merging;

import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT_PROTECTED;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.tenancy.Tenancy;

/** What is protected about placements goes along with them; no page shows it here. */
@Repository
class PlacementDetailRepository {

    private final DSLContext db;

    PlacementDetailRepository(DSLContext db) {
        this.db = db;
    }

    /** Address, postcode and carer by placement. */
    Map<UUID, List<Optional<String>>> of(ChildId child) {
        return db.select(
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID,
                        CARE_PLACEMENT_PROTECTED.ADDRESS,
                        CARE_PLACEMENT_PROTECTED.POSTCODE,
                        CARE_PLACEMENT_PROTECTED.CARER)
                .from(CARE_PLACEMENT_PROTECTED)
                .where(current(child))
                .fetchMap(
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID,
                        row -> List.of(
                                Optional.ofNullable(row.value2()),
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4())));
    }

    void giveUp(ChildId given, Instant at) {
        db.update(CARE_PLACEMENT_PROTECTED)
                .set(CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT, at)
                .where(current(given))
                .execute();
    }

    void save(ChildId kept, History<Held> changed, Instant at) {
        db.update(CARE_PLACEMENT_PROTECTED)
                .set(CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT, at)
                .where(
                        current(kept),
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID.in(
                                changed.superseded().stream().map(Episode::id).toList()))
                .execute();
        changed.recorded().stream()
                .filter(placement -> !placement.value().details().isEmpty())
                .forEach(placement -> add(kept, placement, at));
    }

    private void add(ChildId kept, Episode<Held> placement, Instant at) {
        var details = placement.value().details();
        db.insertInto(CARE_PLACEMENT_PROTECTED)
                .set(CARE_PLACEMENT_PROTECTED.TENANT_ID, Tenancy.current())
                .set(CARE_PLACEMENT_PROTECTED.ID, UuidCreator.getTimeOrderedEpoch())
                .set(CARE_PLACEMENT_PROTECTED.PLACEMENT_ID, placement.id())
                .set(CARE_PLACEMENT_PROTECTED.RECORDED_AT, at)
                .set(CARE_PLACEMENT_PROTECTED.CHILD_ID, kept.value())
                .set(CARE_PLACEMENT_PROTECTED.ADDRESS, details.get(0).orElse(null))
                .set(CARE_PLACEMENT_PROTECTED.POSTCODE, details.get(1).orElse(null))
                .set(CARE_PLACEMENT_PROTECTED.CARER, details.get(2).orElse(null))
                .execute();
    }

    private static Condition current(ChildId child) {
        return ours(CARE_PLACEMENT_PROTECTED)
                .and(CARE_PLACEMENT_PROTECTED.CHILD_ID.eq(child.value()))
                .and(CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT.isNull());
    }
}
