package org.virtualschool.placement.untold;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.minimum.NoticeType;

/** Who lives elsewhere, and whether a notice about that placement went there. */
@Repository
class UntoldHostQueries {

    /** What became of a notice of which its recipient has nothing. */
    private static final Set<NoticeState> TOLD_NOBODY =
            Set.of(NoticeState.WITHHELD, NoticeState.NOT_OURS, NoticeState.RECALLED, NoticeState.EXPIRED);

    private static final Set<NoticeType> TELLS_OF_PLACEMENT =
            Set.of(NoticeType.PLACEMENT, NoticeType.CHANGE, NoticeType.SCHOOL_CHANGE);

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
                        NOTICE.TYPE.in(TELLS_OF_PLACEMENT),
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

    /**
     * A placement of which its host knows and that is over.
     *
     * @param firstId of the notice
     * @param openly whether everybody who sees the child may know where it was
     */
    record Over(NoticeId firstId, ChildId child, String recipientName, boolean openly) {}

    /**
     * Notices of placements whose child the roll places elsewhere now than when the notice was sent, or who is not looked after any more, and whose
     * host has not been told. Nothing goes out about a child who died.
     */
    List<Over> over() {
        var later = NOTICE.as("later");
        return db.select(
                        NOTICE.FIRST_ID,
                        NOTICE.CHILD_ID,
                        NOTICE.RECIPIENT_NAME,
                        field(not(SHARED_CHILD.ADDRESS_CONFIDENTIAL)))
                .from(NOTICE)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.eq(NOTICE.CHILD_ID))
                .where(
                        ours(NOTICE),
                        NOTICE.TYPE.in(TELLS_OF_PLACEMENT),
                        NOTICE.STATE.notIn(TOLD_NOBODY),
                        not(exists(selectOne()
                                .from(later)
                                .where(
                                        ours(later),
                                        later.FIRST_ID.eq(NOTICE.FIRST_ID),
                                        later.VERSION.gt(NOTICE.VERSION)))),
                        isOver())
                .fetch(mapping(Over::new));
    }

    private static Condition isOver() {
        var elsewhere = SHARED_CHILD
                .STATUS
                .eq(ChildStatus.LOOKED_AFTER.name())
                .and(SHARED_CHILD.DISTANCE.ne(Distance.UNKNOWN.name()))
                .and(SHARED_CHILD.HOST_AUTHORITY.isDistinctFrom(
                        coalesce(NOTICE.ROLL_HOST, NOTICE.RECIPIENT_CODE).coerce(String.class)));
        return SHARED_CHILD.STATUS.eq(ChildStatus.CEASED.name()).or(elsewhere);
    }
}
