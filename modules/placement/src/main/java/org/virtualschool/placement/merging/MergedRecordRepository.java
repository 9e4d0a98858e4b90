package org.virtualschool.placement.merging;

import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.DRAFT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** Whom the sender's copies are about. */
@Repository
class MergedRecordRepository {

    /** Every table of the sender's that names a child itself. */
    static final Set<Table<?>> HOLDINGS = Set.of(DRAFT, NOTICE);

    private final DSLContext db;

    MergedRecordRepository(DSLContext db) {
        this.db = db;
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

    /** Whom notices and drafts are about. */
    List<ChildId> children() {
        return db.select(NOTICE.CHILD_ID)
                .from(NOTICE)
                .where(ours(NOTICE))
                .union(db.select(DRAFT.CHILD_ID).from(DRAFT).where(ours(DRAFT)))
                .fetch(NOTICE.CHILD_ID);
    }
}
