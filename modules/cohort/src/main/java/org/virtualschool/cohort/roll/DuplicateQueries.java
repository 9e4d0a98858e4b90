package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.NOT_THE_SAME_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.tenancy.Tenancy;

/** Children of one council who may be the same: never across councils, where one UPN twice is a child who moved. */
@Repository
class DuplicateQueries {

    private final DSLContext db;

    DuplicateQueries(DSLContext db) {
        this.db = db;
    }

    /** One of two. It prints no personal data. */
    record Twin(
            ChildId id,
            String givenName,
            String familyName,
            String nameSearch,
            String reference,
            Optional<LocalDate> born,
            Optional<String> upn,
            Optional<Integer> year,
            Optional<String> school,
            ChildStatus status) {

        String name() {
            return ListName.of(givenName, familyName, reference);
        }

        @Override
        public String toString() {
            return "Twin[" + id + "]";
        }
    }

    /** Two children with one UPN of the right shape, or of one date of birth, of whom nobody has said that they are not the same. */
    record Pair(ChildId one, ChildId other, boolean sameUpn) {}

    /** @param reach of the reader: both must be within it */
    List<Pair> pairs(Condition reach) {
        var one = CHILD.as("one");
        var other = CHILD.as("other");
        // UN1 and its like say why a child has no UPN, and many have the same.
        var sameUpn = one.UPN_SHAPE.isTrue().and(one.UPN.eq(other.UPN));
        var reached = select(SHARED_CHILD.CHILD_ID.coerce(UUID.class))
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), reach);
        return db.select(one.ID, other.ID, sameUpn)
                .from(one)
                .join(other)
                .on(ours(other), other.ID.gt(one.ID), sameUpn.or(one.DATE_OF_BIRTH.eq(other.DATE_OF_BIRTH)))
                .where(
                        ours(one),
                        one.ID.in(reached),
                        other.ID.in(reached),
                        notExists(selectOne()
                                .from(NOT_THE_SAME_CHILD)
                                .where(
                                        ours(NOT_THE_SAME_CHILD),
                                        NOT_THE_SAME_CHILD.CHILD_ID.eq(one.ID),
                                        NOT_THE_SAME_CHILD.OTHER_ID.eq(other.ID))))
                .orderBy(one.ID, other.ID)
                .fetch(row -> new Pair(
                        new ChildId(row.value1()), new ChildId(row.value2()), Boolean.TRUE.equals(row.value3())));
    }

    Map<ChildId, Twin> twins(List<Pair> pairs, SchoolReach schools) {
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        var found = new ArrayList<Twin>();
        db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.NAME_SEARCH,
                        SHARED_CHILD.REFERENCE,
                        CHILD.DATE_OF_BIRTH,
                        CHILD.UPN,
                        SHARED_CHILD.YEAR_GROUP,
                        schools.name(SHARED_CHILD.SCHOOL_NAME),
                        SHARED_CHILD.STATUS)
                .from(SHARED_CHILD)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(SHARED_CHILD.CHILD_ID.coerce(CHILD.ID)))
                .where(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.in(ids))
                .forEach(row -> found.add(new Twin(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        Optional.ofNullable(row.value7()),
                        Optional.ofNullable(row.value8()),
                        Optional.ofNullable(row.value9()),
                        ChildStatus.valueOf(row.value10()))));
        return found.stream().collect(Collectors.toMap(Twin::id, Function.identity()));
    }

    /** Remembers that two children are not the same; said again, it changes nothing. @return whether it is new */
    boolean notTheSame(ChildId one, ChildId other, PersonId by, Instant at) {
        var first = one.value().toString().compareTo(other.value().toString()) < 0 ? one : other;
        return db.insertInto(NOT_THE_SAME_CHILD)
                        .set(NOT_THE_SAME_CHILD.TENANT_ID, Tenancy.current())
                        .set(NOT_THE_SAME_CHILD.CHILD_ID, first.value())
                        .set(NOT_THE_SAME_CHILD.OTHER_ID, (first.equals(one) ? other : one).value())
                        .set(NOT_THE_SAME_CHILD.RECORDED_AT, at)
                        .set(NOT_THE_SAME_CHILD.RECORDED_BY, by.value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
