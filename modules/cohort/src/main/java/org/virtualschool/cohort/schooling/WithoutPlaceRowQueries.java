package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** Names of children without a suitable full-time place, as far as the reader reaches. */
@Repository
class WithoutPlaceRowQueries {

    private final DSLContext db;

    WithoutPlaceRowQueries(DSLContext db) {
        this.db = db;
    }

    /** @param school where the child is on roll, if anywhere */
    record Row(ChildId child, String name, String reference, Optional<Integer> yearGroup, Optional<String> school) {
        @Override
        public String toString() {
            return "Row[" + child + "]";
        }
    }

    List<Row> of(Collection<ChildId> children, Condition reach) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.YEAR_GROUP,
                        SHARED_CHILD.SCHOOL_NAME)
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), reach, SHARED_CHILD.CHILD_ID.in(children))
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .fetch(row -> new Row(
                        row.value1(),
                        (row.value2() + " " + row.value3()).strip(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())));
    }
}
