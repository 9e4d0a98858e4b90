package org.virtualschool.placement.merging;

import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.DRAFT;
import static org.virtualschool.placement.db.Tables.MOVE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Whom the sender's copies are about. */
@Repository
class MergedRecordRepository {

    /** Every table of the sender's that names a child itself. */
    static final Set<Table<?>> HOLDINGS = Set.of(DRAFT, NOTICE, MOVE);

    private static final String TWICE = "Two records of the child were merged, and a placement was proposed on both";

    private final DSLContext db;
    private final Clock clock;

    MergedRecordRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A child has one draft: that of the record which stays. @return how many copies of sent notices went over */
    int follow(ChildId givenUp, ChildId stays) {
        var there = DRAFT.as("there");
        db.deleteFrom(DRAFT)
                .where(ours(DRAFT), DRAFT.CHILD_ID.eq(givenUp))
                .andExists(selectOne().from(there).where(ours(there), there.CHILD_ID.eq(stays)))
                .execute();
        db.update(DRAFT)
                .set(DRAFT.CHILD_ID, stays)
                .where(ours(DRAFT), DRAFT.CHILD_ID.eq(givenUp))
                .execute();
        return db.update(NOTICE)
                .set(NOTICE.CHILD_ID, stays)
                .where(ours(NOTICE), NOTICE.CHILD_ID.eq(givenUp))
                .execute();
    }

    /**
     * A child has one open placement proposed: that of the record which stays. The other's is given up, and says why.
     *
     * @return how many proposed placements went over
     */
    int followMoves(ChildId givenUp, ChildId stays, PersonId by) {
        var there = MOVE.as("there");
        db.update(MOVE)
                .set(MOVE.STATE, "GIVEN_UP")
                .set(MOVE.GIVEN_UP_BECAUSE, TWICE)
                .set(MOVE.CLOSED_AT, clock.instant())
                .set(MOVE.CLOSED_BY, by)
                .where(ours(MOVE), MOVE.CHILD_ID.eq(givenUp), MOVE.STATE.eq("OPEN"))
                .andExists(selectOne().from(there).where(ours(there), there.CHILD_ID.eq(stays), there.STATE.eq("OPEN")))
                .execute();
        return db.update(MOVE)
                .set(MOVE.CHILD_ID, stays)
                .where(ours(MOVE), MOVE.CHILD_ID.eq(givenUp))
                .execute();
    }

    /** Whom notices, drafts and proposed placements are about. */
    List<ChildId> children() {
        return db.select(NOTICE.CHILD_ID)
                .from(NOTICE)
                .where(ours(NOTICE))
                .union(db.select(DRAFT.CHILD_ID).from(DRAFT).where(ours(DRAFT)))
                .union(db.select(MOVE.CHILD_ID).from(MOVE).where(ours(MOVE)))
                .fetch(NOTICE.CHILD_ID);
    }
}
