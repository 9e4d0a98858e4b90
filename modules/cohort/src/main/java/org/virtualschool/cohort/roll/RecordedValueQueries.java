package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.select;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** Everything that was ever recorded of one child's histories, also what is not believed any more. Nothing protected. */
@Repository
class RecordedValueQueries {

    private final DSLContext db;
    private final RollWords words;
    private final DetailHistory details;

    RecordedValueQueries(DSLContext db, RollWords words, DetailHistory details) {
        this.db = db;
        this.words = words;
        this.details = details;
    }

    /** One value as it was recorded. @param from null for a detail that holds for no days @param to the first day on which it no longer held @param until when it was no longer believed */
    record Recorded(
            String value,
            @Nullable LocalDate from,
            boolean fromKnown,
            @Nullable LocalDate to,
            Instant at,
            @Nullable Instant until) {
        @Override
        public String toString() {
            return "Recorded[" + at + "]";
        }
    }

    /** The latest recorded first. */
    List<Recorded> of(HistoryField field, ChildId child) {
        return switch (field) {
            case NAME, BIRTH_DATE, SEX, UPN, YEAR_GROUP ->
                details.of(FormerDetailRepository.Detail.valueOf(field.name()), child);
            case IN_CARE ->
                of(CARE_PERIOD, child, row -> orNothing(row.get(CARE_PERIOD.REASON_CEASED), words::reasonCeased));
            case LEGAL_STATUS -> of(LEGAL_STATUS, child, row -> words.legalStatus(row.get(LEGAL_STATUS.CODE)));
            case NEED -> of(CARE_NEED, child, row -> words.need(row.get(CARE_NEED.CODE)));
            case PLACEMENT -> of(CARE_PLACEMENT, child, this::placement);
            case SCHOOL -> of(SCHOOL_PLACE, child, row -> row.get(SCHOOL_PLACE.NAME));
            case SOCIAL_WORKER -> of(ALLOCATION, child, RecordedValueQueries::worker);
            case SEN -> of(SEN_PROVISION, child, row -> row.get(SEN_PROVISION.PROVISION));
            case UNACCOMPANIED -> of(UNACCOMPANIED, child, row -> "");
        };
    }

    private String placement(Record row) {
        var type = orNothing(row.get(CARE_PLACEMENT.TYPE), words::placementType);
        var host = orNothing(
                row.get(CARE_PLACEMENT.HOST_AUTHORITY),
                code -> words.authority(new org.virtualschool.directory.AuthorityCode(code)));
        return type.isEmpty() || host.isEmpty() ? type + host : type + ", " + host;
    }

    private static String worker(Record row) {
        var worker = Objects.requireNonNullElse(row.get(ALLOCATION.SOCIAL_WORKER), "");
        var team = Objects.requireNonNullElse(row.get(ALLOCATION.TEAM), "");
        return worker.isEmpty() || team.isEmpty() ? worker + team : worker + ", " + team;
    }

    private static String orNothing(@Nullable String code, Function<String, String> says) {
        return code == null ? "" : says.apply(code);
    }

    /** All histories begin with the same columns: see {@code 002-care.sql}. */
    private List<Recorded> of(Table<?> table, ChildId child, Function<Record, String> value) {
        Field<UUID> whose = column(table, "child_id", UUID.class);
        Field<LocalDate> from = column(table, "starts_on", LocalDate.class);
        Field<Boolean> known = column(table, "starts_known", Boolean.class);
        Field<LocalDate> to = column(table, "ends_on", LocalDate.class);
        Field<Instant> at = column(table, "recorded_at", Instant.class);
        Field<Instant> until = column(table, "superseded_at", Instant.class);
        return db.select(table.fields())
                .from(table)
                .where(
                        ours(table),
                        whose.in(select(CHILD.ID)
                                .from(CHILD)
                                .where(
                                        ours(CHILD),
                                        CHILD.ID.eq(child.value()).or(CHILD.MERGED_INTO.eq(child.value())))))
                .orderBy(at.desc(), from.desc())
                .fetch(row -> new Recorded(
                        value.apply(row), row.get(from), row.get(known), row.get(to), row.get(at), row.get(until)));
    }

    private static <V> Field<V> column(Table<?> table, String name, Class<V> type) {
        return Objects.requireNonNull(table.field(name, type));
    }
}
