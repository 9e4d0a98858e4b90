package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.ADVICE_GIVEN;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.AdviceId;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.tenancy.Tenancy;

/** The advice log: added to, never changed but for what became of an entry. */
@Repository
class AdviceRepository {

    private final DSLContext db;

    AdviceRepository(DSLContext db) {
        this.db = db;
    }

    void add(Advice advice) {
        db.insertInto(ADVICE_GIVEN)
                .set(ADVICE_GIVEN.TENANT_ID, Tenancy.current())
                .set(ADVICE_GIVEN.ID, advice.id())
                .set(ADVICE_GIVEN.ENTRY_ID, advice.entry())
                .set(ADVICE_GIVEN.ON_DAY, advice.on())
                .set(ADVICE_GIVEN.ASKER, advice.asker())
                .set(ADVICE_GIVEN.TOPIC, advice.topic())
                .set(ADVICE_GIVEN.ADVISED, advice.advised())
                .set(ADVICE_GIVEN.FOLLOW_UP_ON, advice.followUpOn())
                .set(ADVICE_GIVEN.RECORDED_AT, advice.recordedAt())
                .set(ADVICE_GIVEN.RECORDED_BY, advice.by())
                .execute();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Advice> of(RegisterEntryId entry) {
        return advice(ADVICE_GIVEN.ENTRY_ID.eq(entry));
    }

    @Transactional(readOnly = true)
    public Optional<Advice> find(AdviceId id) {
        return advice(ADVICE_GIVEN.ID.eq(id)).stream().findFirst();
    }

    /** After which somebody is still to look again. */
    List<Advice> waiting() {
        return advice(ADVICE_GIVEN
                .FOLLOW_UP_ON
                .isNotNull()
                .and(ADVICE_GIVEN.FOLLOWED_UP_AT.isNull())
                .and(ADVICE_GIVEN.STRUCK_AT.isNull()));
    }

    /** @return whether it waited for that */
    boolean followUp(AdviceId id, Instant at, PersonId by) {
        return db.update(ADVICE_GIVEN)
                        .set(ADVICE_GIVEN.FOLLOWED_UP_AT, at)
                        .set(ADVICE_GIVEN.FOLLOWED_UP_BY, by)
                        .where(
                                ours(ADVICE_GIVEN),
                                ADVICE_GIVEN.ID.eq(id),
                                ADVICE_GIVEN.FOLLOW_UP_ON.isNotNull(),
                                ADVICE_GIVEN.FOLLOWED_UP_AT.isNull(),
                                ADVICE_GIVEN.STRUCK_AT.isNull())
                        .execute()
                == 1;
    }

    /** @return whether it counted until now */
    boolean strike(AdviceId id, String because, Instant at, PersonId by) {
        return db.update(ADVICE_GIVEN)
                        .set(ADVICE_GIVEN.STRUCK_AT, at)
                        .set(ADVICE_GIVEN.STRUCK_BY, by)
                        .set(ADVICE_GIVEN.STRUCK_BECAUSE, because)
                        .where(ours(ADVICE_GIVEN), ADVICE_GIVEN.ID.eq(id), ADVICE_GIVEN.STRUCK_AT.isNull())
                        .execute()
                == 1;
    }

    private List<Advice> advice(Condition which) {
        return db.select(
                        ADVICE_GIVEN.ID,
                        ADVICE_GIVEN.ENTRY_ID,
                        ADVICE_GIVEN.ON_DAY,
                        ADVICE_GIVEN.ASKER,
                        ADVICE_GIVEN.TOPIC,
                        ADVICE_GIVEN.ADVISED,
                        ADVICE_GIVEN.FOLLOW_UP_ON,
                        ADVICE_GIVEN.RECORDED_AT,
                        ADVICE_GIVEN.RECORDED_BY,
                        ADVICE_GIVEN.FOLLOWED_UP_AT,
                        ADVICE_GIVEN.STRUCK_BECAUSE)
                .from(ADVICE_GIVEN)
                .where(ours(ADVICE_GIVEN), which)
                .orderBy(ADVICE_GIVEN.ON_DAY.desc(), ADVICE_GIVEN.RECORDED_AT.desc(), ADVICE_GIVEN.ID)
                .fetch(mapping(Advice::new));
    }
}
