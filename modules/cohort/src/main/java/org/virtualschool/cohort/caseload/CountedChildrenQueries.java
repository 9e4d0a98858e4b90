package org.virtualschool.cohort.caseload;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.caseload.WorkerAccessQueries.Named;
import org.virtualschool.web.Paging;

/** Children in care by who can see them, page by page. */
@Repository
class CountedChildrenQueries {

    private final DSLContext db;

    CountedChildrenQueries(DSLContext db) {
        this.db = db;
    }

    /** One child of a list. @param worker whom the latest list names */
    record Row(
            ChildId child, String name, Optional<Integer> yearGroup, Optional<String> school, Optional<String> worker) {
        @Override
        public String toString() {
            return "Row[" + child + "]";
        }
    }

    int count(Condition which, Condition reach) {
        return db.fetchCount(SHARED_CHILD, ours(SHARED_CHILD), WorkerAccessQueries.IN_CARE, which, reach);
    }

    /** By name. */
    List<Row> page(Condition which, Condition reach, Paging paging) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.YEAR_GROUP,
                        SHARED_CHILD.SCHOOL_NAME,
                        ALLOCATION.SOCIAL_WORKER)
                .from(SHARED_CHILD)
                .leftJoin(ALLOCATION)
                .on(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(SHARED_CHILD.CHILD_ID.coerce(UUID.class)),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .where(ours(SHARED_CHILD), WorkerAccessQueries.IN_CARE, which, reach)
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new Row(
                        row.value1(),
                        ListName.of(row.value2(), row.value3(), row.value4()),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()),
                        Optional.ofNullable(row.value7())));
    }

    /** True of the children whom the latest list gives one of these social workers; of none for nobody. */
    static Condition ofThese(Collection<Named> workers) {
        var theirs = workers.stream().map(CountedChildrenQueries::isNamed).toList();
        return workers.isEmpty()
                ? falseCondition()
                : exists(selectOne()
                        .from(ALLOCATION)
                        .where(
                                ours(ALLOCATION),
                                ALLOCATION.CHILD_ID.eq(SHARED_CHILD.CHILD_ID.coerce(UUID.class)),
                                ALLOCATION.SUPERSEDED_AT.isNull(),
                                ALLOCATION.ENDS_ON.isNull(),
                                or(theirs)));
    }

    private static Condition isNamed(Named worker) {
        return ALLOCATION
                .SOCIAL_WORKER
                .isNotDistinctFrom(worker.name().orElse(null))
                .and(ALLOCATION.TEAM.isNotDistinctFrom(worker.team().orElse(null)))
                .and(ALLOCATION.WORKER_NUMBER.isNotDistinctFrom(worker.number().orElse(null)));
    }
}
