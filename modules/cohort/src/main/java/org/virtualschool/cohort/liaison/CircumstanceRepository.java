package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.CIRCUMSTANCE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.Circumstance.Seen;
import org.virtualschool.tenancy.Tenancy;

/** Keeps changes of circumstance. */
@Repository
class CircumstanceRepository {

    private final DSLContext db;

    CircumstanceRepository(DSLContext db) {
        this.db = db;
    }

    void add(Circumstance told) {
        db.insertInto(CIRCUMSTANCE)
                .set(CIRCUMSTANCE.TENANT_ID, Tenancy.current())
                .set(CIRCUMSTANCE.ID, told.id().value())
                .set(CIRCUMSTANCE.CHILD_ID, told.child().value())
                .set(CIRCUMSTANCE.KIND, told.kind())
                .set(CIRCUMSTANCE.HAPPENED_ON, told.happenedOn())
                .set(CIRCUMSTANCE.CHANGE, told.change())
                .set(CIRCUMSTANCE.READ_BY, told.readBy())
                .set(CIRCUMSTANCE.RECORDED_AT, told.recordedAt())
                .set(CIRCUMSTANCE.RECORDED_BY, told.by().value())
                .execute();
    }

    /** The latest first. */
    List<Circumstance> of(ChildId child) {
        return found(CIRCUMSTANCE.CHILD_ID.eq(child.value()));
    }

    Optional<Circumstance> find(ChildId child, CircumstanceId id) {
        return found(CIRCUMSTANCE.ID.eq(id.value()).and(CIRCUMSTANCE.CHILD_ID.eq(child.value()))).stream()
                .findFirst();
    }

    /** Those that nobody has read for the virtual school. */
    List<Circumstance> unseen() {
        return found(CIRCUMSTANCE.SEEN_AT.isNull());
    }

    /** Whether nobody had read it until now. */
    boolean see(CircumstanceId id, Seen seen) {
        return db.update(CIRCUMSTANCE)
                        .set(CIRCUMSTANCE.SEEN_AT, seen.at())
                        .set(CIRCUMSTANCE.SEEN_BY, seen.by().value())
                        .set(CIRCUMSTANCE.FOLLOWS, seen.follows())
                        .where(ours(CIRCUMSTANCE), CIRCUMSTANCE.ID.eq(id.value()), CIRCUMSTANCE.SEEN_AT.isNull())
                        .execute()
                == 1;
    }

    private List<Circumstance> found(Condition which) {
        return db.selectFrom(CIRCUMSTANCE)
                .where(ours(CIRCUMSTANCE), which)
                .orderBy(CIRCUMSTANCE.HAPPENED_ON.desc(), CIRCUMSTANCE.ID.desc())
                .fetch(CircumstanceRepository::circumstance);
    }

    private static Circumstance circumstance(Record row) {
        return new Circumstance(
                new CircumstanceId(row.get(CIRCUMSTANCE.ID)),
                new ChildId(row.get(CIRCUMSTANCE.CHILD_ID)),
                row.get(CIRCUMSTANCE.KIND),
                row.get(CIRCUMSTANCE.HAPPENED_ON),
                row.get(CIRCUMSTANCE.CHANGE),
                row.get(CIRCUMSTANCE.READ_BY),
                row.get(CIRCUMSTANCE.RECORDED_AT),
                new PersonId(row.get(CIRCUMSTANCE.RECORDED_BY)),
                Optional.ofNullable(row.get(CIRCUMSTANCE.SEEN_AT))
                        .map(at -> new Seen(
                                at, new PersonId(row.get(CIRCUMSTANCE.SEEN_BY)), row.get(CIRCUMSTANCE.FOLLOWS))));
    }
}
