package org.virtualschool.cohort.schooling;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.EDUCATION_ARRANGEMENT;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;

/** Children of whom it must be worked out whether they have a suitable full-time place. */
@Repository
class WithoutPlaceQueries {

    private final DSLContext db;

    WithoutPlaceQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * @param inCareFrom null where no list said
     * @param recordedAt when the child came onto the roll
     * @param livesIn null where it is not known
     */
    record Candidate(
            ChildId child,
            @Nullable LocalDate inCareFrom,
            Instant recordedAt,
            @Nullable AuthorityCode livesIn) {}

    /** Children looked after and of school age who have no main place now, or something beside it that may mean it is not full-time. */
    List<Candidate> ofSchoolAge(SchoolAge age) {
        return candidates(not(hasPlace()).or(hasArrangement()).and(isOfSchoolAge(age)));
    }

    /** The child, if it is looked after and of school age. */
    List<Candidate> ofSchoolAge(SchoolAge age, ChildId child) {
        return candidates(CHILD.ID.eq(child.value()).and(isOfSchoolAge(age)));
    }

    private List<Candidate> candidates(Condition which) {
        return db.select(
                        CHILD.ID,
                        CARE_PERIOD.STARTS_ON,
                        CARE_PERIOD.STARTS_KNOWN,
                        CHILD.RECORDED_AT,
                        CARE_PLACEMENT.HOST_AUTHORITY)
                .from(CHILD)
                .leftJoin(CARE_PERIOD)
                .on(
                        ours(CARE_PERIOD),
                        CARE_PERIOD.CHILD_ID.eq(CHILD.ID),
                        CARE_PERIOD.SUPERSEDED_AT.isNull(),
                        CARE_PERIOD.ENDS_ON.isNull())
                .leftJoin(CARE_PLACEMENT)
                .on(
                        ours(CARE_PLACEMENT),
                        CARE_PLACEMENT.CHILD_ID.eq(CHILD.ID),
                        CARE_PLACEMENT.SUPERSEDED_AT.isNull(),
                        CARE_PLACEMENT.ENDS_ON.isNull())
                .where(ours(CHILD), CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()), which)
                .fetch(row -> new Candidate(
                        new ChildId(row.value1()),
                        Boolean.TRUE.equals(row.value3()) ? row.value2() : null,
                        row.value4(),
                        authority(row.value5())));
    }

    private static @Nullable AuthorityCode authority(@Nullable String code) {
        return code == null ? null : AuthorityCode.parse(code).orElse(null);
    }

    private static Condition isOfSchoolAge(SchoolAge age) {
        var byYear = CHILD.YEAR_GROUP.between(SchoolAge.RECEPTION, SchoolAge.LAST_YEAR);
        return byYear.or(CHILD.YEAR_GROUP.isNull().and(CHILD.DATE_OF_BIRTH.between(age.bornFrom(), age.bornUntil())));
    }

    private static Condition hasPlace() {
        return exists(selectOne()
                .from(SCHOOL_PLACE)
                .where(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.CHILD_ID.eq(CHILD.ID),
                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                        SCHOOL_PLACE.ENDS_ON.isNull()));
    }

    private static Condition hasArrangement() {
        return exists(selectOne()
                .from(EDUCATION_ARRANGEMENT)
                .where(
                        ours(EDUCATION_ARRANGEMENT),
                        EDUCATION_ARRANGEMENT.CHILD_ID.eq(CHILD.ID),
                        EDUCATION_ARRANGEMENT.SUPERSEDED_AT.isNull(),
                        EDUCATION_ARRANGEMENT.KIND.in(
                                DSL.inline(ArrangementKind.PART_TIME.name()),
                                DSL.inline(ArrangementKind.NO_PLACE.name()))));
    }
}
