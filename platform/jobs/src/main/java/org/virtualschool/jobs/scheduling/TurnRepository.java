package org.virtualschool.jobs.scheduling;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Turns at one piece of work. */
@Repository
class TurnRepository {

    private final DSLContext db;

    TurnRepository(DSLContext db) {
        this.db = db;
    }

    /** Until this transaction ends, others who take a turn at the same work wait. */
    void take(String work) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(work));
    }
}
