package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.CONFIDENTIAL_ADDRESS;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.PlacementId;
import org.virtualschool.cohort.Sex;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts;

/** One child as the roll knows it today. */
@Repository
class ChildQueries {

    private final DSLContext db;

    ChildQueries(DSLContext db) {
        this.db = db;
    }

    /** The social care ID. */
    String reference(ChildId child) {
        return db.select(CHILD.CARE_ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .fetchSingle(row -> row.value1());
    }

    /** The record that stays where this one was given up in a merge; else this one. */
    ChildId standing(ChildId child) {
        return db.select(CHILD.MERGED_INTO)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()), CHILD.MERGED_INTO.isNotNull())
                .fetchOptional(row -> new ChildId(row.value1()))
                .orElse(child);
    }

    Optional<ChildSummary> find(ChildId child) {
        return db.select()
                .from(CHILD)
                .leftJoin(CARE_PERIOD)
                .on(
                        ours(CARE_PERIOD),
                        CARE_PERIOD.CHILD_ID.eq(CHILD.ID),
                        CARE_PERIOD.SUPERSEDED_AT.isNull(),
                        CARE_PERIOD.ENDS_ON.isNull())
                .leftJoin(LEGAL_STATUS)
                .on(
                        ours(LEGAL_STATUS),
                        LEGAL_STATUS.CHILD_ID.eq(CHILD.ID),
                        LEGAL_STATUS.SUPERSEDED_AT.isNull(),
                        LEGAL_STATUS.ENDS_ON.isNull())
                .leftJoin(CARE_PLACEMENT)
                .on(
                        ours(CARE_PLACEMENT),
                        CARE_PLACEMENT.CHILD_ID.eq(CHILD.ID),
                        CARE_PLACEMENT.SUPERSEDED_AT.isNull(),
                        CARE_PLACEMENT.ENDS_ON.isNull())
                .leftJoin(SCHOOL_PLACE)
                .on(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.CHILD_ID.eq(CHILD.ID),
                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                        SCHOOL_PLACE.ENDS_ON.isNull())
                .leftJoin(ALLOCATION)
                .on(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(CHILD.ID),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .leftJoin(CONFIDENTIAL_ADDRESS)
                .on(
                        ours(CONFIDENTIAL_ADDRESS),
                        CONFIDENTIAL_ADDRESS.CHILD_ID.eq(CHILD.ID),
                        CONFIDENTIAL_ADDRESS.ENDS_ON.isNull())
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .fetchOptional(ChildQueries::summary);
    }

    private static ChildSummary summary(Record row) {
        return new ChildSummary(
                new ChildId(row.get(CHILD.ID)),
                ChildStatus.valueOf(row.get(CHILD.STATUS)),
                row.get(CHILD.GIVEN_NAME),
                row.get(CHILD.FAMILY_NAME),
                Optional.ofNullable(row.get(CHILD.DATE_OF_BIRTH)),
                Optional.ofNullable(row.get(CHILD.SEX)).map(Sex::valueOf),
                Optional.ofNullable(row.get(CHILD.UPN)),
                Optional.ofNullable(row.get(CHILD.YEAR_GROUP)),
                Optional.ofNullable(row.get(CARE_PERIOD.STARTS_ON))
                        .filter(start -> Boolean.TRUE.equals(row.get(CARE_PERIOD.STARTS_KNOWN))),
                Optional.ofNullable(row.get(LEGAL_STATUS.CODE)),
                Optional.ofNullable(row.get(SCHOOL_PLACE.NAME)).map(name -> school(row, name)),
                Optional.ofNullable(row.get(CARE_PLACEMENT.ID)).map(id -> placement(row, id)),
                Optional.ofNullable(row.get(ALLOCATION.ID)).map(id -> socialWorker(row)),
                row.get(CONFIDENTIAL_ADDRESS.ID) != null);
    }

    private static ChildSummary.School school(Record row, String name) {
        return new ChildSummary.School(
                Optional.ofNullable(row.get(SCHOOL_PLACE.URN)).map(Urn::new),
                Optional.ofNullable(row.get(SCHOOL_PLACE.LOCAL_SETTING_ID)).map(LocalSettingId::new),
                name);
    }

    private static ChildSummary.Placement placement(Record row, UUID id) {
        return new ChildSummary.Placement(
                new PlacementId(id),
                Optional.ofNullable(row.get(CARE_PLACEMENT.TYPE)),
                Optional.ofNullable(row.get(CARE_PLACEMENT.STARTS_ON))
                        .filter(start -> Boolean.TRUE.equals(row.get(CARE_PLACEMENT.STARTS_KNOWN))),
                Optional.ofNullable(row.get(CARE_PLACEMENT.HOST_AUTHORITY)).map(AuthorityCode::new),
                Optional.ofNullable(row.get(CARE_PLACEMENT.HOST_ELSEWHERE)).map(GssCode::new),
                Whereabouts.Certainty.valueOf(row.get(CARE_PLACEMENT.HOST_CERTAINTY)),
                Distance.valueOf(row.get(CARE_PLACEMENT.DISTANCE)));
    }

    private static ChildSummary.SocialWorker socialWorker(Record row) {
        return new ChildSummary.SocialWorker(
                Optional.ofNullable(row.get(ALLOCATION.SOCIAL_WORKER)), Optional.ofNullable(row.get(ALLOCATION.TEAM)));
    }
}
