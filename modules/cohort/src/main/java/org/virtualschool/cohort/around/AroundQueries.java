package org.virtualschool.cohort.around;

import static org.jooq.impl.DSL.max;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Urn;

/** What the care system says of the people around a child. */
@Repository
class AroundQueries {

    private final DSLContext db;

    AroundQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * Whom the list names as social worker.
     *
     * @param since empty where no list said
     * @param learntAt when we learnt of it
     */
    record Listed(Optional<String> name, Optional<String> team, Optional<LocalDate> since, Instant learntAt) {

        @Override
        public String toString() {
            return "Listed[redacted]";
        }
    }

    Optional<Listed> socialWorker(ChildId child) {
        return db.selectFrom(ALLOCATION)
                .where(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(child.value()),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .fetchOptional(row -> new Listed(
                        Optional.ofNullable(row.get(ALLOCATION.SOCIAL_WORKER)),
                        Optional.ofNullable(row.get(ALLOCATION.TEAM)),
                        Optional.of(row.get(ALLOCATION.STARTS_ON)).filter(day -> row.get(ALLOCATION.STARTS_KNOWN)),
                        row.get(ALLOCATION.RECORDED_AT)));
    }

    /** When the last list was taken; empty if none was. */
    Optional<Instant> lastList() {
        return db.select(max(ROLL_IMPORT.CONFIRMED_AT))
                .from(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT))
                .fetchOptional(row -> row.value1());
    }

    /** The school of the register at which the child is now. */
    Optional<Urn> school(ChildId child) {
        return db.select(SCHOOL_PLACE.URN)
                .from(SCHOOL_PLACE)
                .where(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.CHILD_ID.eq(child.value()),
                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                        SCHOOL_PLACE.ENDS_ON.isNull())
                .fetchOptional(row -> row.value1())
                .map(Urn::new);
    }
}
