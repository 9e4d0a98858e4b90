package org.virtualschool.cohort.derived;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;
import org.virtualschool.directory.Distance;

/** The definitions as conditions on the shared view. Each stands alone, so that a list and a count ask the same. */
final class DefinitionQueries {

    /** Series of short breaks, which are no being looked after: the return's list LS. */
    static final List<String> SHORT_BREAKS = List.of("V3", "V4");

    private static final List<String> OUT = List.of(Distance.OUT_OF_AREA.name(), Distance.AT_A_DISTANCE.name());

    private final AsOf asOf;
    private final LocalDate from;
    private final MissingQueries missing;
    private final StabilityQueries stability;

    /** @param from the first of the days that the cohort asks about, where it asks about several */
    DefinitionQueries(AsOf asOf, LocalDate from, LocalDate today) {
        this.asOf = asOf;
        this.from = from;
        this.missing = new MissingQueries(asOf, today);
        this.stability = new StabilityQueries(asOf, from);
    }

    /** True of the children who belong to it and were looked after on the day. */
    Condition of(Cohort cohort) {
        return lookedAfter()
                .and(
                        switch (cohort) {
                            case LOOKED_AFTER -> DSL.noCondition();
                            case TWELVE_MONTHS -> eachDay().and(noShortBreaks(true));
                            case NEWLY -> cameSince();
                            case IN_AREA -> placed(CARE_PLACEMENT.DISTANCE.eq(Distance.IN_AREA.name()));
                            case OUT_OF_AREA -> placed(CARE_PLACEMENT.DISTANCE.in(OUT));
                            case AREA_NOT_KNOWN -> DSL.not(placed(CARE_PLACEMENT.DISTANCE.ne(Distance.UNKNOWN.name())));
                            case SEN_SUPPORT -> has("K");
                            case EHC_PLAN -> has("E");
                            case UNACCOMPANIED -> unaccompanied();
                            case MANY_PLACEMENTS -> stability.manyPlacements();
                            case SAME_PLACEMENT -> stability.samePlacement();
                            case MOVED_SCHOOL -> stability.movedSchool();
                            case NO_BIRTH_DATE -> missing.birthDate();
                            case NO_UPN -> missing.upn();
                            case NO_LEGAL_STATUS -> missing.legalStatus();
                            case NO_SOCIAL_WORKER -> missing.socialWorker();
                            case NO_SCHOOL -> missing.school();
                            case SCHOOL_NOT_MATCHED -> missing.schoolNotMatched();
                            case SEN_NOT_SAID -> missing.sen();
                        });
    }

    private Condition lookedAfter() {
        return child().in(select(CARE_PERIOD.CHILD_ID)
                        .from(CARE_PERIOD)
                        .where(
                                ours(CARE_PERIOD),
                                asOf.holds(
                                        CARE_PERIOD.STARTS_ON,
                                        CARE_PERIOD.ENDS_ON,
                                        CARE_PERIOD.RECORDED_AT,
                                        CARE_PERIOD.SUPERSEDED_AT)))
                .and(noShortBreaks(false));
    }

    /** The times in care that were known fill the days from the first to the day: they never overlap, so their lengths add up. */
    private Condition eachDay() {
        var after = asOf.day().plusDays(1);
        Field<LocalDate> begins = greatest(CARE_PERIOD.STARTS_ON, val(from));
        Field<LocalDate> ends = least(coalesce(CARE_PERIOD.ENDS_ON, val(after)), val(after));
        return child().in(select(CARE_PERIOD.CHILD_ID)
                .from(CARE_PERIOD)
                .where(
                        ours(CARE_PERIOD),
                        CARE_PERIOD.STARTS_ON.lt(after),
                        CARE_PERIOD.ENDS_ON.isNull().or(CARE_PERIOD.ENDS_ON.gt(from)),
                        asOf.known(CARE_PERIOD.RECORDED_AT, CARE_PERIOD.SUPERSEDED_AT))
                .groupBy(CARE_PERIOD.CHILD_ID)
                .having(sum(localDateDiff(ends, begins)).eq(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, after)))));
    }

    /** Nobody is newly in care of whom no list said since when, or who was looked after the day before. */
    private Condition cameSince() {
        var before = CARE_PERIOD.as("before");
        return child().in(select(CARE_PERIOD.CHILD_ID)
                .from(CARE_PERIOD)
                .where(
                        ours(CARE_PERIOD),
                        asOf.holds(
                                CARE_PERIOD.STARTS_ON,
                                CARE_PERIOD.ENDS_ON,
                                CARE_PERIOD.RECORDED_AT,
                                CARE_PERIOD.SUPERSEDED_AT),
                        CARE_PERIOD.STARTS_KNOWN.isTrue(),
                        CARE_PERIOD.STARTS_ON.ge(from),
                        notExists(selectOne()
                                .from(before)
                                .where(
                                        ours(before),
                                        before.CHILD_ID.eq(CARE_PERIOD.CHILD_ID),
                                        before.ENDS_ON.eq(CARE_PERIOD.STARTS_ON),
                                        asOf.known(before.RECORDED_AT, before.SUPERSEDED_AT)))));
    }

    /** @param throughout on none of the days; else not on the last */
    private Condition noShortBreaks(boolean throughout) {
        var first = throughout ? from : asOf.day();
        return DSL.not(child().in(select(LEGAL_STATUS.CHILD_ID)
                .from(LEGAL_STATUS)
                .where(
                        ours(LEGAL_STATUS),
                        LEGAL_STATUS.CODE.in(SHORT_BREAKS),
                        LEGAL_STATUS.STARTS_ON.le(asOf.day()),
                        LEGAL_STATUS.ENDS_ON.isNull().or(LEGAL_STATUS.ENDS_ON.gt(first)),
                        asOf.known(LEGAL_STATUS.RECORDED_AT, LEGAL_STATUS.SUPERSEDED_AT))));
    }

    private Condition placed(Condition where) {
        return child().in(select(CARE_PLACEMENT.CHILD_ID)
                .from(CARE_PLACEMENT)
                .where(
                        ours(CARE_PLACEMENT),
                        where,
                        asOf.holds(
                                CARE_PLACEMENT.STARTS_ON,
                                CARE_PLACEMENT.ENDS_ON,
                                CARE_PLACEMENT.RECORDED_AT,
                                CARE_PLACEMENT.SUPERSEDED_AT)));
    }

    private Condition has(String provision) {
        return child().in(select(SEN_PROVISION.CHILD_ID)
                .from(SEN_PROVISION)
                .where(
                        ours(SEN_PROVISION),
                        SEN_PROVISION.PROVISION.eq(provision),
                        asOf.holds(
                                SEN_PROVISION.STARTS_ON,
                                SEN_PROVISION.ENDS_ON,
                                SEN_PROVISION.RECORDED_AT,
                                SEN_PROVISION.SUPERSEDED_AT)));
    }

    private Condition unaccompanied() {
        return child().in(select(UNACCOMPANIED.CHILD_ID)
                .from(UNACCOMPANIED)
                .where(
                        ours(UNACCOMPANIED),
                        asOf.holds(
                                UNACCOMPANIED.STARTS_ON,
                                UNACCOMPANIED.ENDS_ON,
                                UNACCOMPANIED.RECORDED_AT,
                                UNACCOMPANIED.SUPERSEDED_AT)));
    }

    private static Field<UUID> child() {
        return SHARED_CHILD.CHILD_ID.coerce(CARE_PERIOD.CHILD_ID);
    }
}
