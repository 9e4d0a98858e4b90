package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.minimum.EndReason;
import org.virtualschool.placement.minimum.NoticeType;

/** Who has left, and whose entry is held. */
@Repository
class LeavingRepository {

    private final DSLContext db;

    LeavingRepository(DSLContext db) {
        this.db = db;
    }

    Optional<RegisterEntryId> entryOf(ChildId subject) {
        return db.select(REGISTERED_CHILD.ID)
                .from(REGISTERED_CHILD)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.SUBJECT_ID.eq(subject))
                .fetchOptional(REGISTERED_CHILD.ID);
    }

    /** @return whom the entry is about; empty if it is not there */
    Optional<ChildId> leave(RegisterEntryId id, LocalDate day, String why, Leaving.ToldBy by, Instant at) {
        return db.update(REGISTERED_CHILD)
                .set(REGISTERED_CHILD.LEFT_ON, day)
                .set(REGISTERED_CHILD.LEFT_BECAUSE, why)
                .set(REGISTERED_CHILD.LEFT_TOLD_BY, by.name())
                .set(REGISTERED_CHILD.LEFT_RECORDED_AT, at)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id))
                .returningResult(REGISTERED_CHILD.SUBJECT_ID)
                .fetchOptional(REGISTERED_CHILD.SUBJECT_ID);
    }

    /** @return whom the entry is about; empty if nobody had left */
    Optional<ChildId> stay(RegisterEntryId id, Instant at) {
        return db.update(REGISTERED_CHILD)
                .setNull(REGISTERED_CHILD.LEFT_ON)
                .setNull(REGISTERED_CHILD.LEFT_BECAUSE)
                .setNull(REGISTERED_CHILD.LEFT_TOLD_BY)
                .set(REGISTERED_CHILD.LEFT_RECORDED_AT, at)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id), REGISTERED_CHILD.LEFT_ON.isNotNull())
                .returningResult(REGISTERED_CHILD.SUBJECT_ID)
                .fetchOptional(REGISTERED_CHILD.SUBJECT_ID);
    }

    /** Who had left, and of whom a new notice has come since, about a placement that did not begin before. */
    List<RegisterEntryId> returned() {
        return db.select(REGISTERED_CHILD.ID)
                .from(REGISTERED_CHILD)
                .where(
                        ours(REGISTERED_CHILD),
                        exists(selectOne()
                                .from(INBOX_NOTICE)
                                .where(
                                        ours(INBOX_NOTICE),
                                        INBOX_NOTICE.SUBJECT_ID.eq(REGISTERED_CHILD.SUBJECT_ID),
                                        INBOX_NOTICE.TYPE.eq(NoticeType.PLACEMENT),
                                        INBOX_NOTICE.DELIVERED_AT.gt(REGISTERED_CHILD.LEFT_RECORDED_AT),
                                        INBOX_NOTICE.PLACED_FROM.ge(REGISTERED_CHILD.LEFT_ON))))
                .fetch(REGISTERED_CHILD.ID);
    }

    /** A child whose placing authority says that the placement here is over. */
    record Ended(RegisterEntryId entry, LocalDate lastDay, EndReason why) {}

    /** Those of whom the newest notice says so, and of whom the register does not say it yet. */
    List<Ended> ended() {
        var newest = INBOX_NOTICE.as("newest");
        return db.select(REGISTERED_CHILD.ID, INBOX_NOTICE.ON_DAY, INBOX_NOTICE.END_REASON)
                .from(REGISTERED_CHILD)
                .join(INBOX_NOTICE)
                .on(
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.ID.eq(select(newest.ID)
                                .from(newest)
                                .where(ours(newest), newest.SUBJECT_ID.eq(REGISTERED_CHILD.SUBJECT_ID))
                                .orderBy(newest.SENT_AT.desc(), newest.VERSION.desc())
                                .limit(1)))
                .where(
                        ours(REGISTERED_CHILD),
                        INBOX_NOTICE.TYPE.eq(NoticeType.END),
                        REGISTERED_CHILD
                                .LEFT_RECORDED_AT
                                .isNull()
                                .or(REGISTERED_CHILD.LEFT_RECORDED_AT.lt(INBOX_NOTICE.DELIVERED_AT)))
                .fetch(mapping(Ended::new));
    }

    void holdBecause(RegisterEntryId id, @Nullable String why) {
        db.update(REGISTERED_CHILD)
                .set(REGISTERED_CHILD.HELD_BECAUSE, why)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id))
                .execute();
    }

    /** Entries of children who left before the day and that are not held; locked. */
    List<RegisterEntryId> leftBefore(LocalDate day) {
        return db.select(REGISTERED_CHILD.ID)
                .from(REGISTERED_CHILD)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.LEFT_ON.lt(day), REGISTERED_CHILD.HELD_BECAUSE.isNull())
                .forUpdate()
                .fetch(REGISTERED_CHILD.ID);
    }
}
