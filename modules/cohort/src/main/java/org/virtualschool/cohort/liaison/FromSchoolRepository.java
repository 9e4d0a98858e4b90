package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.FROM_SCHOOL;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.FromSchool.Seen;
import org.virtualschool.tenancy.Tenancy;

/** Keeps what schools sent. */
@Repository
class FromSchoolRepository {

    private final DSLContext db;

    FromSchoolRepository(DSLContext db) {
        this.db = db;
    }

    void add(FromSchool sent) {
        db.insertInto(FROM_SCHOOL)
                .set(FROM_SCHOOL.TENANT_ID, Tenancy.current())
                .set(FROM_SCHOOL.ID, sent.id().value())
                .set(FROM_SCHOOL.CHILD_ID, sent.child().value())
                .set(FROM_SCHOOL.SENDER, sent.sender())
                .set(FROM_SCHOOL.FROM_WHOM, sent.fromWhom())
                .set(FROM_SCHOOL.WAY, sent.way())
                .set(FROM_SCHOOL.RECEIVED_ON, sent.receivedOn())
                .set(FROM_SCHOOL.ABOUT, sent.about())
                .set(
                        FROM_SCHOOL.DOCUMENT_ID,
                        sent.document().map(SharedDocumentId::value).orElse(null))
                .set(FROM_SCHOOL.READ_BY, sent.readBy())
                .set(FROM_SCHOOL.RECORDED_AT, sent.recordedAt())
                .set(FROM_SCHOOL.RECORDED_BY, sent.by().value())
                .execute();
    }

    /** The latest first. */
    List<FromSchool> of(ChildId child) {
        return found(FROM_SCHOOL.CHILD_ID.eq(child.value()));
    }

    Optional<FromSchool> find(ChildId child, FromSchoolId id) {
        return found(FROM_SCHOOL.ID.eq(id.value()).and(FROM_SCHOOL.CHILD_ID.eq(child.value()))).stream()
                .findFirst();
    }

    /** Those that nobody has read for the virtual school. */
    List<FromSchool> unseen() {
        return found(FROM_SCHOOL.SEEN_AT.isNull());
    }

    /** Whether nobody had read it until now. */
    boolean see(FromSchoolId id, Seen seen) {
        return db.update(FROM_SCHOOL)
                        .set(FROM_SCHOOL.SEEN_AT, seen.at())
                        .set(FROM_SCHOOL.SEEN_BY, seen.by().value())
                        .where(ours(FROM_SCHOOL), FROM_SCHOOL.ID.eq(id.value()), FROM_SCHOOL.SEEN_AT.isNull())
                        .execute()
                == 1;
    }

    private List<FromSchool> found(Condition which) {
        return db.selectFrom(FROM_SCHOOL)
                .where(ours(FROM_SCHOOL), which)
                .orderBy(FROM_SCHOOL.RECEIVED_ON.desc(), FROM_SCHOOL.ID.desc())
                .fetch(FromSchoolRepository::sent);
    }

    private static FromSchool sent(Record row) {
        return new FromSchool(
                new FromSchoolId(row.get(FROM_SCHOOL.ID)),
                new ChildId(row.get(FROM_SCHOOL.CHILD_ID)),
                row.get(FROM_SCHOOL.SENDER),
                row.get(FROM_SCHOOL.FROM_WHOM),
                row.get(FROM_SCHOOL.WAY),
                row.get(FROM_SCHOOL.RECEIVED_ON),
                row.get(FROM_SCHOOL.ABOUT),
                Optional.ofNullable(row.get(FROM_SCHOOL.DOCUMENT_ID)).map(SharedDocumentId::new),
                row.get(FROM_SCHOOL.READ_BY),
                row.get(FROM_SCHOOL.RECORDED_AT),
                new PersonId(row.get(FROM_SCHOOL.RECORDED_BY)),
                Optional.ofNullable(row.get(FROM_SCHOOL.SEEN_AT))
                        .map(at -> new Seen(at, new PersonId(row.get(FROM_SCHOOL.SEEN_BY)))));
    }
}
