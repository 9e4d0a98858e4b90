package org.virtualschool.cohort.send;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;

/** Special educational needs of many children. */
@Repository
public class SenQueries {

    private final DSLContext db;

    SenQueries(DSLContext db) {
        this.db = db;
    }

    /** True of children of the shared view who have this provision now. */
    public static Condition hasNow(String provision) {
        return exists(selectOne()
                .from(SEN_PROVISION)
                .where(ours(SEN_PROVISION), isNowOfSharedChild(), SEN_PROVISION.PROVISION.eq(provision)));
    }

    /** True of children of the shared view of whom nobody has said what they have. */
    public static Condition isNotRecorded() {
        return not(exists(selectOne().from(SEN_PROVISION).where(ours(SEN_PROVISION), isNowOfSharedChild())));
    }

    private static Condition isNowOfSharedChild() {
        return SEN_PROVISION
                .CHILD_ID
                .eq(SHARED_CHILD.CHILD_ID.coerce(SEN_PROVISION.CHILD_ID))
                .and(SEN_PROVISION.SUPERSEDED_AT.isNull())
                .and(SEN_PROVISION.ENDS_ON.isNull());
    }

    /** A review that is due. @param episode which stays the same while the review is the same @param since when we first recorded the plan as it is */
    record DueReview(UUID episode, ChildId child, LocalDate dueOn, Instant since) {}

    /** Reviews of children looked after that are due by the day. */
    List<DueReview> dueBy(LocalDate day) {
        var first = SEN_PROVISION.as("first");
        var since = field(select(min(first.RECORDED_AT)).from(first).where(ours(first), first.ID.eq(SEN_PROVISION.ID)));
        return db.select(SEN_PROVISION.ID, SEN_PROVISION.CHILD_ID, SEN_PROVISION.REVIEW_DUE_ON, since)
                .from(SEN_PROVISION)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(SEN_PROVISION.CHILD_ID))
                .where(
                        ours(SEN_PROVISION),
                        SEN_PROVISION.SUPERSEDED_AT.isNull(),
                        SEN_PROVISION.ENDS_ON.isNull(),
                        SEN_PROVISION.REVIEW_DUE_ON.le(day),
                        CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()))
                .fetch(row -> new DueReview(row.value1(), new ChildId(row.value2()), row.value3(), row.value4()));
    }
}
