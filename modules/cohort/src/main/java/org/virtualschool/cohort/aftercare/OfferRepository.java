package org.virtualschool.cohort.aftercare;

import static org.virtualschool.cohort.db.Tables.AFTER_CARE_OFFER;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.aftercare.Offer.Outcome;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.tenancy.Tenancy;

/** What came of offers to families. An entry is never changed. */
@Repository
class OfferRepository {

    private final DSLContext db;

    OfferRepository(DSLContext db) {
        this.db = db;
    }

    void add(Offer offer) {
        db.insertInto(AFTER_CARE_OFFER)
                .set(AFTER_CARE_OFFER.TENANT_ID, Tenancy.current())
                .set(AFTER_CARE_OFFER.ID, UuidCreator.getTimeOrderedEpoch())
                .set(AFTER_CARE_OFFER.CHILD_ID, offer.child().value())
                .set(AFTER_CARE_OFFER.LEFT_CARE_ON, offer.left().on())
                .set(AFTER_CARE_OFFER.REASON, offer.left().reason())
                .set(AFTER_CARE_OFFER.OUTCOME, offer.outcome().name())
                .set(AFTER_CARE_OFFER.ON_DAY, offer.on())
                .set(AFTER_CARE_OFFER.WAY, offer.way().orElse(null))
                .set(AFTER_CARE_OFFER.BECAUSE, offer.because().orElse(null))
                .set(
                        AFTER_CARE_OFFER.AUTHORITY,
                        offer.authority().map(AuthorityCode::value).orElse(null))
                .set(AFTER_CARE_OFFER.RECORDED_AT, offer.recordedAt())
                .set(AFTER_CARE_OFFER.RECORDED_BY, offer.by().value())
                .execute();
    }

    /** The latest first. */
    List<Offer> of(ChildId child) {
        return db.selectFrom(AFTER_CARE_OFFER)
                .where(ours(AFTER_CARE_OFFER), AFTER_CARE_OFFER.CHILD_ID.eq(child.value()))
                .orderBy(AFTER_CARE_OFFER.RECORDED_AT.desc(), AFTER_CARE_OFFER.ID.desc())
                .fetch(OfferRepository::offer);
    }

    private static Offer offer(Record row) {
        var child = new ChildId(row.get(AFTER_CARE_OFFER.CHILD_ID));
        var recordedAt = row.get(AFTER_CARE_OFFER.RECORDED_AT);
        return new Offer(
                child,
                new LeftCare(
                        child, row.get(AFTER_CARE_OFFER.LEFT_CARE_ON), row.get(AFTER_CARE_OFFER.REASON), recordedAt),
                Outcome.valueOf(row.get(AFTER_CARE_OFFER.OUTCOME)),
                row.get(AFTER_CARE_OFFER.ON_DAY),
                Optional.ofNullable(row.get(AFTER_CARE_OFFER.WAY)),
                Optional.ofNullable(row.get(AFTER_CARE_OFFER.BECAUSE)),
                Optional.ofNullable(row.get(AFTER_CARE_OFFER.AUTHORITY)).map(AuthorityCode::new),
                recordedAt,
                new PersonId(row.get(AFTER_CARE_OFFER.RECORDED_BY)));
    }
}
