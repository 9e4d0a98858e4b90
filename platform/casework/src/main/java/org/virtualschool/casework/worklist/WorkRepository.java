package org.virtualschool.casework.worklist;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.casework.db.Tables.WORK;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.Work;
import org.virtualschool.tenancy.Tenancy;

@Repository
class WorkRepository {

    private final DSLContext db;

    WorkRepository(DSLContext db) {
        this.db = db;
    }

    void open(Work work, Instant at) {
        opening(work, at).execute();
    }

    /** Until this transaction ends, others who take a turn in the bound authority wait. */
    void takeTurn() {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))", val("casework.duties " + Tenancy.current()));
    }

    /** What the open work of these kinds is about, by kind; a kind of which nothing is open is not there. */
    Map<String, Set<UUID>> openOf(Collection<String> kinds) {
        return db
                .select(WORK.KIND, WORK.SUBJECT)
                .from(WORK)
                .where(ours(WORK), WORK.KIND.eq(any(kinds.toArray(String[]::new))), WORK.DONE_AT.isNull())
                .fetchGroups(WORK.KIND, WORK.SUBJECT)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Opens much work of one kind, or opens it again, in two statements. */
    void reopenAll(String kind, Collection<Work> works, Instant at) {
        var additions = new ArrayList<Query>();
        works.forEach(work -> additions.add(opening(work, at)));
        db.batch(additions).execute();
        undo(WORK.KIND.eq(kind).and(WORK.SUBJECT.eq(any(subjects(works.stream().map(Work::subject))))), at);
    }

    /** Marks much work of one kind as done. */
    void doneAll(String kind, Collection<UUID> about, PersonId by, Instant at) {
        done(WORK.KIND.eq(kind).and(WORK.SUBJECT.eq(any(subjects(about.stream())))), by, at);
    }

    private static UUID[] subjects(Stream<UUID> about) {
        return about.toArray(UUID[]::new);
    }

    private Query opening(Work work, Instant at) {
        var role = work.assignee() instanceof Work.Assignee.Role holder ? holder.role() : null;
        var person = work.assignee() instanceof Work.Assignee.Person one
                ? one.person().value()
                : null;
        return db.insertInto(WORK)
                .set(WORK.TENANT_ID, Tenancy.current())
                .set(WORK.ID, UuidCreator.getTimeOrderedEpoch())
                .set(WORK.KIND, work.kind())
                .set(WORK.SUBJECT, work.subject())
                .set(WORK.CHILD_ID, work.child().map(ChildId::value).orElse(null))
                .set(WORK.ABOUT, work.about())
                .set(WORK.FOR_ROLE, role)
                .set(WORK.FOR_PERSON, person)
                .set(WORK.OPENED_AT, at)
                .set(WORK.DUE_ON, work.dueOn().orElse(null))
                .onConflict(WORK.TENANT_ID, WORK.KIND, WORK.SUBJECT)
                .doNothing();
    }

    /** Work that was done is to be done once more; that it was put off is over. */
    void undo(String kind, UUID subject, Instant at) {
        undo(WORK.KIND.eq(kind).and(WORK.SUBJECT.eq(subject)), at);
    }

    private void undo(Condition which, Instant at) {
        db.update(WORK)
                .set(WORK.OPENED_AT, at)
                .setNull(WORK.DONE_AT)
                .setNull(WORK.DONE_BY)
                .setNull(WORK.HELD_UNTIL)
                .setNull(WORK.HOLD_REASON)
                .where(ours(WORK), which, WORK.DONE_AT.isNotNull())
                .execute();
    }

    void done(String kind, UUID subject, PersonId by, Instant at) {
        done(WORK.KIND.eq(kind).and(WORK.SUBJECT.eq(subject)), by, at);
    }

    /** Open work of one person about the child, most urgent first. */
    List<Work> openOf(ChildId child, PersonId person) {
        return db.selectFrom(WORK)
                .where(openFor(child, person))
                .orderBy(WORK.DUE_ON.asc().nullsLast(), WORK.OPENED_AT)
                .fetch(row -> new Work(
                        row.get(WORK.KIND),
                        row.get(WORK.SUBJECT),
                        Optional.of(child),
                        row.get(WORK.ABOUT),
                        new Work.Assignee.Person(person),
                        Optional.ofNullable(row.get(WORK.DUE_ON))));
    }

    /** @return how much went over */
    int pass(ChildId child, PersonId from, PersonId to) {
        return db.update(WORK)
                .set(WORK.FOR_PERSON, to.value())
                .where(openFor(child, from))
                .execute();
    }

    /** @return how much went over */
    int leave(ChildId child, PersonId from, String role) {
        return db.update(WORK)
                .set(WORK.FOR_ROLE, role)
                .setNull(WORK.FOR_PERSON)
                .where(openFor(child, from))
                .execute();
    }

    private static Condition openFor(ChildId child, PersonId person) {
        return ours(WORK)
                .and(WORK.CHILD_ID.eq(child.value()))
                .and(WORK.FOR_PERSON.eq(person.value()))
                .and(WORK.DONE_AT.isNull());
    }

    void follow(ChildId givenUp, ChildId stays) {
        db.update(WORK)
                .set(WORK.CHILD_ID, stays.value())
                .where(ours(WORK), WORK.CHILD_ID.eq(givenUp.value()))
                .execute();
    }

    void delete(ChildId child) {
        db.deleteFrom(WORK).where(ours(WORK), WORK.CHILD_ID.eq(child.value())).execute();
    }

    private void done(Condition which, PersonId by, Instant at) {
        db.update(WORK)
                .set(WORK.DONE_AT, at)
                .set(WORK.DONE_BY, by.value())
                .where(ours(WORK), which, WORK.DONE_AT.isNull())
                .execute();
    }
}
