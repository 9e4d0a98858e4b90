package org.virtualschool.placement.decision;

import static org.jooq.Records.mapping;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.placement.db.Tables.MOVE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.placement.MoveId;

/** Which placements are proposed of the children whom the reader reaches. */
@Repository
class MovesInReachQueries {

    private final DSLContext db;

    MovesInReachQueries(DSLContext db) {
        this.db = db;
    }

    /** @param name as lists write it @param reference by which a child without a name is shown */
    record Row(MoveId move, String name, String reference) {

        @Override
        public String toString() {
            return "Row[" + move + "]";
        }
    }

    /** The open ones, by the child's name. */
    List<Row> open(Condition reach) {
        return db.select(
                        MOVE.ID,
                        SHARED_CHILD.GIVEN_NAME.concat(" ").concat(SHARED_CHILD.FAMILY_NAME),
                        SHARED_CHILD.REFERENCE)
                .from(MOVE)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.eq(MOVE.CHILD_ID))
                .where(ours(MOVE), MOVE.STATE.eq(Move.State.OPEN.name()), reach)
                .orderBy(SHARED_CHILD.FAMILY_NAME, SHARED_CHILD.GIVEN_NAME, MOVE.ID)
                .fetch(mapping(Row::new));
    }
}
