package org.virtualschool.jobs.scheduling;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.virtualschool.jobs.db.Tables.PARKED_JOB;
import static org.virtualschool.jobs.db.Tables.SCHEDULED_TASKS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.jobs.Backlog;
import org.virtualschool.tenancy.Tenancy;

/** How the bound council's work goes: what it is about stays unread, but for whose it is. */
@Repository
class BacklogQueries {

    private static final int LONGEST_POWER = 30;

    private final DSLContext db;

    BacklogQueries(DSLContext db) {
        this.db = db;
    }

    Backlog backlog(Instant late, Instant since) {
        var asked = askedAt();
        var waiting = db.select(count(), min(asked))
                .from(SCHEDULED_TASKS)
                .where(isOurs(), asked.lt(late))
                .fetchSingle();
        var givenUp = db.fetchCount(PARKED_JOB, ours(PARKED_JOB), PARKED_JOB.PARKED_AT.ge(since));
        return new Backlog(waiting.value1(), Optional.ofNullable(waiting.value2()), givenUp);
    }

    /** The scheduler keeps the next try only; the tries before were 1, 2, 4 … seconds apart. */
    private static Field<Instant> askedAt() {
        return field(
                "{0} - make_interval(secs => power(2, least(coalesce({1}, 0), {2})) - 1)",
                SCHEDULED_TASKS.EXECUTION_TIME.getDataType(),
                SCHEDULED_TASKS.EXECUTION_TIME,
                SCHEDULED_TASKS.CONSECUTIVE_FAILURES,
                LONGEST_POWER);
    }

    /** The scheduler's table has no tenant, but each piece of work says whose it is; what is done for nobody has no data. */
    private static Condition isOurs() {
        return field("convert_from({0}, 'UTF8')::jsonb #>> '{tenant,number}'", String.class, SCHEDULED_TASKS.TASK_DATA)
                .eq(Tenancy.current().toString());
    }
}
