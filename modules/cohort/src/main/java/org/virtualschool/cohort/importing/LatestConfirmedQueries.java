package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which list was taken last, and stands. */
@Repository
class LatestConfirmedQueries {

    private final DSLContext db;

    LatestConfirmedQueries(DSLContext db) {
        this.db = db;
    }

    /** @param confirmed when somebody confirmed it */
    record Latest(UUID id, Instant confirmed) {}

    Optional<Latest> latest() {
        return db.select(ROLL_IMPORT.ID, ROLL_IMPORT.CONFIRMED_AT)
                .from(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.STAGE.eq(Stage.CONFIRMED.name()))
                .orderBy(ROLL_IMPORT.CONFIRMED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Latest(row.value1(), row.value2()));
    }
}
