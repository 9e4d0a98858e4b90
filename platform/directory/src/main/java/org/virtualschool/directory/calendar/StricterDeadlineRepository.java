package org.virtualschool.directory.calendar;

import static org.jooq.impl.DSL.min;
import static org.virtualschool.directory.db.Tables.STRICTER_DEADLINE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.StricterDeadlines;
import org.virtualschool.tenancy.Tenancy;

@Repository
@Transactional(readOnly = true)
class StricterDeadlineRepository implements StricterDeadlines {

    private final DSLContext db;
    private final Clock clock;

    StricterDeadlineRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> all() {
        return db.select(STRICTER_DEADLINE.RULE, min(STRICTER_DEADLINE.DAYS))
                .from(STRICTER_DEADLINE)
                .where(ours(STRICTER_DEADLINE), STRICTER_DEADLINE.SUPERSEDED_AT.isNull())
                .groupBy(STRICTER_DEADLINE.RULE)
                .fetchMap(row -> row.value1(), row -> row.value2().intValue());
    }

    @Override
    public int days(DeadlineRule rule) {
        return Math.min(rule.days(), all().getOrDefault(rule.key(), rule.days()));
    }

    @Override
    @Transactional
    public void set(String rule, int days) {
        withdraw(rule);
        db.insertInto(STRICTER_DEADLINE)
                .set(STRICTER_DEADLINE.TENANT_ID, Tenancy.current())
                .set(STRICTER_DEADLINE.ID, UUID.randomUUID())
                .set(STRICTER_DEADLINE.RULE, rule)
                .set(STRICTER_DEADLINE.DAYS, (short) days)
                .set(STRICTER_DEADLINE.RECORDED_AT, Instant.now(clock))
                .execute();
    }

    @Override
    @Transactional
    public void withdraw(String rule) {
        db.update(STRICTER_DEADLINE)
                .set(STRICTER_DEADLINE.SUPERSEDED_AT, Instant.now(clock))
                .where(
                        ours(STRICTER_DEADLINE),
                        STRICTER_DEADLINE.RULE.eq(rule),
                        STRICTER_DEADLINE.SUPERSEDED_AT.isNull())
                .execute();
    }
}
