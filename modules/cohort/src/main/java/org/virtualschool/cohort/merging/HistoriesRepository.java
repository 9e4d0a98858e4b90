package org.virtualschool.cohort.merging;

import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.EDUCATION_ARRANGEMENT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** Reads and writes every history alike, whatever its episodes hold: a merge moves values and understands none of them. */
@Repository
class HistoriesRepository {

    /** What all episodes have beside their value, and what the database makes itself. */
    private static final Set<String> COMMON = Set.of(
            "tenant_id",
            "id",
            "recorded_at",
            "superseded_at",
            "child_id",
            "starts_on",
            "starts_known",
            "ends_on",
            "provider_key");

    private final DSLContext db;
    private final PlacementDetailRepository details;

    HistoriesRepository(DSLContext db, PlacementDetailRepository details) {
        this.db = db;
        this.details = details;
    }

    static Table<?> table(DatedHistory history) {
        return switch (history) {
            case IN_CARE -> CARE_PERIOD;
            case LEGAL_STATUS -> LEGAL_STATUS;
            case NEED -> CARE_NEED;
            case PLACEMENT -> CARE_PLACEMENT;
            case SCHOOL -> SCHOOL_PLACE;
            case ARRANGEMENT -> EDUCATION_ARRANGEMENT;
            case SEN -> SEN_PROVISION;
            case UNACCOMPANIED -> UNACCOMPANIED;
            case SOCIAL_WORKER -> ALLOCATION;
        };
    }

    /** What is believed, by what may not overlap itself: one strand, but of arrangements one for each kind at each provider. */
    Map<String, List<Episode<Held>>> of(DatedHistory history, ChildId child) {
        var table = table(history);
        var protectedOnes =
                history == DatedHistory.PLACEMENT ? details.of(child) : Map.<UUID, List<Optional<String>>>of();
        var strands = new LinkedHashMap<String, List<Episode<Held>>>();
        db.select(table.fields())
                .from(table)
                .where(
                        ours(table),
                        column(table, "child_id", UUID.class).eq(child.value()),
                        column(table, "superseded_at", Instant.class).isNull())
                .orderBy(column(table, "starts_on", LocalDate.class), column(table, "id", UUID.class))
                .forEach(row -> strands.computeIfAbsent(strand(history, row), key -> new ArrayList<>())
                        .add(episode(history, row, protectedOnes)));
        return strands;
    }

    private static String strand(DatedHistory history, Record row) {
        return history == DatedHistory.ARRANGEMENT
                ? row.get(EDUCATION_ARRANGEMENT.KIND) + " " + row.get(EDUCATION_ARRANGEMENT.PROVIDER_KEY)
                : "";
    }

    private static Episode<Held> episode(
            DatedHistory history, Record row, Map<UUID, List<Optional<String>>> protectedOnes) {
        var table = table(history);
        var id = row.get(column(table, "id", UUID.class));
        var known = table.field("starts_known", Boolean.class);
        var compared = values(table).filter(field -> !field.getName().equals("recorded_by"));
        var held = new Held(
                Held.all(values(table).map(row::get).toList()),
                Held.all(compared.map(row::get).toList()),
                protectedOnes.getOrDefault(id, List.of()),
                code(history, row),
                history == DatedHistory.PLACEMENT
                        ? Optional.ofNullable(row.get(CARE_PLACEMENT.HOST_AUTHORITY))
                        : Optional.empty());
        return new Episode<>(
                id,
                row.get(column(table, "starts_on", LocalDate.class)),
                known == null || row.get(known),
                row.get(column(table, "ends_on", LocalDate.class)),
                held);
    }

    private static String code(DatedHistory history, Record row) {
        return Objects.requireNonNullElse(
                switch (history) {
                    case IN_CARE -> row.get(CARE_PERIOD.REASON_CEASED);
                    case LEGAL_STATUS -> row.get(LEGAL_STATUS.CODE);
                    case NEED -> row.get(CARE_NEED.CODE);
                    case PLACEMENT -> row.get(CARE_PLACEMENT.TYPE);
                    case SCHOOL -> school(row);
                    case ARRANGEMENT -> row.get(EDUCATION_ARRANGEMENT.KIND);
                    case SEN -> row.get(SEN_PROVISION.PROVISION);
                    case UNACCOMPANIED -> "";
                    case SOCIAL_WORKER -> {
                        var worker = row.get(ALLOCATION.SOCIAL_WORKER);
                        yield worker == null ? row.get(ALLOCATION.TEAM) : worker;
                    }
                },
                "");
    }

    /** Two schools may have one name: the number tells them apart. */
    private static String school(Record row) {
        var urn = row.get(SCHOOL_PLACE.URN);
        return row.get(SCHOOL_PLACE.NAME) + (urn == null ? "" : " (URN " + urn + ")");
    }

    /** Nothing is believed of the record that is given up any more. */
    void giveUp(DatedHistory history, ChildId given, Instant at) {
        var table = table(history);
        if (history == DatedHistory.PLACEMENT) {
            details.giveUp(given, at);
        }
        db.update(table)
                .set(column(table, "superseded_at", Instant.class), at)
                .where(
                        ours(table),
                        column(table, "child_id", UUID.class).eq(given.value()),
                        column(table, "superseded_at", Instant.class).isNull())
                .execute();
    }

    /** Stores what has changed of the record that stays: beliefs are superseded, never changed. */
    void save(DatedHistory history, ChildId kept, History<Held> changed, Instant at) {
        var table = table(history);
        var superseded = changed.superseded().stream().map(Episode::id).toList();
        if (!superseded.isEmpty()) {
            db.update(table)
                    .set(column(table, "superseded_at", Instant.class), at)
                    .where(
                            ours(table),
                            column(table, "child_id", UUID.class).eq(kept.value()),
                            column(table, "id", UUID.class).in(superseded),
                            column(table, "superseded_at", Instant.class).isNull())
                    .execute();
        }
        changed.recorded().forEach(episode -> record(table, kept, episode, at));
        if (history == DatedHistory.PLACEMENT) {
            details.save(kept, changed, at);
        }
    }

    private void record(Table<?> table, ChildId kept, Episode<Held> episode, Instant at) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(column(table, "tenant_id", TenantId.class), Tenancy.current());
        row.put(column(table, "id", UUID.class), episode.id());
        row.put(column(table, "recorded_at", Instant.class), at);
        row.put(column(table, "child_id", UUID.class), kept.value());
        row.put(column(table, "starts_on", LocalDate.class), episode.startsOn());
        row.put(column(table, "ends_on", LocalDate.class), episode.endsOn());
        Optional.ofNullable(table.field("starts_known", Boolean.class))
                .ifPresent(known -> row.put(known, episode.startsKnown()));
        var fields = values(table).toList();
        for (var place = 0; place < fields.size(); place++) {
            row.put(fields.get(place), episode.value().stored().get(place).orElse(null));
        }
        db.insertInto(table).set(row).execute();
    }

    private static Stream<Field<?>> values(Table<?> table) {
        return Stream.of(table.fields()).filter(field -> !COMMON.contains(field.getName()));
    }

    /** Named alike in every history, with the types that the table has: the value's own converters stay. */
    @SuppressWarnings("unchecked")
    private static <V> Field<V> column(Table<?> table, String name, Class<V> type) {
        var field = Objects.requireNonNull(table.field(name));
        if (field.getType() != type) {
            throw new IllegalArgumentException(table.getName() + " is no table of episodes: " + name);
        }
        return (Field<V>) field;
    }
}
