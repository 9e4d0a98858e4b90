package org.virtualschool.cohort.people;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.tenancy.Tenancy;

/** Who works with whom, now and before. */
@Repository
class CaseloadRepository {

    private final DSLContext db;

    CaseloadRepository(DSLContext db) {
        this.db = db;
    }

    /** Somebody and a child. */
    record Pair(PersonId person, ChildId child) {}

    boolean isOnTheRoll(ChildId child) {
        return db.fetchExists(CHILD, ours(CHILD), CHILD.ID.eq(child.value()));
    }

    /** Whether the person works with the child now because a list says so; empty if the person does not. */
    Optional<Boolean> isFromList(Pair pair) {
        return db.select(CASELOAD.FROM_LIST).from(CASELOAD).where(now(pair)).fetchOptional(CASELOAD.FROM_LIST);
    }

    /** @return whether the person did not work with the child before */
    boolean add(Pair pair, boolean fromList, PersonId by, Instant at) {
        return adding(pair, fromList, by, at).onConflictDoNothing().execute() == 1;
    }

    void addAll(Collection<Pair> pairs, PersonId by, Instant at) {
        var additions = new ArrayList<Query>();
        pairs.forEach(pair -> additions.add(adding(pair, false, by, at).onConflictDoNothing()));
        db.batch(additions).execute();
    }

    /** Because a list says so. @param tookOver children who had another social worker before: whoever has them now is asked to say that they know */
    void addListed(Collection<Pair> pairs, Set<ChildId> tookOver, PersonId by, Instant at) {
        var additions = new ArrayList<Query>();
        pairs.forEach(pair -> additions.add(adding(pair, true, by, at)
                .set(CASELOAD.TAKEN_OVER, tookOver.contains(pair.child()))
                .onConflictDoNothing()));
        db.batch(additions).execute();
    }

    private InsertSetMoreStep<?> adding(Pair pair, boolean fromList, PersonId by, Instant at) {
        return db.insertInto(CASELOAD)
                .set(CASELOAD.TENANT_ID, Tenancy.current())
                .set(CASELOAD.CHILD_ID, pair.child().value())
                .set(CASELOAD.PERSON_ID, pair.person().value())
                .set(CASELOAD.FROM_LIST, fromList)
                .set(CASELOAD.RECORDED_AT, at)
                .set(CASELOAD.RECORDED_BY, by.value());
    }

    /** @return whether the person worked with the child */
    boolean end(Pair pair, PersonId by, Instant at) {
        return ending(pair, by, at).execute() == 1;
    }

    void endAll(Collection<Pair> pairs, PersonId by, Instant at) {
        var endings = new ArrayList<Query>();
        pairs.forEach(pair -> endings.add(ending(pair, by, at)));
        db.batch(endings).execute();
    }

    private Query ending(Pair pair, PersonId by, Instant at) {
        return db.update(CASELOAD)
                .set(CASELOAD.ENDED_AT, at)
                .set(CASELOAD.ENDED_BY, by.value())
                .where(now(pair));
    }

    private static Condition now(Pair pair) {
        return ours(CASELOAD)
                .and(CASELOAD.CHILD_ID.eq(pair.child().value()))
                .and(CASELOAD.PERSON_ID.eq(pair.person().value()))
                .and(CASELOAD.ENDED_AT.isNull());
    }

    /** Children in care whose social worker a list names by one of the numbers. */
    Set<Pair> namedByLists(Map<String, PersonId> numbers) {
        var named = new HashSet<Pair>();
        db.select(ALLOCATION.CHILD_ID, ALLOCATION.WORKER_NUMBER)
                .from(ALLOCATION)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(ALLOCATION.CHILD_ID))
                .where(
                        ours(ALLOCATION),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull(),
                        ALLOCATION.WORKER_NUMBER.in(numbers.keySet()),
                        CHILD.STATUS.in(ChildStatus.LOOKED_AFTER.name(), ChildStatus.SHORT_BREAKS.name()))
                .forEach(row -> named.add(
                        new Pair(Objects.requireNonNull(numbers.get(row.value2())), new ChildId(row.value1()))));
        return named;
    }

    /** Those of the children whom lists named with another social worker before: by number, else by name. */
    Set<ChildId> tookOver(Collection<Pair> pairs) {
        var before = ALLOCATION.as("before");
        var byNumber = before.WORKER_NUMBER.ne(ALLOCATION.WORKER_NUMBER);
        var byName = before.WORKER_NUMBER.isNull().and(before.SOCIAL_WORKER.ne(ALLOCATION.SOCIAL_WORKER));
        return db.selectDistinct(ALLOCATION.CHILD_ID)
                .from(ALLOCATION)
                .join(before)
                .on(ours(before), before.CHILD_ID.eq(ALLOCATION.CHILD_ID), byNumber.or(byName))
                .where(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(any(
                                pairs.stream().map(pair -> pair.child().value()).toArray(UUID[]::new))),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .fetchSet(row -> new ChildId(row.value1()));
    }

    /** Who works with whom now. @param fromListsOnly leaves out whom a person put on a caseload */
    Set<Pair> held(boolean fromListsOnly) {
        var held = new HashSet<Pair>();
        db.select(CASELOAD.PERSON_ID, CASELOAD.CHILD_ID)
                .from(CASELOAD)
                .where(
                        ours(CASELOAD),
                        CASELOAD.ENDED_AT.isNull(),
                        CASELOAD.FROM_LIST.in(fromListsOnly ? List.of(true) : List.of(true, false)))
                .forEach(row -> held.add(new Pair(new PersonId(row.value1()), new ChildId(row.value2()))));
        return held;
    }
}
