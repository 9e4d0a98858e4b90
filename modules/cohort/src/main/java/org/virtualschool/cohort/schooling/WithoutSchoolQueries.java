package org.virtualschool.cohort.schooling;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;

/** Who has no school place. */
@Repository
class WithoutSchoolQueries {

    private final DSLContext db;

    WithoutSchoolQueries(DSLContext db) {
        this.db = db;
    }

    /** Children looked after and of school age for whom no school place is open. */
    List<ChildId> ofSchoolAge(SchoolAge age) {
        var byYear = CHILD.YEAR_GROUP.between(SchoolAge.RECEPTION, SchoolAge.LAST_YEAR);
        var byBirth = CHILD.YEAR_GROUP.isNull().and(CHILD.DATE_OF_BIRTH.between(age.bornFrom(), age.bornUntil()));
        return db.select(CHILD.ID)
                .from(CHILD)
                .where(
                        ours(CHILD),
                        CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()),
                        byYear.or(byBirth),
                        not(exists(selectOne()
                                .from(SCHOOL_PLACE)
                                .where(
                                        ours(SCHOOL_PLACE),
                                        SCHOOL_PLACE.CHILD_ID.eq(CHILD.ID),
                                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                                        SCHOOL_PLACE.ENDS_ON.isNull()))))
                .fetch(row -> new ChildId(row.value1()));
    }
}
