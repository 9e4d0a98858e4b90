package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.OWN_FACT;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.tenancy.Tenancy;

/** What we know ourselves, in all its versions. */
@Repository
class OwnFactRepository {

    private final DSLContext db;

    OwnFactRepository(DSLContext db) {
        this.db = db;
    }

    /** What counts now. */
    @Transactional(readOnly = true)
    public List<OwnFact> of(RegisterEntryId entry) {
        return db.select(OWN_FACT.FACT, OWN_FACT.VALUE, OWN_FACT.RECORDED_AT, OWN_FACT.RECORDED_BY)
                .from(OWN_FACT)
                .where(ours(OWN_FACT), OWN_FACT.ENTRY_ID.eq(entry), OWN_FACT.SUPERSEDED_AT.isNull())
                .orderBy(OWN_FACT.FACT)
                .fetch(mapping(OwnFact::new));
    }

    void add(RegisterEntryId entry, OwnFact fact) {
        db.insertInto(OWN_FACT)
                .set(OWN_FACT.TENANT_ID, Tenancy.current())
                .set(OWN_FACT.ID, UuidCreator.getTimeOrderedEpoch())
                .set(OWN_FACT.ENTRY_ID, entry)
                .set(OWN_FACT.FACT, fact.fact())
                .set(OWN_FACT.VALUE, fact.value())
                .set(OWN_FACT.RECORDED_AT, fact.recordedAt())
                .set(OWN_FACT.RECORDED_BY, fact.by())
                .execute();
    }

    /** What was said of it counts no longer. @return whether anything did */
    boolean supersede(RegisterEntryId entry, String fact, Instant at) {
        return db.update(OWN_FACT)
                        .set(OWN_FACT.SUPERSEDED_AT, at)
                        .where(
                                ours(OWN_FACT),
                                OWN_FACT.ENTRY_ID.eq(entry),
                                OWN_FACT.FACT.eq(fact),
                                OWN_FACT.SUPERSEDED_AT.isNull())
                        .execute()
                == 1;
    }
}
