package org.virtualschool.placement.untold;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.placement.NoticeState;

/** Who lives elsewhere, and whether a notice about that placement went there. */
@Repository
class UntoldHostQueries {

    /** What became of a notice of which its recipient has nothing. */
    private static final Set<NoticeState> TOLD_NOBODY =
            Set.of(NoticeState.WITHHELD, NoticeState.NOT_OURS, NoticeState.RECALLED, NoticeState.EXPIRED);

    private final DSLContext db;

    UntoldHostQueries(DSLContext db) {
        this.db = db;
    }

    /** A child and in whose area it lives. @param openly whether everybody who sees the child may know */
    record Placed(ChildId child, AuthorityCode host, boolean openly) {}

    /**
     * Children looked after in another authority's area to which no notice went since the placement began. A child who moves away and comes
     * back is told of again.
     */
    List<Placed> untold() {
        Field<Instant> placedFrom = SHARED_CHILD.PLACED_FROM.cast(NOTICE.SENT_AT);
        var told = exists(selectOne()
                .from(NOTICE)
                .where(
                        ours(NOTICE),
                        NOTICE.CHILD_ID.eq(SHARED_CHILD.CHILD_ID),
                        NOTICE.RECIPIENT_CODE.coerce(String.class).eq(SHARED_CHILD.HOST_AUTHORITY),
                        NOTICE.STATE.notIn(TOLD_NOBODY),
                        NOTICE.SENT_AT.ge(placedFrom)));
        return db.select(SHARED_CHILD.CHILD_ID, SHARED_CHILD.HOST_AUTHORITY, not(SHARED_CHILD.ADDRESS_CONFIDENTIAL))
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()),
                        SHARED_CHILD.DISTANCE.in(Distance.OUT_OF_AREA.name(), Distance.AT_A_DISTANCE.name()),
                        SHARED_CHILD.HOST_AUTHORITY.isNotNull(),
                        not(told))
                .fetch(row -> new Placed(row.value1(), new AuthorityCode(row.value2()), row.value3()));
    }
}
