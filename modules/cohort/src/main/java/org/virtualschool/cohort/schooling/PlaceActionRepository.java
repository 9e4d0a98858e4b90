package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.db.Tables.PLACE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.schooling.PlaceAction.Next;
import org.virtualschool.tenancy.Tenancy;

/** The log of what agencies did about children without a suitable full-time place. */
@Repository
class PlaceActionRepository {

    private final DSLContext db;

    PlaceActionRepository(DSLContext db) {
        this.db = db;
    }

    void add(ChildId child, PlaceAction action) {
        db.insertInto(PLACE_ACTION)
                .set(PLACE_ACTION.TENANT_ID, Tenancy.current())
                .set(PLACE_ACTION.ID, UuidCreator.getTimeOrderedEpoch())
                .set(PLACE_ACTION.CHILD_ID, child.value())
                .set(PLACE_ACTION.DAY, action.day())
                .set(PLACE_ACTION.AGENCY, action.agency())
                .set(PLACE_ACTION.DONE, action.done())
                .set(PLACE_ACTION.OUTCOME, action.outcome())
                .set(PLACE_ACTION.NEXT_STEP, action.next().map(Next::step).orElse(""))
                .set(PLACE_ACTION.NEXT_BY, action.next().map(Next::by).orElse(null))
                .set(PLACE_ACTION.RECORDED_AT, action.recordedAt())
                .set(PLACE_ACTION.RECORDED_BY, action.by().value())
                .execute();
    }

    /** The latest first. */
    List<PlaceAction> of(ChildId child) {
        return db.selectFrom(PLACE_ACTION)
                .where(ours(PLACE_ACTION), PLACE_ACTION.CHILD_ID.eq(child.value()))
                .orderBy(PLACE_ACTION.DAY.desc(), PLACE_ACTION.ID.desc())
                .fetch(PlaceActionRepository::action);
    }

    private static PlaceAction action(Record row) {
        return new PlaceAction(
                row.get(PLACE_ACTION.DAY),
                row.get(PLACE_ACTION.AGENCY),
                row.get(PLACE_ACTION.DONE),
                row.get(PLACE_ACTION.OUTCOME),
                Optional.ofNullable(row.get(PLACE_ACTION.NEXT_BY))
                        .map(by -> new Next(row.get(PLACE_ACTION.NEXT_STEP), by)),
                row.get(PLACE_ACTION.RECORDED_AT),
                new PersonId(row.get(PLACE_ACTION.RECORDED_BY)));
    }
}
