package org.virtualschool.cohort.people;

import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class CaseloadRepository {

    private final DSLContext db;

    CaseloadRepository(DSLContext db) {
        this.db = db;
    }

    boolean isOnTheRoll(ChildId child) {
        return db.fetchExists(CHILD, ours(CHILD), CHILD.ID.eq(child.value()));
    }

    /** @return whether the person did not work with the child before */
    boolean add(PersonId person, ChildId child, Instant at) {
        return db.insertInto(CASELOAD)
                        .set(CASELOAD.TENANT_ID, Tenancy.current())
                        .set(CASELOAD.CHILD_ID, child.value())
                        .set(CASELOAD.PERSON_ID, person.value())
                        .set(CASELOAD.RECORDED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return whether the person worked with the child */
    boolean remove(PersonId person, ChildId child) {
        return db.deleteFrom(CASELOAD)
                        .where(
                                ours(CASELOAD),
                                CASELOAD.CHILD_ID.eq(child.value()),
                                CASELOAD.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    List<PersonId> of(ChildId child) {
        return db.select(CASELOAD.PERSON_ID)
                .from(CASELOAD)
                .where(ours(CASELOAD), CASELOAD.CHILD_ID.eq(child.value()))
                .orderBy(CASELOAD.RECORDED_AT)
                .fetch(row -> new PersonId(row.value1()));
    }
}
