package org.virtualschool.cohort.caseload;

import static org.jooq.impl.DSL.count;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.SchoolReach;

/** Caseloads as their pages show them, narrowed to the children whom the reader reaches. */
@Repository
class CaseloadQueries {

    private static final int MOST_PAST = 200;
    private static final int EVERY = Integer.MAX_VALUE;

    private final DSLContext db;

    CaseloadQueries(DSLContext db) {
        this.db = db;
    }

    /** How many children each person works with now. */
    Map<PersonId, Integer> sizes(Condition reach) {
        return db
                .select(CASELOAD.PERSON_ID, count())
                .from(CASELOAD)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(CASELOAD.CHILD_ID), reach)
                .where(ours(CASELOAD), CASELOAD.ENDED_AT.isNull())
                .groupBy(CASELOAD.PERSON_ID)
                .stream()
                .collect(Collectors.toMap(row -> new PersonId(row.value1()), row -> row.value2()));
    }

    /** Whom the person works with now, by name. */
    List<Held> now(PersonId person, Condition reach, SchoolReach schools) {
        return held(CASELOAD.PERSON_ID.eq(person.value()).and(CASELOAD.ENDED_AT.isNull()), reach, schools, EVERY);
    }

    /** Whom the person worked with before, the latest first. */
    List<Held> before(PersonId person, Condition reach, SchoolReach schools) {
        return held(
                CASELOAD.PERSON_ID.eq(person.value()).and(CASELOAD.ENDED_AT.isNotNull()), reach, schools, MOST_PAST);
    }

    /** Who works or worked with the child, the latest first. */
    List<Held> of(ChildId child, Condition reach, SchoolReach schools) {
        return held(CASELOAD.CHILD_ID.eq(child.value()), reach, schools, MOST_PAST);
    }

    private List<Held> held(Condition which, Condition reach, SchoolReach schools, int most) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.YEAR_GROUP,
                        schools.name(SHARED_CHILD.SCHOOL_NAME).as(SHARED_CHILD.SCHOOL_NAME),
                        CASELOAD.PERSON_ID,
                        CASELOAD.FROM_LIST,
                        CASELOAD.RECORDED_AT,
                        CASELOAD.RECORDED_BY,
                        CASELOAD.ENDED_AT,
                        CASELOAD.ENDED_BY)
                .from(CASELOAD)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(CASELOAD.CHILD_ID), reach)
                .where(ours(CASELOAD), which)
                .orderBy(
                        CASELOAD.ENDED_AT.desc().nullsFirst(),
                        SHARED_CHILD.NAME_SEARCH.asc(),
                        CASELOAD.RECORDED_AT.desc())
                .limit(most)
                .fetch(CaseloadQueries::held);
    }

    private static Held held(Record row) {
        var child = new Held.Child(
                row.get(SHARED_CHILD.CHILD_ID),
                row.get(SHARED_CHILD.GIVEN_NAME),
                row.get(SHARED_CHILD.FAMILY_NAME),
                row.get(SHARED_CHILD.REFERENCE),
                Optional.ofNullable(row.get(SHARED_CHILD.YEAR_GROUP)),
                Optional.ofNullable(row.get(SHARED_CHILD.SCHOOL_NAME)));
        return new Held(
                child,
                new PersonId(row.get(CASELOAD.PERSON_ID)),
                row.get(CASELOAD.FROM_LIST),
                row.get(CASELOAD.RECORDED_AT),
                person(row.get(CASELOAD.RECORDED_BY)),
                Optional.ofNullable(row.get(CASELOAD.ENDED_AT)),
                person(row.get(CASELOAD.ENDED_BY)));
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
