package org.virtualschool.cohort.derived;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.time.Month;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.virtualschool.cohort.db.tables.SchoolPlace;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;

/** How often children move, and who stays. Temporary placements (T0 to T4 of the return's list PLACE) are no moves. */
final class StabilityQueries {

    /** So many placements in a year count as many. */
    private static final int MANY = 3;

    private static final String TEMPORARY = "T%";

    private final AsOf asOf;
    private final LocalDate from;

    /** @param from the first day that is looked at */
    StabilityQueries(AsOf asOf, LocalDate from) {
        this.asOf = asOf;
        this.from = from;
    }

    /** Placements that touched the days, counted. */
    Condition manyPlacements() {
        return SHARED_CHILD
                .CHILD_ID
                .coerce(CARE_PLACEMENT.CHILD_ID)
                .in(select(CARE_PLACEMENT.CHILD_ID)
                        .from(CARE_PLACEMENT)
                        .where(
                                ours(CARE_PLACEMENT),
                                lasting(),
                                CARE_PLACEMENT.STARTS_ON.le(asOf.day()),
                                CARE_PLACEMENT.ENDS_ON.isNull().or(CARE_PLACEMENT.ENDS_ON.gt(from)),
                                asOf.known(CARE_PLACEMENT.RECORDED_AT, CARE_PLACEMENT.SUPERSEDED_AT))
                        .groupBy(CARE_PLACEMENT.CHILD_ID)
                        .having(count().ge(MANY)));
    }

    /** The placement of the day began on the first of the days or earlier. */
    Condition samePlacement() {
        return SHARED_CHILD
                .CHILD_ID
                .coerce(CARE_PLACEMENT.CHILD_ID)
                .in(select(CARE_PLACEMENT.CHILD_ID)
                        .from(CARE_PLACEMENT)
                        .where(
                                ours(CARE_PLACEMENT),
                                lasting(),
                                CARE_PLACEMENT.STARTS_ON.le(from),
                                asOf.holds(
                                        CARE_PLACEMENT.STARTS_ON,
                                        CARE_PLACEMENT.ENDS_ON,
                                        CARE_PLACEMENT.RECORDED_AT,
                                        CARE_PLACEMENT.SUPERSEDED_AT)));
    }

    /** Came to another school than the one before while the school year ran. */
    Condition movedSchool() {
        var before = SCHOOL_PLACE.as("before");
        return SHARED_CHILD
                .CHILD_ID
                .coerce(SCHOOL_PLACE.CHILD_ID)
                .in(select(SCHOOL_PLACE.CHILD_ID)
                        .from(SCHOOL_PLACE)
                        .where(
                                ours(SCHOOL_PLACE),
                                SCHOOL_PLACE.STARTS_ON.between(from, asOf.day()),
                                month(SCHOOL_PLACE.STARTS_ON)
                                        .notBetween(Month.JULY.getValue(), Month.SEPTEMBER.getValue()),
                                asOf.known(SCHOOL_PLACE.RECORDED_AT, SCHOOL_PLACE.SUPERSEDED_AT),
                                exists(selectOne()
                                        .from(before)
                                        .where(
                                                ours(before),
                                                before.CHILD_ID.eq(SCHOOL_PLACE.CHILD_ID),
                                                before.STARTS_ON.lt(SCHOOL_PLACE.STARTS_ON),
                                                school(before).ne(school(SCHOOL_PLACE)),
                                                asOf.known(before.RECORDED_AT, before.SUPERSEDED_AT)))));
    }

    private static Condition lasting() {
        return coalesce(CARE_PLACEMENT.TYPE, "").notLike(TEMPORARY);
    }

    private static Field<String> school(SchoolPlace place) {
        return coalesce(
                place.URN.cast(SQLDataType.VARCHAR), place.LOCAL_SETTING_ID.cast(SQLDataType.VARCHAR), place.NAME);
    }
}
