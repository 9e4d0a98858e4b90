package org.virtualschool.placement.decision;

import static org.virtualschool.placement.db.Tables.OWN_REQUIREMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** What the bound council asks beside the law: added and ended, never changed. */
@Repository
class OwnRequirementRepository {

    private final DSLContext db;

    OwnRequirementRepository(DSLContext db) {
        this.db = db;
    }

    void add(OwnRequirement asked, Instant at, PersonId by) {
        db.insertInto(OWN_REQUIREMENT)
                .set(OWN_REQUIREMENT.TENANT_ID, Tenancy.current())
                .set(OWN_REQUIREMENT.ID, asked.id())
                .set(OWN_REQUIREMENT.SITUATION, asked.situation().name())
                .set(OWN_REQUIREMENT.SAYS, asked.says())
                .set(
                        OWN_REQUIREMENT.APPROVER,
                        asked.approver().map(Approver::name).orElse(null))
                .set(OWN_REQUIREMENT.SOURCE, asked.source())
                .set(OWN_REQUIREMENT.FIRST_DAY, asked.firstDay())
                .set(OWN_REQUIREMENT.ADDED_AT, at)
                .set(OWN_REQUIREMENT.ADDED_BY, by)
                .execute();
    }

    /** In the order in which they were added, those that have ended too. */
    List<OwnRequirement> all() {
        return db.selectFrom(OWN_REQUIREMENT)
                .where(ours(OWN_REQUIREMENT))
                .orderBy(OWN_REQUIREMENT.ID)
                .fetch(row -> new OwnRequirement(
                        row.get(OWN_REQUIREMENT.ID),
                        Situation.valueOf(row.get(OWN_REQUIREMENT.SITUATION)),
                        row.get(OWN_REQUIREMENT.SAYS),
                        Optional.ofNullable(row.get(OWN_REQUIREMENT.APPROVER)).map(Approver::valueOf),
                        row.get(OWN_REQUIREMENT.SOURCE),
                        row.get(OWN_REQUIREMENT.FIRST_DAY),
                        Optional.ofNullable(row.get(OWN_REQUIREMENT.LAST_DAY))));
    }

    /** The last day for which it is asked. Whether it was there and had no end. */
    boolean end(UUID id, LocalDate lastDay) {
        return db.update(OWN_REQUIREMENT)
                        .set(OWN_REQUIREMENT.LAST_DAY, lastDay)
                        .where(ours(OWN_REQUIREMENT), OWN_REQUIREMENT.ID.eq(id), OWN_REQUIREMENT.LAST_DAY.isNull())
                        .execute()
                == 1;
    }
}
