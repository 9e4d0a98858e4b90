package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.virtualschool.placement.db.Tables.ADVICE_GIVEN;
import static org.virtualschool.placement.db.Tables.HOME_TELLING;
import static org.virtualschool.placement.db.Tables.OWN_FACT;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.tenancy.Tenancy;

/** What children's homes told, each time, and whom only they told of. */
@Repository
class HomeRepository {

    private static final String HELD_BEFORE = "It was held before a notice was withdrawn";

    private final DSLContext db;

    HomeRepository(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HomeTelling> of(RegisterEntryId entry) {
        return db.select(
                        row(HOME_TELLING.HOME_NAME, HOME_TELLING.HOME_URN).mapping(HomeTelling.Home::new),
                        row(
                                        HOME_TELLING.GIVEN_NAME,
                                        HOME_TELLING.FAMILY_NAME,
                                        HOME_TELLING.DATE_OF_BIRTH,
                                        HOME_TELLING.SEX)
                                .mapping(HomeTelling.Child::new),
                        HOME_TELLING.LEGAL_BASIS,
                        row(HOME_TELLING.PLACING_CODE, HOME_TELLING.PLACING_NAME, HOME_TELLING.REVIEWER)
                                .mapping(HomeTelling.Placing::new),
                        row(HOME_TELLING.EHC_PLAN.convertFrom(HomeTelling.Known::valueOf), HOME_TELLING.EHC_NAME)
                                .mapping(HomeTelling.Plan::new),
                        HOME_TELLING.ADMITTED_ON,
                        HOME_TELLING.DISCHARGED_ON,
                        HOME_TELLING.RECORDED_AT,
                        HOME_TELLING.RECORDED_BY)
                .from(HOME_TELLING)
                .where(ours(HOME_TELLING), HOME_TELLING.ENTRY_ID.eq(entry))
                .orderBy(HOME_TELLING.RECORDED_AT.desc(), HOME_TELLING.ID.desc())
                .fetch(mapping(HomeTelling::new));
    }

    void add(RegisterEntryId entry, HomeTelling told) {
        db.insertInto(HOME_TELLING)
                .set(HOME_TELLING.TENANT_ID, Tenancy.current())
                .set(HOME_TELLING.ID, UuidCreator.getTimeOrderedEpoch())
                .set(HOME_TELLING.ENTRY_ID, entry)
                .set(HOME_TELLING.HOME_NAME, told.home().name())
                .set(HOME_TELLING.HOME_URN, told.home().urn())
                .set(HOME_TELLING.GIVEN_NAME, told.child().givenName())
                .set(HOME_TELLING.FAMILY_NAME, told.child().familyName())
                .set(HOME_TELLING.DATE_OF_BIRTH, told.child().dateOfBirth())
                .set(HOME_TELLING.SEX, told.child().sex())
                .set(HOME_TELLING.LEGAL_BASIS, told.legalBasis())
                .set(HOME_TELLING.PLACING_CODE, told.placing().code())
                .set(HOME_TELLING.PLACING_NAME, told.placing().name())
                .set(HOME_TELLING.REVIEWER, told.placing().reviewer())
                .set(HOME_TELLING.EHC_PLAN, told.plan().known().name())
                .set(HOME_TELLING.EHC_NAME, told.plan().maintainedBy())
                .set(HOME_TELLING.ADMITTED_ON, told.admittedOn())
                .set(HOME_TELLING.DISCHARGED_ON, told.dischargedOn())
                .set(HOME_TELLING.RECORDED_AT, told.recordedAt())
                .set(HOME_TELLING.RECORDED_BY, told.by())
                .execute();
    }

    /** Enters a child of whom a home tells. */
    void enter(RegisterEntryId id, ChildId subject, Instant at) {
        db.insertInto(REGISTERED_CHILD)
                .set(REGISTERED_CHILD.TENANT_ID, Tenancy.current())
                .set(REGISTERED_CHILD.ID, id)
                .set(REGISTERED_CHILD.SUBJECT_ID, subject)
                .set(REGISTERED_CHILD.ENTERED_AT, at)
                .set(REGISTERED_CHILD.NOTICED, false)
                .execute();
    }

    /**
     * Enters what a home told apart from an entry whose notices were withdrawn. That it is held goes along, and that a home discharged the
     * child; nothing that somebody wrote about either, because it may rest on the notice.
     */
    void enterApart(RegisterEntryId id, ChildId subject, RegisterEntryId from, Instant at) {
        var told = REGISTERED_CHILD.LEFT_TOLD_BY.eq(Leaving.ToldBy.HOME.name());
        db.insertInto(
                        REGISTERED_CHILD,
                        REGISTERED_CHILD.TENANT_ID,
                        REGISTERED_CHILD.ID,
                        REGISTERED_CHILD.SUBJECT_ID,
                        REGISTERED_CHILD.ENTERED_AT,
                        REGISTERED_CHILD.NOTICED,
                        REGISTERED_CHILD.NOTICE_WENT_AT,
                        REGISTERED_CHILD.LEFT_ON,
                        REGISTERED_CHILD.LEFT_BECAUSE,
                        REGISTERED_CHILD.LEFT_TOLD_BY,
                        REGISTERED_CHILD.LEFT_RECORDED_AT,
                        REGISTERED_CHILD.HELD_BECAUSE)
                .select(select(
                                REGISTERED_CHILD.TENANT_ID,
                                val(id),
                                val(subject),
                                val(at),
                                val(false),
                                val(at),
                                when(told, REGISTERED_CHILD.LEFT_ON),
                                when(told, REGISTERED_CHILD.LEFT_BECAUSE),
                                when(told, REGISTERED_CHILD.LEFT_TOLD_BY),
                                when(told, REGISTERED_CHILD.LEFT_RECORDED_AT),
                                when(REGISTERED_CHILD.HELD_BECAUSE.isNotNull(), HELD_BEFORE))
                        .from(REGISTERED_CHILD)
                        .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(from)))
                .execute();
    }

    /** Somebody has decided that what the home told stays. */
    void keep(RegisterEntryId id) {
        db.update(REGISTERED_CHILD)
                .setNull(REGISTERED_CHILD.NOTICE_WENT_AT)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id))
                .execute();
    }

    /** What homes told stands under another entry from now on. */
    void move(RegisterEntryId from, RegisterEntryId to) {
        db.update(HOME_TELLING)
                .set(HOME_TELLING.ENTRY_ID, to)
                .where(ours(HOME_TELLING), HOME_TELLING.ENTRY_ID.eq(from))
                .execute();
    }

    /** What we know ourselves and advised goes along; where both entries say the same fact, that of the one that stays counts. */
    void moveOurs(RegisterEntryId from, RegisterEntryId to, Instant at) {
        var there = OWN_FACT.as("there");
        db.update(OWN_FACT)
                .set(OWN_FACT.SUPERSEDED_AT, at)
                .where(ours(OWN_FACT), OWN_FACT.ENTRY_ID.eq(from), OWN_FACT.SUPERSEDED_AT.isNull())
                .andExists(selectOne()
                        .from(there)
                        .where(
                                ours(there),
                                there.ENTRY_ID.eq(to),
                                there.FACT.eq(OWN_FACT.FACT),
                                there.SUPERSEDED_AT.isNull()))
                .execute();
        db.update(OWN_FACT)
                .set(OWN_FACT.ENTRY_ID, to)
                .where(ours(OWN_FACT), OWN_FACT.ENTRY_ID.eq(from))
                .execute();
        db.update(ADVICE_GIVEN)
                .set(ADVICE_GIVEN.ENTRY_ID, to)
                .where(ours(ADVICE_GIVEN), ADVICE_GIVEN.ENTRY_ID.eq(from))
                .execute();
    }
}
