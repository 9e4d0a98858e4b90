package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Urn;

/** Children on roll at schools, by the schools' numbers. */
@Repository
class ClosedSchoolQueries {

    private final DSLContext db;

    ClosedSchoolQueries(DSLContext db) {
        this.db = db;
    }

    /** @param school the name of the school when the place was recorded */
    record OnRoll(ChildId child, String name, String reference, Urn urn, String school) {
        @Override
        public String toString() {
            return "OnRoll[" + child + "]";
        }
    }

    /** The numbers of all schools with a child looked after on roll within reach. */
    List<Urn> schools(Condition reach) {
        return db
                .selectDistinct(SHARED_CHILD.URN)
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        reach,
                        SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()),
                        SHARED_CHILD.URN.isNotNull())
                .fetch(row -> Optional.ofNullable(row.value1()).map(Urn::new))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Children looked after, within reach, on roll at one of the schools, by school and name. */
    List<OnRoll> children(List<Urn> schools, Condition reach) {
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.URN,
                        SHARED_CHILD.SCHOOL_NAME)
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        reach,
                        SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()),
                        SHARED_CHILD.URN.in(schools.stream().map(Urn::number).toList()))
                .orderBy(SHARED_CHILD.SCHOOL_NAME, SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .fetch(row -> new OnRoll(
                        row.value1(),
                        (row.value2() + " " + row.value3()).strip(),
                        row.value4(),
                        new Urn(Objects.requireNonNull(row.value5())),
                        row.value6()));
    }
}
