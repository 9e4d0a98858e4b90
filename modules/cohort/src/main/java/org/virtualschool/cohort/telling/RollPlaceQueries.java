package org.virtualschool.cohort.telling;

import static org.jooq.impl.DSL.noCondition;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Urn;

/** What the roll says of looked-after children at schools today. */
@Repository
class RollPlaceQueries {

    private final DSLContext db;

    RollPlaceQueries(DSLContext db) {
        this.db = db;
    }

    /** Every looked-after child that is at a school or setting. */
    List<Place> all() {
        return find(noCondition());
    }

    /** Where these children are, of those that are looked after. */
    List<Place> of(Collection<ChildId> children) {
        return find(CHILD.ID.in(children.stream().map(ChildId::value).toList()));
    }

    private List<Place> find(Condition which) {
        return db.select(
                        CHILD.ID,
                        SCHOOL_PLACE.ID,
                        SCHOOL_PLACE.URN,
                        SCHOOL_PLACE.LOCAL_SETTING_ID,
                        SCHOOL_PLACE.STARTS_ON,
                        CARE_PERIOD.STARTS_ON)
                .from(CHILD)
                .join(SCHOOL_PLACE)
                .on(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.CHILD_ID.eq(CHILD.ID),
                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                        SCHOOL_PLACE.ENDS_ON.isNull())
                .leftJoin(CARE_PERIOD)
                .on(
                        ours(CARE_PERIOD),
                        CARE_PERIOD.CHILD_ID.eq(CHILD.ID),
                        CARE_PERIOD.SUPERSEDED_AT.isNull(),
                        CARE_PERIOD.ENDS_ON.isNull())
                .where(ours(CHILD), CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()), which)
                .fetch(RollPlaceQueries::place);
    }

    /** Looked after and there: from the later of the two days on. */
    private static Place place(Record row) {
        var there = row.get(SCHOOL_PLACE.STARTS_ON);
        var inCare = Optional.ofNullable(row.get(CARE_PERIOD.STARTS_ON)).orElse(there);
        var urn = Optional.ofNullable(row.get(SCHOOL_PLACE.URN));
        var setting = Optional.ofNullable(row.get(SCHOOL_PLACE.LOCAL_SETTING_ID));
        var key = urn.map(number -> "urn-" + number)
                .or(() -> setting.map(id -> "setting-" + id))
                .orElseGet(() -> "place-" + row.get(SCHOOL_PLACE.ID));
        return new Place(
                new ChildId(row.get(CHILD.ID)), key, urn.map(Urn::new), there.isAfter(inCare) ? there : inCare);
    }

    /** On which day each of these children left care, of those that did and are alive. */
    Map<ChildId, LocalDate> ceased(Collection<ChildId> children) {
        var days = new HashMap<ChildId, LocalDate>();
        db.select(CHILD.ID, CARE_PERIOD.ENDS_ON)
                .from(CHILD)
                .join(CARE_PERIOD)
                .on(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(CHILD.ID), CARE_PERIOD.SUPERSEDED_AT.isNull())
                .where(
                        ours(CHILD),
                        CHILD.STATUS.eq(ChildStatus.CEASED.name()),
                        CHILD.ID.in(children.stream().map(ChildId::value).toList()),
                        CARE_PERIOD.ENDS_ON.isNotNull())
                .forEach(row -> days.merge(
                        new ChildId(row.value1()), row.value2(), (one, other) -> one.isAfter(other) ? one : other));
        return days;
    }
}
