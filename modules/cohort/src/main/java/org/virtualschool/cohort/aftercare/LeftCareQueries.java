package org.virtualschool.cohort.aftercare;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.AFTER_CARE_OFFER;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;

/** Children who left care, as the roll knows it. Adopted children are not on it. */
@Repository
class LeftCareQueries {

    private final DSLContext db;

    LeftCareQueries(DSLContext db) {
        this.db = db;
    }

    /** Empty for a child who is looked after, or was not in care, or died. */
    Optional<LeftCare> of(ChildId child) {
        return find(CHILD.ID.eq(child.value())).stream().findFirst();
    }

    /**
     * Children who left care for one of the reasons while the platform was, and of whom nobody recorded since what came of the offer. What
     * was over before the council's first list is no news.
     */
    List<LeftCare> withoutAnswer(Collection<String> reasons) {
        return find(isWaiting(reasons));
    }

    /** The child, if it is one of those. */
    Optional<LeftCare> withoutAnswer(ChildId child, Collection<String> reasons) {
        return find(CHILD.ID.eq(child.value()).and(isWaiting(reasons))).stream().findFirst();
    }

    private static Condition isWaiting(Collection<String> reasons) {
        return CARE_PERIOD.REASON_CEASED.in(reasons).and(isNews()).and(isNotAnswered());
    }

    private List<LeftCare> find(Condition which) {
        var later = CARE_PERIOD.as("later");
        return db.select(CHILD.ID, CARE_PERIOD.ENDS_ON, CARE_PERIOD.REASON_CEASED, CARE_PERIOD.RECORDED_AT)
                .from(CHILD)
                .join(CARE_PERIOD)
                .on(ours(CARE_PERIOD), CARE_PERIOD.CHILD_ID.eq(CHILD.ID), CARE_PERIOD.SUPERSEDED_AT.isNull())
                .where(
                        ours(CHILD),
                        CHILD.STATUS.eq(ChildStatus.CEASED.name()),
                        CARE_PERIOD.ENDS_ON.isNotNull(),
                        CARE_PERIOD.REASON_CEASED.isNotNull(),
                        notExists(selectFrom(later)
                                .where(
                                        ours(later),
                                        later.CHILD_ID.eq(CHILD.ID),
                                        later.SUPERSEDED_AT.isNull(),
                                        later.STARTS_ON.gt(CARE_PERIOD.STARTS_ON))),
                        which)
                .orderBy(CARE_PERIOD.ENDS_ON, CHILD.ID)
                .fetch(row -> new LeftCare(new ChildId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /** Whether the child was held to be in care before, or left care after the council began here. */
    private static Condition isNews() {
        var before = CARE_PERIOD.as("before");
        var first = CARE_PERIOD.as("first");
        var wasInCare = exists(selectOne()
                .from(before)
                .where(
                        ours(before),
                        before.CHILD_ID.eq(CHILD.ID),
                        before.SUPERSEDED_AT.isNotNull(),
                        before.ENDS_ON.isNull(),
                        before.STARTS_ON.lt(CARE_PERIOD.ENDS_ON)));
        var earliest =
                select(min(first.RECORDED_AT)).from(first).where(ours(first)).asField();
        return wasInCare.or(CARE_PERIOD.ENDS_ON.cast(Instant.class).gt(earliest.cast(Instant.class)));
    }

    /** An entry counts for the time in care that it was made after. */
    private static Condition isNotAnswered() {
        return notExists(selectOne()
                .from(AFTER_CARE_OFFER)
                .where(
                        ours(AFTER_CARE_OFFER),
                        AFTER_CARE_OFFER.CHILD_ID.eq(CHILD.ID),
                        AFTER_CARE_OFFER.LEFT_CARE_ON.gt(CARE_PERIOD.STARTS_ON)));
    }

    /** Who has each of these children on the own caseload: whom a list names before others, the longest first. */
    Map<ChildId, PersonId> workers(Collection<ChildId> children) {
        var workers = new LinkedHashMap<ChildId, PersonId>();
        db.select(CASELOAD.CHILD_ID, CASELOAD.PERSON_ID)
                .from(CASELOAD)
                .where(
                        ours(CASELOAD),
                        CASELOAD.ENDED_AT.isNull(),
                        CASELOAD.CHILD_ID.in(
                                children.stream().map(ChildId::value).toList()))
                .orderBy(CASELOAD.FROM_LIST.desc(), CASELOAD.RECORDED_AT, CASELOAD.PERSON_ID)
                .forEach(row -> workers.putIfAbsent(new ChildId(row.value1()), new PersonId(row.value2())));
        return workers;
    }

    /** Whether the record of the child will be sealed by an adoption that a list announced. */
    boolean isToBeAdopted(ChildId child) {
        return db.fetchExists(CHILD, ours(CHILD), CHILD.ID.eq(child.value()), CHILD.ADOPTED_ON.isNotNull());
    }
}
