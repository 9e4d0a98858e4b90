package org.virtualschool.cohort.confidential;

import static org.virtualschool.cohort.db.Tables.CONFIDENTIAL_ADDRESS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.confidential.ConfidentialTime.Ending;
import org.virtualschool.tenancy.Tenancy;

/** Times in which children's addresses are confidential. */
@Repository
class ConfidentialAddressRepository {

    private final DSLContext db;

    ConfidentialAddressRepository(DSLContext db) {
        this.db = db;
    }

    /** The latest first. */
    List<ConfidentialTime> of(ChildId child) {
        return db.selectFrom(CONFIDENTIAL_ADDRESS)
                .where(ours(CONFIDENTIAL_ADDRESS), CONFIDENTIAL_ADDRESS.CHILD_ID.eq(child.value()))
                .orderBy(CONFIDENTIAL_ADDRESS.STARTS_ON.desc(), CONFIDENTIAL_ADDRESS.ID.desc())
                .fetch(ConfidentialAddressRepository::time);
    }

    /** @return false where the address is confidential already: nothing is changed then */
    boolean add(ChildId child, ConfidentialTime time, Instant at) {
        return db.insertInto(CONFIDENTIAL_ADDRESS)
                        .set(CONFIDENTIAL_ADDRESS.TENANT_ID, Tenancy.current())
                        .set(CONFIDENTIAL_ADDRESS.ID, time.id())
                        .set(CONFIDENTIAL_ADDRESS.CHILD_ID, child.value())
                        .set(CONFIDENTIAL_ADDRESS.STARTS_ON, time.startsOn())
                        .set(CONFIDENTIAL_ADDRESS.REASON, time.reason())
                        .set(CONFIDENTIAL_ADDRESS.NOTE, time.note().orElse(null))
                        .set(CONFIDENTIAL_ADDRESS.RECORDED_AT, at)
                        .set(CONFIDENTIAL_ADDRESS.RECORDED_BY, time.recordedBy().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false where it is not confidential: nothing is changed then */
    boolean end(ChildId child, Ending ending, Instant at) {
        return db.update(CONFIDENTIAL_ADDRESS)
                        .set(CONFIDENTIAL_ADDRESS.ENDS_ON, ending.on())
                        .set(CONFIDENTIAL_ADDRESS.ENDED_AT, at)
                        .set(CONFIDENTIAL_ADDRESS.ENDED_BY, ending.by().value())
                        .set(CONFIDENTIAL_ADDRESS.END_NOTE, ending.note())
                        .where(
                                ours(CONFIDENTIAL_ADDRESS),
                                CONFIDENTIAL_ADDRESS.CHILD_ID.eq(child.value()),
                                CONFIDENTIAL_ADDRESS.ENDS_ON.isNull())
                        .execute()
                == 1;
    }

    private static ConfidentialTime time(Record row) {
        var end = Optional.ofNullable(row.get(CONFIDENTIAL_ADDRESS.ENDS_ON))
                .map(on -> new Ending(
                        on,
                        new PersonId(row.get(CONFIDENTIAL_ADDRESS.ENDED_BY)),
                        row.get(CONFIDENTIAL_ADDRESS.END_NOTE)));
        return new ConfidentialTime(
                row.get(CONFIDENTIAL_ADDRESS.ID),
                row.get(CONFIDENTIAL_ADDRESS.STARTS_ON),
                row.get(CONFIDENTIAL_ADDRESS.REASON),
                Optional.ofNullable(row.get(CONFIDENTIAL_ADDRESS.NOTE)),
                new PersonId(row.get(CONFIDENTIAL_ADDRESS.RECORDED_BY)),
                end);
    }
}
