package org.virtualschool.cohort.mine;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.tenancy.Tenant;

/** The children of one authority, for a list of several. */
@Repository
class MyChildrenQueries {

    private final DSLContext db;

    MyChildrenQueries(DSLContext db) {
        this.db = db;
    }

    /** The first of them by name who are on the roll now. @param authority the bound one @param schools of whom the reader may know the school */
    @Transactional(readOnly = true)
    public List<MyChild> of(Tenant authority, Condition reach, SchoolReach schools, int atMost) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.NAME_SEARCH,
                        SHARED_CHILD.STATUS,
                        SHARED_CHILD.YEAR_GROUP,
                        schools.name(SHARED_CHILD.SCHOOL_NAME))
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        reach,
                        SHARED_CHILD.STATUS.in(ChildStatus.LOOKED_AFTER.name(), ChildStatus.SHORT_BREAKS.name()))
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .limit(atMost)
                .fetch(row -> new MyChild(
                        authority,
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        ChildStatus.valueOf(row.value6()),
                        Optional.ofNullable(row.value7()),
                        Optional.ofNullable(row.value8())));
    }
}
