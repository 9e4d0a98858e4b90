package org.virtualschool.jobs.scheduling;

import static org.virtualschool.jobs.db.Tables.PARKED_JOB;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.virtualschool.tenancy.Tenancy;

@Repository
class ParkedJobRepository {

    private final DSLContext db;
    private final Clock clock;

    ParkedJobRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void park(String kind, String instance, String data, String failure) {
        db.insertInto(PARKED_JOB)
                .set(PARKED_JOB.TENANT_ID, Tenancy.current())
                .set(PARKED_JOB.ID, UuidCreator.getTimeOrderedEpoch())
                .set(PARKED_JOB.KIND, kind)
                .set(PARKED_JOB.INSTANCE, instance)
                .set(PARKED_JOB.DATA, JSONB.valueOf(data))
                .set(PARKED_JOB.FAILURE, failure)
                .set(PARKED_JOB.PARKED_AT, clock.instant())
                .execute();
    }
}
