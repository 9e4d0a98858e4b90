package org.virtualschool.cohort.importing;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** What waits for a person already, so that the same list does not hold the same value twice. Nothing of it is shown. */
@Repository
class WaitingQueries {

    private final DSLContext db;

    WaitingQueries(DSLContext db) {
        this.db = db;
    }

    /** By child and key of the field, as it was given. */
    Map<ChildId, Map<String, String>> of(Collection<ChildId> children) {
        var ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        var waiting = new HashMap<ChildId, Map<String, String>>();
        db.select(HELD_VALUE.CHILD_ID, HELD_VALUE.FIELD, HELD_VALUE.GIVEN_AS)
                .from(HELD_VALUE)
                .where(ours(HELD_VALUE), HELD_VALUE.CHILD_ID.eq(any(ids)), HELD_VALUE.RESOLVED_AT.isNull())
                .unionAll(db.select(
                                HELD_VALUE_PROTECTED.CHILD_ID,
                                HELD_VALUE_PROTECTED.FIELD,
                                HELD_VALUE_PROTECTED.GIVEN_AS)
                        .from(HELD_VALUE_PROTECTED)
                        .where(
                                ours(HELD_VALUE_PROTECTED),
                                HELD_VALUE_PROTECTED.CHILD_ID.eq(any(ids)),
                                HELD_VALUE_PROTECTED.RESOLVED_AT.isNull()))
                .forEach(row -> waiting.computeIfAbsent(new ChildId(row.value1()), child -> new HashMap<>())
                        .put(row.value2(), row.value3()));
        return waiting;
    }
}
