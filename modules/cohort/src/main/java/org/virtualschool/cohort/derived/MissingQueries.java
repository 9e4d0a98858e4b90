package org.virtualschool.cohort.derived;

import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.EDUCATION_ARRANGEMENT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;

/** What the roll does not know of children on a day. UPN and date of birth have no history here: they are as the roll holds them now. */
final class MissingQueries {

    /** Reception. */
    private static final int FIRST_YEAR = 0;

    private static final int LAST_YEAR = 11;

    private final AsOf asOf;
    private final LocalDate today;

    MissingQueries(AsOf asOf, LocalDate today) {
        this.asOf = asOf;
        this.today = today;
    }

    Condition birthDate() {
        return child(CHILD.ID).in(select(CHILD.ID).from(CHILD).where(ours(CHILD), CHILD.DATE_OF_BIRTH.isNull()));
    }

    /** Of school age, and there is none that can be one. */
    Condition upn() {
        var canBe = CHILD.UPN_SHAPE.isTrue().and(CHILD.UPN_CHECK_LETTER.isTrue());
        return ofSchoolAge()
                .and(not(child(CHILD.ID).in(select(CHILD.ID).from(CHILD).where(ours(CHILD), canBe))));
    }

    Condition legalStatus() {
        return not(child(LEGAL_STATUS.CHILD_ID)
                .in(select(LEGAL_STATUS.CHILD_ID)
                        .from(LEGAL_STATUS)
                        .where(
                                ours(LEGAL_STATUS),
                                asOf.holds(
                                        LEGAL_STATUS.STARTS_ON,
                                        LEGAL_STATUS.ENDS_ON,
                                        LEGAL_STATUS.RECORDED_AT,
                                        LEGAL_STATUS.SUPERSEDED_AT))));
    }

    Condition socialWorker() {
        return not(child(ALLOCATION.CHILD_ID)
                .in(select(ALLOCATION.CHILD_ID)
                        .from(ALLOCATION)
                        .where(
                                ours(ALLOCATION),
                                ALLOCATION.SOCIAL_WORKER.isNotNull(),
                                asOf.holds(
                                        ALLOCATION.STARTS_ON,
                                        ALLOCATION.ENDS_ON,
                                        ALLOCATION.RECORDED_AT,
                                        ALLOCATION.SUPERSEDED_AT))));
    }

    Condition sen() {
        return not(child(SEN_PROVISION.CHILD_ID)
                .in(select(SEN_PROVISION.CHILD_ID)
                        .from(SEN_PROVISION)
                        .where(
                                ours(SEN_PROVISION),
                                asOf.holds(
                                        SEN_PROVISION.STARTS_ON,
                                        SEN_PROVISION.ENDS_ON,
                                        SEN_PROVISION.RECORDED_AT,
                                        SEN_PROVISION.SUPERSEDED_AT))));
    }

    /** Of school age, and neither a school nor anything else is said, not even why there is none. */
    Condition school() {
        return ofSchoolAge().and(not(placed(SCHOOL_PLACE.NAME.isNotNull()))).and(not(arranged()));
    }

    /** The text of a list that is neither a school of the register nor a setting of the council's own. */
    Condition schoolNotMatched() {
        return placed(SCHOOL_PLACE.URN.isNull().and(SCHOOL_PLACE.LOCAL_SETTING_ID.isNull()));
    }

    private Condition placed(Condition where) {
        return child(SCHOOL_PLACE.CHILD_ID)
                .in(select(SCHOOL_PLACE.CHILD_ID)
                        .from(SCHOOL_PLACE)
                        .where(
                                ours(SCHOOL_PLACE),
                                where,
                                asOf.holds(
                                        SCHOOL_PLACE.STARTS_ON,
                                        SCHOOL_PLACE.ENDS_ON,
                                        SCHOOL_PLACE.RECORDED_AT,
                                        SCHOOL_PLACE.SUPERSEDED_AT)));
    }

    private Condition arranged() {
        return child(EDUCATION_ARRANGEMENT.CHILD_ID)
                .in(select(EDUCATION_ARRANGEMENT.CHILD_ID)
                        .from(EDUCATION_ARRANGEMENT)
                        .where(
                                ours(EDUCATION_ARRANGEMENT),
                                asOf.holds(
                                        EDUCATION_ARRANGEMENT.STARTS_ON,
                                        EDUCATION_ARRANGEMENT.ENDS_ON,
                                        EDUCATION_ARRANGEMENT.RECORDED_AT,
                                        EDUCATION_ARRANGEMENT.SUPERSEDED_AT)));
    }

    private Condition ofSchoolAge() {
        return child(CHILD.ID)
                .in(select(CHILD.ID)
                        .from(CHILD)
                        .where(
                                ours(CHILD),
                                CohortQueries.yearOn(asOf.day(), today).between(FIRST_YEAR, LAST_YEAR)));
    }

    private static Field<UUID> child(Field<UUID> like) {
        return SHARED_CHILD.CHILD_ID.coerce(like);
    }
}
