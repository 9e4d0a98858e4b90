package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.WORKER_NUMBER;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** How the authority's own systems know its people. */
@Repository
class WorkerNumberRepository {

    private final DSLContext db;

    WorkerNumberRepository(DSLContext db) {
        this.db = db;
    }

    Map<String, PersonId> all() {
        return db
                .select(WORKER_NUMBER.NUMBER, WORKER_NUMBER.PERSON_ID)
                .from(WORKER_NUMBER)
                .where(ours(WORKER_NUMBER))
                .stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> new PersonId(row.value2())));
    }

    /** @return whether the person had one */
    boolean remove(PersonId person) {
        return db.deleteFrom(WORKER_NUMBER)
                        .where(ours(WORKER_NUMBER), WORKER_NUMBER.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    /** @return false if the number means somebody else */
    boolean set(PersonId person, String number, Instant at, PersonId by) {
        remove(person);
        return db.insertInto(WORKER_NUMBER)
                        .set(WORKER_NUMBER.TENANT_ID, Tenancy.current())
                        .set(WORKER_NUMBER.PERSON_ID, person.value())
                        .set(WORKER_NUMBER.NUMBER, number)
                        .set(WORKER_NUMBER.RECORDED_AT, at)
                        .set(WORKER_NUMBER.RECORDED_BY, by.value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
