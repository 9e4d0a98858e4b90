package org.virtualschool.cohort.handover;

import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Who has which child because a list named them after another social worker. */
@Repository
class TakenOverRepository {

    private final DSLContext db;

    TakenOverRepository(DSLContext db) {
        this.db = db;
    }

    List<TakenOver> of(ChildId child) {
        return find(CASELOAD.CHILD_ID.eq(child.value()));
    }

    /** Of every child whom somebody has, and has not said that they know. */
    List<TakenOver> notKnown() {
        return find(CASELOAD.KNOWN_AT.isNull());
    }

    private List<TakenOver> find(Condition which) {
        return db.select(CASELOAD.CHILD_ID, CASELOAD.PERSON_ID, CASELOAD.RECORDED_AT, CASELOAD.KNOWN_AT)
                .from(CASELOAD)
                .where(ours(CASELOAD), which, CASELOAD.TAKEN_OVER.isTrue(), CASELOAD.ENDED_AT.isNull())
                .orderBy(CASELOAD.RECORDED_AT, CASELOAD.CHILD_ID)
                .fetch(row -> new TakenOver(
                        new ChildId(row.value1()),
                        new PersonId(row.value2()),
                        row.value3(),
                        Optional.ofNullable(row.value4())));
    }

    /** @return whether the person has the child by a list, and had not said so before */
    boolean know(ChildId child, PersonId person, Instant at) {
        return db.update(CASELOAD)
                        .set(CASELOAD.KNOWN_AT, at)
                        .where(
                                ours(CASELOAD),
                                CASELOAD.CHILD_ID.eq(child.value()),
                                CASELOAD.PERSON_ID.eq(person.value()),
                                CASELOAD.TAKEN_OVER.isTrue(),
                                CASELOAD.KNOWN_AT.isNull(),
                                CASELOAD.ENDED_AT.isNull())
                        .execute()
                == 1;
    }
}
