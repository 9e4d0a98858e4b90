package org.virtualschool.cohort.history;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/**
 * Reads and writes one table of episodes. All have the same first columns (see {@code 002-care.sql}); the others hold the value.
 *
 * @param <T> the value
 */
public final class EpisodeRepository<T> {

    private final DSLContext db;
    private final Table<?> table;
    private final List<Column<T, ?>> columns;
    private final Function<Record, T> value;
    private final Dates dates;

    /** A column of the value. */
    public record Column<T, V>(TableField<?, V> field, Function<T, @Nullable V> of) {}

    private record Dates(
            Field<TenantId> tenant,
            Field<UUID> id,
            Field<Instant> recordedAt,
            Field<Instant> supersededAt,
            Field<UUID> child,
            Field<LocalDate> startsOn,
            Field<Boolean> startsKnown,
            Field<LocalDate> endsOn) {}

    public EpisodeRepository(DSLContext db, Table<?> table, List<Column<T, ?>> columns, Function<Record, T> value) {
        this.db = db;
        this.table = table;
        this.columns = columns;
        this.value = value;
        this.dates = new Dates(
                column("tenant_id", TenantId.class),
                column("id", UUID.class),
                column("recorded_at", Instant.class),
                column("superseded_at", Instant.class),
                column("child_id", UUID.class),
                column("starts_on", LocalDate.class),
                column("starts_known", Boolean.class),
                column("ends_on", LocalDate.class));
    }

    /** The histories of these children as they are believed now; of a child without episodes an empty one. */
    public Map<ChildId, History<T>> of(Collection<ChildId> children) {
        var stored = new HashMap<ChildId, List<Episode<T>>>();
        children.forEach(child -> stored.put(child, new ArrayList<>()));
        var wanted = children.stream().map(ChildId::value).toArray(UUID[]::new);
        db.select(table.fields())
                .from(table)
                .where(
                        ours(table),
                        dates.child().eq(any(wanted)),
                        dates.supersededAt().isNull())
                .forEach(row -> stored.getOrDefault(new ChildId(row.get(dates.child())), new ArrayList<>())
                        .add(episode(row)));
        return stored.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new History<>(entry.getValue())));
    }

    /**
     * Histories as they were believed just before something was written.
     *
     * @param episodes of every child asked for
     * @param touched children whose history was written at that instant
     * @param since those of them whose history was written again later
     */
    public record Before<T>(Map<ChildId, List<Episode<T>>> episodes, Set<ChildId> touched, Set<ChildId> since) {}

    /** What was believed of these children just before an instant at which their histories were written. */
    public Before<T> before(Collection<ChildId> children, Instant at) {
        var episodes = new HashMap<ChildId, List<Episode<T>>>();
        children.forEach(child -> episodes.put(child, new ArrayList<>()));
        var touched = new HashSet<ChildId>();
        var since = new HashSet<ChildId>();
        db.select(table.fields())
                .from(table)
                .where(
                        ours(table),
                        dates.child()
                                .eq(any(children.stream().map(ChildId::value).toArray(UUID[]::new))),
                        dates.supersededAt().isNull().or(dates.supersededAt().ge(at)))
                .forEach(row -> {
                    var child = new ChildId(row.get(dates.child()));
                    var recorded = row.get(dates.recordedAt());
                    var superseded = row.get(dates.supersededAt());
                    if (recorded.isBefore(at)) {
                        episodes.getOrDefault(child, new ArrayList<>()).add(episode(row));
                    }
                    if (recorded.equals(at) || at.equals(superseded)) {
                        touched.add(child);
                    }
                    if (recorded.isAfter(at) || superseded != null && superseded.isAfter(at)) {
                        since.add(child);
                    }
                });
        return new Before<>(episodes, touched, since);
    }

    /** Stores what the changes of the histories mean: beliefs are superseded, never changed. */
    public void save(Map<ChildId, History<T>> histories, Instant at) {
        var superseded = histories.values().stream()
                .flatMap(history -> history.superseded().stream())
                .map(Episode::id)
                .toArray(UUID[]::new);
        if (superseded.length > 0) {
            db.update(table)
                    .set(dates.supersededAt(), at)
                    .where(
                            ours(table),
                            dates.id().eq(any(superseded)),
                            dates.supersededAt().isNull())
                    .execute();
        }
        var rows = new ArrayList<Object[]>();
        histories.forEach((child, history) -> history.recorded().forEach(episode -> rows.add(row(child, episode, at))));
        if (!rows.isEmpty()) {
            db.batch(db.insertInto(table, insertColumns())
                            .values(new Object[insertColumns().size()]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
        }
    }

    private @Nullable Object[] row(ChildId child, Episode<T> episode, Instant at) {
        var values = new ArrayList<@Nullable Object>();
        values.add(Tenancy.current());
        values.add(episode.id());
        values.add(at);
        values.add(child.value());
        values.add(episode.startsOn());
        values.add(episode.startsKnown());
        values.add(episode.endsOn());
        columns.forEach(column -> values.add(column.of().apply(episode.value())));
        return values.toArray();
    }

    private List<Field<?>> insertColumns() {
        var fields = new ArrayList<Field<?>>(List.of(
                dates.tenant(),
                dates.id(),
                dates.recordedAt(),
                dates.child(),
                dates.startsOn(),
                dates.startsKnown(),
                dates.endsOn()));
        columns.forEach(column -> fields.add(column.field()));
        return fields;
    }

    private Episode<T> episode(Record row) {
        return new Episode<>(
                row.get(dates.id()),
                row.get(dates.startsOn()),
                row.get(dates.startsKnown()),
                row.get(dates.endsOn()),
                value.apply(row));
    }

    @SuppressWarnings("unchecked")
    private <V> Field<V> column(String name, Class<V> type) {
        var field = table.field(name);
        if (field == null || field.getType() != type) {
            throw new IllegalArgumentException(table.getName() + " is no table of episodes: " + name);
        }
        return (Field<V>) field;
    }
}
