package org.virtualschool.cohort.caseload;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.DELEGATION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.roll.WorkerKey;

/** Whom lists name as social workers, and with which children somebody stands in; narrowed to what the reader reaches. */
@Repository
class WorkerAccessQueries {

    static final Condition IN_CARE =
            SHARED_CHILD.STATUS.in(ChildStatus.LOOKED_AFTER.name(), ChildStatus.SHORT_BREAKS.name());

    private final DSLContext db;

    WorkerAccessQueries(DSLContext db) {
        this.db = db;
    }

    /** A social worker as a list names one. @param number how the care system knows the worker @param children how many in care */
    record Named(Optional<String> name, Optional<String> team, Optional<String> number, int children) {

        /** Stands for the worker in an address, where names have no place. */
        String key() {
            return WorkerKey.of(String.join("\n", name.orElse(""), team.orElse(""), number.orElse("")));
        }
    }

    /** Everybody whom the latest list names with a child in care, by name. */
    List<Named> named(Condition reach) {
        return db.select(ALLOCATION.SOCIAL_WORKER, ALLOCATION.TEAM, ALLOCATION.WORKER_NUMBER, count())
                .from(ALLOCATION)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), child().eq(ALLOCATION.CHILD_ID), reach, IN_CARE)
                .where(ours(ALLOCATION), ALLOCATION.SUPERSEDED_AT.isNull(), ALLOCATION.ENDS_ON.isNull())
                .groupBy(ALLOCATION.SOCIAL_WORKER, ALLOCATION.TEAM, ALLOCATION.WORKER_NUMBER)
                .orderBy(ALLOCATION.SOCIAL_WORKER, ALLOCATION.TEAM, ALLOCATION.WORKER_NUMBER)
                .fetch(row -> new Named(
                        Optional.ofNullable(row.value1()),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        row.value4()));
    }

    /** Children in care whom no list gives a social worker. */
    int withoutWorker(Condition reach) {
        return db.fetchCount(SHARED_CHILD, ours(SHARED_CHILD), reach, IN_CARE, nobodyNamed());
    }

    /** True of children whom no list gives a social worker now. */
    static Condition nobodyNamed() {
        return exists(selectOne()
                        .from(ALLOCATION)
                        .where(
                                ours(ALLOCATION),
                                ALLOCATION.CHILD_ID.eq(child()),
                                ALLOCATION.SUPERSEDED_AT.isNull(),
                                ALLOCATION.ENDS_ON.isNull()))
                .not();
    }

    /** How many children in care both the reader and somebody else reach. */
    int reachedBy(Condition somebody, Condition reach) {
        return db.fetchCount(SHARED_CHILD, ours(SHARED_CHILD), IN_CARE, somebody, reach);
    }

    /** With how many children each stands in on the day. */
    Map<PersonId, Integer> standingIn(LocalDate day, Condition reach) {
        return db.select(DELEGATION.TO_PERSON, count())
                .from(DELEGATION)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), child().eq(DELEGATION.CHILD_ID), reach)
                .where(lent(day))
                .groupBy(DELEGATION.TO_PERSON)
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    /** A child with which somebody stands in. */
    record Lent(
            ChildId child,
            String givenName,
            String familyName,
            String reference,
            PersonId from,
            Instant since,
            LocalDate until) {
        @Override
        public String toString() {
            return "Lent[" + child + "]";
        }
    }

    /** With whom the person stands in on the day, by name. */
    List<Lent> lentTo(PersonId person, LocalDate day, Condition reach) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        DELEGATION.FROM_PERSON,
                        DELEGATION.RECORDED_AT,
                        DELEGATION.LAST_DAY)
                .from(DELEGATION)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), child().eq(DELEGATION.CHILD_ID), reach)
                .where(lent(day), DELEGATION.TO_PERSON.eq(person.value()))
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .fetch(row -> new Lent(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        new PersonId(Objects.requireNonNull(row.value5())),
                        row.value6(),
                        row.value7()));
    }

    /** What was lent counts while the child is on the own caseload of whoever lent it. */
    private static Condition lent(LocalDate day) {
        return ours(DELEGATION)
                .and(DELEGATION.ENDED_AT.isNull())
                .and(DELEGATION.FIRST_DAY.le(day))
                .and(DELEGATION.LAST_DAY.ge(day))
                .and(exists(selectOne()
                        .from(CASELOAD)
                        .where(
                                ours(CASELOAD),
                                CASELOAD.PERSON_ID.eq(DELEGATION.FROM_PERSON),
                                CASELOAD.CHILD_ID.eq(DELEGATION.CHILD_ID),
                                CASELOAD.ENDED_AT.isNull())));
    }

    private static Field<UUID> child() {
        return SHARED_CHILD.CHILD_ID.coerce(UUID.class);
    }
}
