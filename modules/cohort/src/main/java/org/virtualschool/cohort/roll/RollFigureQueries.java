package org.virtualschool.cohort.roll;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Distance;

/** Counts the roll once for several figures, by the same conditions as the list's filters. */
@Repository
class RollFigureQueries {

    private final DSLContext db;

    RollFigureQueries(DSLContext db) {
        this.db = db;
    }

    /** How many of the children looked after. */
    record Counted(int lookedAfter, int inArea, int outOfArea, int unknown, int withoutSchool) {}

    /** Those placed somewhere are counted of the children alone whose placement is seen, those without a school of those whose school is. */
    Counted counted(RollReach sight) {
        var seen = sight.whosePlacementIsSeen();
        var inArea = SHARED_CHILD.DISTANCE.eq(Distance.IN_AREA.name());
        var outOfArea = SHARED_CHILD.DISTANCE.in(Distance.OUT_OF_AREA.name(), Distance.AT_A_DISTANCE.name());
        var unknown = SHARED_CHILD.DISTANCE.isNull().or(SHARED_CHILD.DISTANCE.eq(Distance.UNKNOWN.name()));
        return db.select(
                        count(),
                        count().filterWhere(inArea.and(seen)),
                        count().filterWhere(outOfArea.and(seen)),
                        count().filterWhere(unknown.and(seen)),
                        count().filterWhere(SHARED_CHILD
                                .SCHOOL_NAME
                                .isNull()
                                .and(sight.schools().whose())))
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), sight.reach(), SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name()))
                .fetchSingle(mapping(Counted::new));
    }
}
