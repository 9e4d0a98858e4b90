package org.virtualschool.cohort.care;

import static org.jooq.Records.mapping;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT_PROTECTED;
import static org.virtualschool.cohort.db.Tables.PLACEMENT_REVEAL;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.Revealing.Protected;
import org.virtualschool.tenancy.Tenancy;

@Repository
class RevealRepository {

    private final DSLContext db;

    RevealRepository(DSLContext db) {
        this.db = db;
    }

    void add(ChildId child, Protected what, String reason, Instant at) {
        db.insertInto(PLACEMENT_REVEAL)
                .set(PLACEMENT_REVEAL.TENANT_ID, Tenancy.current())
                .set(PLACEMENT_REVEAL.ID, UuidCreator.getTimeOrderedEpoch())
                .set(PLACEMENT_REVEAL.CHILD_ID, child.value())
                .set(PLACEMENT_REVEAL.WHAT, what.name())
                .set(PLACEMENT_REVEAL.PERSON_ID, Actor.current().person().value())
                .set(PLACEMENT_REVEAL.REASON, reason)
                .set(PLACEMENT_REVEAL.REVEALED_AT, at)
                .execute();
    }

    Optional<ProtectedDetails> current(ChildId child) {
        return db.select(
                        CARE_PLACEMENT_PROTECTED.ADDRESS,
                        CARE_PLACEMENT_PROTECTED.POSTCODE,
                        CARE_PLACEMENT_PROTECTED.CARER)
                .from(CARE_PLACEMENT)
                .join(CARE_PLACEMENT_PROTECTED)
                .on(
                        ours(CARE_PLACEMENT_PROTECTED),
                        CARE_PLACEMENT_PROTECTED.PLACEMENT_ID.eq(CARE_PLACEMENT.ID),
                        CARE_PLACEMENT_PROTECTED.SUPERSEDED_AT.isNull())
                .where(
                        ours(CARE_PLACEMENT),
                        CARE_PLACEMENT.CHILD_ID.eq(child.value()),
                        CARE_PLACEMENT.SUPERSEDED_AT.isNull(),
                        CARE_PLACEMENT.ENDS_ON.isNull())
                .fetchOptional(mapping(ProtectedDetails::new));
    }
}
