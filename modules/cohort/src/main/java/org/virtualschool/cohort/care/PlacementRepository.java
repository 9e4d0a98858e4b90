package org.virtualschool.cohort.care;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT_PROTECTED;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.EpisodeRepository;
import org.virtualschool.cohort.history.EpisodeRepository.Column;
import org.virtualschool.cohort.history.History;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.tenancy.Tenancy;

/** Placements of many children at once; what is protected about them goes to and comes from its own table. */
@Repository
public class PlacementRepository {

    private static final List<Field<?>> DETAILS = List.of(
            CARE_PLACEMENT_PROTECTED.TENANT_ID,
            CARE_PLACEMENT_PROTECTED.ID,
            CARE_PLACEMENT_PROTECTED.PLACEMENT_ID,
            CARE_PLACEMENT_PROTECTED.RECORDED_AT,
            CARE_PLACEMENT_PROTECTED.CHILD_ID,
            CARE_PLACEMENT_PROTECTED.ADDRESS,
            CARE_PLACEMENT_PROTECTED.POSTCODE,
            CARE_PLACEMENT_PROTECTED.CARER);

    private final DSLContext db;
    private final EpisodeRepository<CarePlacement> placements;

    PlacementRepository(DSLContext db) {
        this.db = db;
        this.placements = new EpisodeRepository<>(
                db,
                CARE_PLACEMENT,
                List.of(
                        new Column<>(CARE_PLACEMENT.TYPE, CarePlacement::type),
                        new Column<>(CARE_PLACEMENT.HOST_AUTHORITY, place -> text(place.host())),
                        new Column<>(CARE_PLACEMENT.HOST_ELSEWHERE, place -> text(place.elsewhere())),
                        new Column<>(
                                CARE_PLACEMENT.HOST_CERTAINTY,
                                place -> place.certainty().name()),
                        new Column<>(
                                CARE_PLACEMENT.DISTANCE,
                                place -> place.distance().name())),
                row -> open(row, ProtectedDetails.NONE));
    }

    /** Placements with what is protected about them: for the service that writes the roll, never for a page. */
    public Map<ChildId, History<CarePlacement>> withProtectedDetailsOf(Collection<ChildId> children) {
        var details = details(children, CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT.isNull());
        var histories = new HashMap<ChildId, History<CarePlacement>>();
        placements
                .of(children)
                .forEach((child, history) -> histories.put(child, new History<>(with(history.all(), details))));
        return histories;
    }

    /** Placements, with what is protected about them, just before they were written at an instant: for the service that writes the roll. */
    public EpisodeRepository.Before<CarePlacement> before(Collection<ChildId> children, Instant at) {
        var open = placements.before(children, at);
        var details = details(
                children,
                CARE_PLACEMENT_PROTECTED
                        .RECORDED_AT
                        .lt(at)
                        .and(CARE_PLACEMENT_PROTECTED
                                .SUPERSEDED_AT
                                .isNull()
                                .or(CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT.ge(at))));
        var episodes = new HashMap<ChildId, List<Episode<CarePlacement>>>();
        open.episodes().forEach((child, some) -> episodes.put(child, with(some, details)));
        return new EpisodeRepository.Before<>(episodes, open.touched(), open.since());
    }

    private static List<Episode<CarePlacement>> with(
            List<Episode<CarePlacement>> episodes, Map<UUID, ProtectedDetails> details) {
        return episodes.stream()
                .map(episode -> with(episode, details.getOrDefault(episode.id(), ProtectedDetails.NONE)))
                .toList();
    }

    /** Stores what has changed in the histories. */
    public void save(Map<ChildId, History<CarePlacement>> changed, Instant at) {
        placements.save(changed, at);
        var superseded = changed.values().stream()
                .flatMap(history -> history.superseded().stream())
                .map(Episode::id)
                .toArray(UUID[]::new);
        if (superseded.length > 0) {
            db.update(CARE_PLACEMENT_PROTECTED)
                    .set(CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT, at)
                    .where(
                            ours(CARE_PLACEMENT_PROTECTED),
                            CARE_PLACEMENT_PROTECTED.PLACEMENT_ID.eq(any(superseded)),
                            CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT.isNull())
                    .execute();
        }
        var rows = changed.entrySet().stream()
                .flatMap(entry -> entry.getValue().recorded().stream()
                        .filter(episode -> !episode.value().details().equals(ProtectedDetails.NONE))
                        .map(episode -> row(entry.getKey(), episode, at)))
                .toArray(Object[][]::new);
        if (rows.length > 0) {
            db.batch(db.insertInto(CARE_PLACEMENT_PROTECTED, DETAILS).values(new Object[DETAILS.size()]))
                    .bind(rows)
                    .execute();
        }
    }

    private static @Nullable Object[] row(ChildId child, Episode<CarePlacement> episode, Instant at) {
        var details = episode.value().details();
        return new @Nullable Object[] {
            Tenancy.current(),
            UuidCreator.getTimeOrderedEpoch(),
            episode.id(),
            at,
            child.value(),
            details.address(),
            details.postcode(),
            details.carer()
        };
    }

    private Map<UUID, ProtectedDetails> details(Collection<ChildId> children, Condition known) {
        var wanted = children.stream().map(ChildId::value).toArray(UUID[]::new);
        return db.select(
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID,
                        CARE_PLACEMENT_PROTECTED.ADDRESS,
                        CARE_PLACEMENT_PROTECTED.POSTCODE,
                        CARE_PLACEMENT_PROTECTED.CARER)
                .from(CARE_PLACEMENT_PROTECTED)
                .where(ours(CARE_PLACEMENT_PROTECTED), CARE_PLACEMENT_PROTECTED.CHILD_ID.eq(any(wanted)), known)
                .fetchMap(
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID,
                        row -> new ProtectedDetails(row.value2(), row.value3(), row.value4()));
    }

    private static Episode<CarePlacement> with(Episode<CarePlacement> episode, ProtectedDetails details) {
        var open = episode.value();
        var place = new CarePlacement(
                open.type(), open.host(), open.elsewhere(), open.certainty(), open.distance(), details);
        return new Episode<>(episode.id(), episode.startsOn(), episode.startsKnown(), episode.endsOn(), place);
    }

    private static CarePlacement open(Record row, ProtectedDetails details) {
        var host = row.get(CARE_PLACEMENT.HOST_AUTHORITY);
        var elsewhere = row.get(CARE_PLACEMENT.HOST_ELSEWHERE);
        return new CarePlacement(
                row.get(CARE_PLACEMENT.TYPE),
                host == null ? null : new AuthorityCode(host),
                elsewhere == null ? null : new GssCode(elsewhere),
                Whereabouts.Certainty.valueOf(row.get(CARE_PLACEMENT.HOST_CERTAINTY)),
                Distance.valueOf(row.get(CARE_PLACEMENT.DISTANCE)),
                details);
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : Objects.toString(code);
    }
}
