package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Paging;

/** The roll as it was on a day, as far as it was known by an instant; within what the reader reaches today. */
@Repository
public class PastRollQueries {

    private final DSLContext db;

    PastRollQueries(DSLContext db) {
        this.db = db;
    }

    /** The day asked for and the instant by which it must have been recorded. */
    public record AsOf(LocalDate day, Instant knownBy) {

        /** True of what held on the day, as it was known. */
        public Condition holds(
                Field<LocalDate> startsOn,
                Field<LocalDate> endsOn,
                Field<Instant> recordedAt,
                Field<Instant> supersededAt) {
            return startsOn.le(day).and(endsOn.isNull().or(endsOn.gt(day))).and(known(recordedAt, supersededAt));
        }

        /** True of what was believed then, of whichever days. */
        public Condition known(Field<Instant> recordedAt, Field<Instant> supersededAt) {
            return recordedAt.lt(knownBy).and(supersededAt.isNull().or(supersededAt.ge(knownBy)));
        }
    }

    /** How many were looked after. @param reach and whatever else is asked of the child of the shared view */
    public int count(AsOf asOf, Condition reach) {
        return db.fetchCount(db.select(SHARED_CHILD.CHILD_ID)
                .from(SHARED_CHILD)
                .join(CARE_PERIOD)
                .on(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(child()), inCare(asOf))
                .where(ours(SHARED_CHILD), reach));
    }

    /** One page of those who were looked after, by name. @param reach as in {@link #count} @param schools of whom the reader may know where they were */
    public List<PastRow> rows(AsOf asOf, Condition reach, SchoolReach schools, Paging paging) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        LEGAL_STATUS.CODE,
                        CARE_PLACEMENT.TYPE,
                        schools.placed(CARE_PLACEMENT.HOST_AUTHORITY),
                        schools.placed(CARE_PLACEMENT.DISTANCE),
                        schools.name(SCHOOL_PLACE.NAME),
                        schools.hidden())
                .from(SHARED_CHILD)
                .join(CARE_PERIOD)
                .on(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(child()), inCare(asOf))
                .leftJoin(LEGAL_STATUS)
                .on(
                        ours(LEGAL_STATUS),
                        LEGAL_STATUS.CHILD_ID.eq(child()),
                        asOf.holds(
                                LEGAL_STATUS.STARTS_ON,
                                LEGAL_STATUS.ENDS_ON,
                                LEGAL_STATUS.RECORDED_AT,
                                LEGAL_STATUS.SUPERSEDED_AT))
                .leftJoin(CARE_PLACEMENT)
                .on(
                        ours(CARE_PLACEMENT),
                        CARE_PLACEMENT.CHILD_ID.eq(child()),
                        asOf.holds(
                                CARE_PLACEMENT.STARTS_ON,
                                CARE_PLACEMENT.ENDS_ON,
                                CARE_PLACEMENT.RECORDED_AT,
                                CARE_PLACEMENT.SUPERSEDED_AT))
                .leftJoin(SCHOOL_PLACE)
                .on(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.CHILD_ID.eq(child()),
                        asOf.holds(
                                SCHOOL_PLACE.STARTS_ON,
                                SCHOOL_PLACE.ENDS_ON,
                                SCHOOL_PLACE.RECORDED_AT,
                                SCHOOL_PLACE.SUPERSEDED_AT))
                .where(ours(SHARED_CHILD), reach)
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new PastRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()),
                        Optional.ofNullable(row.value7()),
                        Optional.ofNullable(row.value8()).map(Distance::valueOf),
                        Optional.ofNullable(row.value9()),
                        row.value10()));
    }

    /** One line of a past roll. It prints no personal data. @param hidden whether the reader may not know where the child was */
    public record PastRow(
            ChildId id,
            String givenName,
            String familyName,
            String reference,
            Optional<String> legalStatus,
            Optional<String> placementType,
            Optional<String> host,
            Optional<Distance> distance,
            Optional<String> school,
            boolean hidden) {

        /** Family name first; the reference of a child without a name. */
        public String listName() {
            return ListName.of(givenName, familyName, reference);
        }

        @Override
        public String toString() {
            return "PastRow[" + id + "]";
        }
    }

    private static Condition inCare(AsOf asOf) {
        return asOf.holds(
                CARE_PERIOD.STARTS_ON, CARE_PERIOD.ENDS_ON, CARE_PERIOD.RECORDED_AT, CARE_PERIOD.SUPERSEDED_AT);
    }

    private static Field<UUID> child() {
        return SHARED_CHILD.CHILD_ID.coerce(CARE_PERIOD.CHILD_ID);
    }
}
