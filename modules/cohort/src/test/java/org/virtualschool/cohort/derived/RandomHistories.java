package org.virtualschool.cohort.derived;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.db.Tables;
import org.virtualschool.tenancy.Tenancy;

/** Children with any histories: times that follow one another at once or not, beliefs that were given up, short breaks among the rest. */
final class RandomHistories {

    static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    static final int DAYS = 1500;

    /** When the first beliefs were recorded, and when some of them gave way to others. */
    static final Instant LEARNT = Instant.parse("2026-01-05T10:00:00Z");

    static final Instant CORRECTED = Instant.parse("2026-06-08T10:00:00Z");

    private final DSLContext db;
    private final Random random;

    RandomHistories(DSLContext db, long seed) {
        this.db = db;
        this.random = new Random(seed);
    }

    List<UUID> children(int number) {
        var children = new ArrayList<UUID>();
        for (var i = 0; i < number; i++) {
            var child = UuidCreator.getTimeOrderedEpoch();
            child(child);
            history(Tables.CARE_PERIOD, child, 3, this::nothing);
            history(Tables.LEGAL_STATUS, child, 4, () -> Map.of("code", oneOf("C1", "C2", "V2", "V2", "V3", "V4")));
            history(
                    Tables.CARE_PLACEMENT,
                    child,
                    4,
                    () -> Map.of(
                            "type",
                            oneOf("U6", "K2", "T1"),
                            "host_certainty",
                            "UNKNOWN",
                            "distance",
                            oneOf("IN_AREA", "OUT_OF_AREA", "AT_A_DISTANCE", "UNKNOWN")));
            history(Tables.SEN_PROVISION, child, 3, this::need);
            history(Tables.ALLOCATION, child, 2, () -> Map.of(oneOf("social_worker", "team"), "North"));
            history(Tables.SCHOOL_PLACE, child, 4, this::school);
            history(Tables.EDUCATION_ARRANGEMENT, child, 1, () -> Map.of("kind", "CUSTODY", "recorded_by", child));
            history(Tables.UNACCOMPANIED, child, 1, this::nothing);
            children.add(child);
        }
        return children;
    }

    /** A day from the first on, and now and then the 31st of March. */
    LocalDate day() {
        return random.nextInt(4) == 0
                ? LocalDate.of(2024 + random.nextInt(3), 3, 31)
                : FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Before anything was learnt, before the corrections, or after them. */
    Instant known() {
        return List.of(LEARNT, LEARNT.plusSeconds(86400), CORRECTED, CORRECTED.plusSeconds(86400))
                .get(random.nextInt(4));
    }

    private void child(UUID child) {
        var born = random.nextInt(8) == 0 ? null : LocalDate.of(2004, 8, 25).plusDays(random.nextInt(6600));
        var upn = random.nextInt(6);
        var at = LEARNT.atOffset(ZoneOffset.UTC).toInstant();
        db.insertInto(Tables.CHILD)
                .set(Tables.CHILD.TENANT_ID, Tenancy.current())
                .set(Tables.CHILD.ID, child)
                .set(Tables.CHILD.CARE_ID, "R" + child)
                .set(Tables.CHILD.GIVEN_NAME, "Random")
                .set(Tables.CHILD.DATE_OF_BIRTH, born)
                .set(Tables.CHILD.UPN, upn == 0 ? null : "A")
                .set(Tables.CHILD.UPN_SHAPE, upn == 0 ? null : upn > 1)
                .set(Tables.CHILD.UPN_CHECK_LETTER, upn == 0 ? null : upn > 2)
                .set(Tables.CHILD.UPN_AUTHORITY, upn == 0 ? null : true)
                .set(Tables.CHILD.STATUS, "LOOKED_AFTER")
                .set(Tables.CHILD.RECORDED_AT, at)
                .set(Tables.CHILD.CHANGED_AT, at)
                .execute();
    }

    private Map<String, @Nullable Object> nothing() {
        return Map.of();
    }

    private Map<String, @Nullable Object> school() {
        return random.nextInt(3) == 0
                ? Map.of("name", oneOf("Hill School", "Dale School"))
                : Map.of("name", "Hill School", "urn", random.nextBoolean() ? 990001 : 990002);
    }

    private Map<String, @Nullable Object> need() {
        return random.nextBoolean()
                ? Map.of("provision", oneOf("N", "K", "K"))
                : Map.of("provision", "E", "maintained_by", "381", "review_due_on", LocalDate.of(2030, 1, 1));
    }

    /** One or two accounts of the same years: the first was believed until the second was recorded. */
    private void history(
            Table<?> table, UUID child, int most, java.util.function.Supplier<Map<String, @Nullable Object>> value) {
        if (random.nextBoolean()) {
            episodes(table, child, most, value, LEARNT, null);
        } else {
            episodes(table, child, most, value, LEARNT, CORRECTED);
            episodes(table, child, most, value, CORRECTED, null);
        }
    }

    private void episodes(
            Table<?> table,
            UUID child,
            int most,
            java.util.function.Supplier<Map<String, @Nullable Object>> value,
            Instant recorded,
            @Nullable Instant superseded) {
        var start = FIRST.plusDays(random.nextInt(DAYS / 2));
        var number = random.nextInt(most + 1);
        for (var i = 0; i < number; i++) {
            var lasts = i == number - 1 && random.nextInt(3) > 0;
            var end = start.plusDays(1L + random.nextInt(DAYS / 3));
            var row = new LinkedHashMap<String, @Nullable Object>(value.get());
            row.put("id", UuidCreator.getTimeOrderedEpoch());
            row.put("child_id", child);
            row.put("recorded_at", recorded);
            row.put("superseded_at", superseded);
            row.put("starts_on", start);
            if (table.field("starts_known") != null) {
                row.put("starts_known", random.nextInt(5) > 0);
            }
            row.put("ends_on", lasts ? null : end);
            insert(table, row);
            start = random.nextInt(3) == 0 ? end : end.plusDays(1L + random.nextInt(60));
        }
    }

    private void insert(Table<?> table, Map<String, @Nullable Object> row) {
        var record = db.newRecord(table);
        record.fromMap(row);
        record.set(table.field("tenant_id", org.virtualschool.tenancy.TenantId.class), Tenancy.current());
        db.insertInto(table).set(record).execute();
    }

    private String oneOf(String... any) {
        return any[random.nextInt(any.length)];
    }
}
