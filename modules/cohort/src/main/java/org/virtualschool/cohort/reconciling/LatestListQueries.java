package org.virtualschool.cohort.reconciling;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT;
import static org.virtualschool.cohort.db.Tables.ROLL_MARK;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;

/** What the latest list that stands did to who is looked after. */
@Repository
class LatestListQueries {

    private static final String CONFIRMED = "CONFIRMED";

    private final DSLContext db;

    LatestListQueries(DSLContext db) {
        this.db = db;
    }

    /** @param opening whether it was the opening position @param written what the roll was written as of; empty where it changed nothing */
    record Latest(UUID id, String file, Instant confirmed, boolean opening, Optional<Instant> written) {}

    /** @param newly whether the child is looked after since, else no longer @param on the first day of that; null if it is not known */
    record Turn(
            ChildId child,
            String name,
            boolean newly,
            @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "Turn[" + child + "]";
        }
    }

    Optional<Latest> latest() {
        return db.select(
                        ROLL_IMPORT.ID,
                        ROLL_IMPORT.FILE_NAME,
                        ROLL_IMPORT.CONFIRMED_AT,
                        ROLL_IMPORT.OPENING,
                        ROLL_IMPORT.WRITTEN_AT)
                .from(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.STAGE.eq(CONFIRMED))
                .orderBy(ROLL_IMPORT.CONFIRMED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Latest(
                        row.value1(), row.value2(), row.value3(), row.value4(), Optional.ofNullable(row.value5())));
    }

    /** Newly and no longer looked after by what was written at the instant, within reach, by name. */
    List<Turn> turns(Instant written, Condition reach) {
        var was = coalesce(status(ROLL_MARK.WAS), inline(""));
        var became = status(ROLL_MARK.BECAME);
        var lookedAfter = ChildStatus.LOOKED_AFTER.name();
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        became.eq(lookedAfter),
                        max(CARE_PERIOD.STARTS_ON),
                        max(CARE_PERIOD.ENDS_ON))
                .from(ROLL_MARK)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(ROLL_MARK.CHILD_ID))
                .leftJoin(CARE_PERIOD)
                .on(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(ROLL_MARK.CHILD_ID), CARE_PERIOD.SUPERSEDED_AT.isNull())
                .where(
                        ours(ROLL_MARK),
                        ROLL_MARK.WRITTEN_AT.eq(written),
                        reach,
                        was.eq(lookedAfter).ne(became.eq(lookedAfter)))
                .groupBy(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.NAME_SEARCH,
                        ROLL_MARK.BECAME)
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .fetch(row -> new Turn(
                        row.value1(),
                        ListName.of(row.value2(), row.value3(), row.value4()),
                        row.value5(),
                        row.value5() ? row.value6() : row.value7()));
    }

    private static Field<String> status(Field<JSONB> row) {
        return jsonbGetAttributeAsText(row, "status");
    }
}
