package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.db.Tables.ROLL_MARK;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.roll.ListedFacts.Identity;
import org.virtualschool.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** What the rows of children were before and after they were written together, so that it can be taken back. Kept as long as it can be. */
@Repository
class RollMarkRepository {

    private final DSLContext db;
    private final JsonMapper json;

    RollMarkRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What a row holds beside the identifiers. */
    record Row(
            Identity identity,
            ChildStatus status,
            @Nullable LocalDate adoptedOn,
            @Nullable String adoptionReason) {

        static Row of(ChildRecord child) {
            var adoption = child.adoption();
            return new Row(
                    child.identity(),
                    child.status(),
                    adoption == null ? null : adoption.on(),
                    adoption == null ? null : adoption.reason());
        }

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    /** @param was empty of a child that was added */
    record Mark(ChildId child, Optional<Row> was, Row became) {}

    void add(List<Mark> marks, Instant at) {
        var rows = marks.stream()
                .map(mark -> new @Nullable Object[] {
                    Tenancy.current(),
                    mark.child().value(),
                    at,
                    mark.was().map(this::written).orElse(null),
                    written(mark.became())
                })
                .toArray(Object[][]::new);
        if (rows.length > 0) {
            db.batch(db.insertInto(
                                    ROLL_MARK,
                                    ROLL_MARK.TENANT_ID,
                                    ROLL_MARK.CHILD_ID,
                                    ROLL_MARK.WRITTEN_AT,
                                    ROLL_MARK.WAS,
                                    ROLL_MARK.BECAME)
                            .values((org.virtualschool.tenancy.TenantId) null, null, null, null, null))
                    .bind(rows)
                    .execute();
        }
    }

    /** Everything that was written at the instant, but for children who were sealed since. */
    List<Mark> of(Instant at) {
        return db.selectFrom(ROLL_MARK)
                .where(ours(ROLL_MARK), ROLL_MARK.WRITTEN_AT.eq(at))
                .orderBy(ROLL_MARK.CHILD_ID)
                .fetch(row -> new Mark(
                        new ChildId(row.get(ROLL_MARK.CHILD_ID)),
                        Optional.ofNullable(row.get(ROLL_MARK.WAS)).map(this::read),
                        read(row.get(ROLL_MARK.BECAME))));
    }

    void forgetBefore(Instant day) {
        db.deleteFrom(ROLL_MARK)
                .where(ours(ROLL_MARK), ROLL_MARK.WRITTEN_AT.lt(day))
                .execute();
    }

    private JSONB written(Row row) {
        return JSONB.jsonb(json.writeValueAsString(row));
    }

    private Row read(JSONB column) {
        return json.readValue(column.data(), Row.class);
    }
}
