package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.TwoVersionsRepository;
import org.virtualschool.cohort.care.TwoVersionsRepository.Kept;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;

/** One child's histories as a page tells them; nothing protected. */
@Repository
class ChildHistoryQueries {

    private final DSLContext db;
    private final Authorities authorities;
    private final TwoVersionsRepository versions;

    ChildHistoryQueries(DSLContext db, Authorities authorities, TwoVersionsRepository versions) {
        this.db = db;
        this.authorities = authorities;
        this.versions = versions;
    }

    /** What a list told otherwise, until somebody decides. */
    List<Kept> versions(ChildId child) {
        return versions.openOf(child);
    }

    List<Chapter.InCare> inCare(ChildId child) {
        return db.select(
                        CARE_PERIOD.STARTS_ON, CARE_PERIOD.STARTS_KNOWN, CARE_PERIOD.ENDS_ON, CARE_PERIOD.REASON_CEASED)
                .from(CARE_PERIOD)
                .where(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(child.value()), CARE_PERIOD.SUPERSEDED_AT.isNull())
                .orderBy(CARE_PERIOD.STARTS_ON.desc())
                .fetch(row -> new Chapter.InCare(
                        new Chapter.When(row.value1(), row.value2(), row.value3()), Optional.ofNullable(row.value4())));
    }

    List<Chapter.LegalStatus> legalStatus(ChildId child) {
        return db.select(LEGAL_STATUS.STARTS_ON, LEGAL_STATUS.STARTS_KNOWN, LEGAL_STATUS.ENDS_ON, LEGAL_STATUS.CODE)
                .from(LEGAL_STATUS)
                .where(ours(LEGAL_STATUS), LEGAL_STATUS.CHILD_ID.eq(child.value()), LEGAL_STATUS.SUPERSEDED_AT.isNull())
                .orderBy(LEGAL_STATUS.STARTS_ON.desc())
                .fetch(row -> new Chapter.LegalStatus(
                        new Chapter.When(row.value1(), row.value2(), row.value3()), row.value4()));
    }

    List<Chapter.Need> needs(ChildId child) {
        return db.select(CARE_NEED.STARTS_ON, CARE_NEED.STARTS_KNOWN, CARE_NEED.ENDS_ON, CARE_NEED.CODE)
                .from(CARE_NEED)
                .where(ours(CARE_NEED), CARE_NEED.CHILD_ID.eq(child.value()), CARE_NEED.SUPERSEDED_AT.isNull())
                .orderBy(CARE_NEED.STARTS_ON.desc())
                .fetch(row ->
                        new Chapter.Need(new Chapter.When(row.value1(), row.value2(), row.value3()), row.value4()));
    }

    List<Chapter.Placement> placements(ChildId child) {
        var rows = db.select(
                        CARE_PLACEMENT.STARTS_ON,
                        CARE_PLACEMENT.STARTS_KNOWN,
                        CARE_PLACEMENT.ENDS_ON,
                        CARE_PLACEMENT.TYPE,
                        CARE_PLACEMENT.HOST_AUTHORITY,
                        CARE_PLACEMENT.DISTANCE)
                .from(CARE_PLACEMENT)
                .where(
                        ours(CARE_PLACEMENT),
                        CARE_PLACEMENT.CHILD_ID.eq(child.value()),
                        CARE_PLACEMENT.SUPERSEDED_AT.isNull())
                .orderBy(CARE_PLACEMENT.STARTS_ON.desc())
                .fetch();
        var hosts = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.value5()))
                .map(AuthorityCode::new)
                .collect(Collectors.toSet());
        var names = authorities.names(hosts);
        return rows.map(row -> new Chapter.Placement(
                new Chapter.When(row.value1(), row.value2(), row.value3()),
                Optional.ofNullable(row.value4()),
                Optional.ofNullable(row.value5()).map(code -> names.getOrDefault(new AuthorityCode(code), code)),
                Distance.valueOf(row.value6())));
    }

    List<Chapter.School> schools(ChildId child) {
        return db.select(SCHOOL_PLACE.STARTS_ON, SCHOOL_PLACE.STARTS_KNOWN, SCHOOL_PLACE.ENDS_ON, SCHOOL_PLACE.NAME)
                .from(SCHOOL_PLACE)
                .where(ours(SCHOOL_PLACE), SCHOOL_PLACE.CHILD_ID.eq(child.value()), SCHOOL_PLACE.SUPERSEDED_AT.isNull())
                .orderBy(SCHOOL_PLACE.STARTS_ON.desc())
                .fetch(row ->
                        new Chapter.School(new Chapter.When(row.value1(), row.value2(), row.value3()), row.value4()));
    }

    List<Chapter.SocialWork> socialWork(ChildId child) {
        return db.select(
                        ALLOCATION.STARTS_ON,
                        ALLOCATION.STARTS_KNOWN,
                        ALLOCATION.ENDS_ON,
                        ALLOCATION.SOCIAL_WORKER,
                        ALLOCATION.TEAM)
                .from(ALLOCATION)
                .where(ours(ALLOCATION), ALLOCATION.CHILD_ID.eq(child.value()), ALLOCATION.SUPERSEDED_AT.isNull())
                .orderBy(ALLOCATION.STARTS_ON.desc())
                .fetch(row -> new Chapter.SocialWork(
                        new Chapter.When(row.value1(), row.value2(), row.value3()),
                        Optional.ofNullable(row.value4()),
                        Optional.ofNullable(row.value5())));
    }

    /** What waits for a person; of protected fields not the value. */
    List<Chapter.Held> held(ChildId child) {
        var held = new ArrayList<Chapter.Held>();
        db.select(HELD_VALUE.FIELD, HELD_VALUE.GIVEN_AS, HELD_VALUE.REASON)
                .from(HELD_VALUE)
                .where(ours(HELD_VALUE), HELD_VALUE.CHILD_ID.eq(child.value()), HELD_VALUE.RESOLVED_AT.isNull())
                .orderBy(HELD_VALUE.RECORDED_AT)
                .forEach(row -> held.add(new Chapter.Held(row.value1(), Optional.of(row.value2()), row.value3())));
        db.select(HELD_VALUE_PROTECTED.FIELD, HELD_VALUE_PROTECTED.REASON)
                .from(HELD_VALUE_PROTECTED)
                .where(
                        ours(HELD_VALUE_PROTECTED),
                        HELD_VALUE_PROTECTED.CHILD_ID.eq(child.value()),
                        HELD_VALUE_PROTECTED.RESOLVED_AT.isNull())
                .orderBy(HELD_VALUE_PROTECTED.RECORDED_AT)
                .forEach(row -> held.add(new Chapter.Held(row.value1(), Optional.empty(), row.value2())));
        return held;
    }
}
