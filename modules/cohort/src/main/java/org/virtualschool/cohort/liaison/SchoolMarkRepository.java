package org.virtualschool.cohort.liaison;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD_DOCUMENT;
import static org.virtualschool.cohort.db.Tables.SCHOOL_MARK;
import static org.virtualschool.cohort.db.Tables.SCHOOL_MARK_READ;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;
import org.virtualschool.cohort.liaison.SchoolMark.Reading;
import org.virtualschool.cohort.liaison.SchoolMark.Withdrawn;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.cohort.liaison.SharedDocument.State;
import org.virtualschool.tenancy.Tenancy;

/** Keeps what schools may read of what social care told, and who read it there. */
@Repository
class SchoolMarkRepository {

    private final DSLContext db;

    SchoolMarkRepository(DSLContext db) {
        this.db = db;
    }

    /** @return whether the entry was not marked until now */
    boolean add(SchoolMark mark) {
        return db.insertInto(SCHOOL_MARK)
                        .set(SCHOOL_MARK.TENANT_ID, Tenancy.current())
                        .set(SCHOOL_MARK.ID, mark.id().value())
                        .set(SCHOOL_MARK.CHILD_ID, mark.child().value())
                        .set(SCHOOL_MARK.CIRCUMSTANCE_ID, mark.circumstance().orElse(null))
                        .set(SCHOOL_MARK.CHILD_DOCUMENT_ID, mark.document().orElse(null))
                        .set(
                                SCHOOL_MARK.ACCESS_CLASS,
                                mark.document()
                                        .map(paper -> AccessClass.ORDINARY.name())
                                        .orElse(null))
                        .set(SCHOOL_MARK.ASKS, mark.asks())
                        .set(SCHOOL_MARK.SHARED_AT, mark.at())
                        .set(SCHOOL_MARK.SHARED_BY, mark.by().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Of the child, those that ended too, the latest first. */
    List<SchoolMark> of(ChildId child) {
        return found(SCHOOL_MARK.CHILD_ID.eq(child.value()));
    }

    /** The same of one entry. */
    List<SchoolMark> of(ChildId child, Entry entry) {
        return found(SCHOOL_MARK.CHILD_ID.eq(child.value()).and(is(entry)));
    }

    /** What the school of the child may read. */
    List<SchoolMark> standing(ChildId child) {
        return found(SCHOOL_MARK.CHILD_ID.eq(child.value()).and(SCHOOL_MARK.WITHDRAWN_AT.isNull()));
    }

    /** Whether the entry was marked until now. */
    boolean withdraw(ChildId child, Entry entry, Withdrawn end) {
        return db.update(SCHOOL_MARK)
                        .set(SCHOOL_MARK.WITHDRAWN_AT, end.at())
                        .set(SCHOOL_MARK.WITHDRAWN_BY, end.by().value())
                        .where(
                                ours(SCHOOL_MARK),
                                SCHOOL_MARK.CHILD_ID.eq(child.value()),
                                is(entry),
                                SCHOOL_MARK.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** @return whether the person had not read it at that school in that role */
    boolean read(ChildId child, Reading reading) {
        return db.insertInto(SCHOOL_MARK_READ)
                        .set(SCHOOL_MARK_READ.TENANT_ID, Tenancy.current())
                        .set(SCHOOL_MARK_READ.MARK_ID, reading.mark().value())
                        .set(SCHOOL_MARK_READ.PERSON_ID, reading.person().value())
                        .set(SCHOOL_MARK_READ.ROLE, reading.role())
                        .set(SCHOOL_MARK_READ.URN, reading.urn())
                        .set(SCHOOL_MARK_READ.CHILD_ID, child.value())
                        .set(SCHOOL_MARK_READ.READ_AT, reading.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Who read what of the child at a school, the first first. */
    List<Reading> readings(ChildId child) {
        return db.selectFrom(SCHOOL_MARK_READ)
                .where(ours(SCHOOL_MARK_READ), SCHOOL_MARK_READ.CHILD_ID.eq(child.value()))
                .orderBy(SCHOOL_MARK_READ.READ_AT)
                .fetch(row -> new Reading(
                        new SchoolMarkId(row.get(SCHOOL_MARK_READ.MARK_ID)),
                        new PersonId(row.get(SCHOOL_MARK_READ.PERSON_ID)),
                        row.get(SCHOOL_MARK_READ.ROLE),
                        row.get(SCHOOL_MARK_READ.URN),
                        row.get(SCHOOL_MARK_READ.READ_AT)));
    }

    /** What can be read at the child's present school and nobody of the role has read there. @param now a document kept no longer is not read */
    List<SchoolMark> unreadBy(String role, Instant now) {
        return db.select(SCHOOL_MARK.fields())
                .from(SCHOOL_MARK)
                .join(SHARED_CHILD)
                .on(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.CHILD_ID.coerce(SCHOOL_MARK.CHILD_ID).eq(SCHOOL_MARK.CHILD_ID))
                .leftJoin(CHILD_DOCUMENT)
                .on(ours(CHILD_DOCUMENT), CHILD_DOCUMENT.ID.eq(SCHOOL_MARK.CHILD_DOCUMENT_ID))
                .where(
                        ours(SCHOOL_MARK),
                        SCHOOL_MARK.WITHDRAWN_AT.isNull(),
                        SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()),
                        SHARED_CHILD.URN.isNotNull(),
                        CHILD_DOCUMENT
                                .ID
                                .isNull()
                                .or(CHILD_DOCUMENT.STATE.eq(State.CLEAN.name()).and(CHILD_DOCUMENT.KEEP_UNTIL.gt(now))),
                        notExists(selectOne()
                                .from(SCHOOL_MARK_READ)
                                .where(
                                        ours(SCHOOL_MARK_READ),
                                        SCHOOL_MARK_READ.MARK_ID.eq(SCHOOL_MARK.ID),
                                        SCHOOL_MARK_READ.ROLE.eq(role),
                                        SCHOOL_MARK_READ.URN.eq(SHARED_CHILD.URN))))
                .orderBy(SCHOOL_MARK.SHARED_AT)
                .fetch(SchoolMarkRepository::mark);
    }

    private static Condition is(Entry entry) {
        return switch (entry) {
            case Entry.Change(CircumstanceId id) -> SCHOOL_MARK.CIRCUMSTANCE_ID.eq(id.value());
            case Entry.Paper(SharedDocumentId id) -> SCHOOL_MARK.CHILD_DOCUMENT_ID.eq(id.value());
        };
    }

    private List<SchoolMark> found(Condition which) {
        return db.selectFrom(SCHOOL_MARK)
                .where(ours(SCHOOL_MARK), which)
                .orderBy(SCHOOL_MARK.SHARED_AT.desc(), SCHOOL_MARK.ID.desc())
                .fetch(SchoolMarkRepository::mark);
    }

    private static SchoolMark mark(Record row) {
        return new SchoolMark(
                new SchoolMarkId(row.get(SCHOOL_MARK.ID)),
                new ChildId(row.get(SCHOOL_MARK.CHILD_ID)),
                Optional.ofNullable(row.get(SCHOOL_MARK.CIRCUMSTANCE_ID))
                        .<Entry>map(id -> new Entry.Change(new CircumstanceId(id)))
                        .orElseGet(() -> new Entry.Paper(new SharedDocumentId(row.get(SCHOOL_MARK.CHILD_DOCUMENT_ID)))),
                row.get(SCHOOL_MARK.ASKS),
                row.get(SCHOOL_MARK.SHARED_AT),
                new PersonId(row.get(SCHOOL_MARK.SHARED_BY)),
                Optional.ofNullable(row.get(SCHOOL_MARK.WITHDRAWN_AT))
                        .map(at -> new Withdrawn(at, new PersonId(row.get(SCHOOL_MARK.WITHDRAWN_BY)))));
    }
}
