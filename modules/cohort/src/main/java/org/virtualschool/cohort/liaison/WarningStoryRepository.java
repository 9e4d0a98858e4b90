package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.EARLY_WARNING_STEP;
import static org.virtualschool.cohort.db.Tables.EARLY_WARNING_TOLD;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.EarlyWarning.Step;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Tenancy;

/** Keeps who was told of an early warning, and what was done about it. */
@Repository
class WarningStoryRepository {

    private final DSLContext db;

    WarningStoryRepository(DSLContext db) {
        this.db = db;
    }

    void add(EarlyWarning warning, Told told) {
        db.insertInto(EARLY_WARNING_TOLD)
                .set(EARLY_WARNING_TOLD.TENANT_ID, Tenancy.current())
                .set(EARLY_WARNING_TOLD.ID, UuidCreator.getTimeOrderedEpoch())
                .set(EARLY_WARNING_TOLD.WARNING_ID, warning.id().value())
                .set(EARLY_WARNING_TOLD.CHILD_ID, warning.child().value())
                .set(EARLY_WARNING_TOLD.WHOM, told.whom().name())
                .set(
                        EARLY_WARNING_TOLD.PERSON_ID,
                        told.person().map(PersonId::value).orElse(null))
                .set(EARLY_WARNING_TOLD.NAME, told.name())
                .set(
                        EARLY_WARNING_TOLD.MESSAGE_ID,
                        told.message().map(MessageId::value).orElse(null))
                .set(EARLY_WARNING_TOLD.TOLD_AT, told.at())
                .execute();
    }

    void add(EarlyWarning warning, Step step) {
        db.insertInto(EARLY_WARNING_STEP)
                .set(EARLY_WARNING_STEP.TENANT_ID, Tenancy.current())
                .set(EARLY_WARNING_STEP.ID, UuidCreator.getTimeOrderedEpoch())
                .set(EARLY_WARNING_STEP.WARNING_ID, warning.id().value())
                .set(EARLY_WARNING_STEP.CHILD_ID, warning.child().value())
                .set(EARLY_WARNING_STEP.DAY, step.day())
                .set(EARLY_WARNING_STEP.AGENCY, step.agency())
                .set(EARLY_WARNING_STEP.DONE, step.done())
                .set(EARLY_WARNING_STEP.RECORDED_AT, step.recordedAt())
                .set(EARLY_WARNING_STEP.RECORDED_BY, step.by().value())
                .execute();
    }

    List<Told> told(EarlyWarningId warning) {
        return db.selectFrom(EARLY_WARNING_TOLD)
                .where(ours(EARLY_WARNING_TOLD), EARLY_WARNING_TOLD.WARNING_ID.eq(warning.value()))
                .orderBy(EARLY_WARNING_TOLD.ID)
                .fetch(row -> new Told(
                        Told.Whom.valueOf(row.get(EARLY_WARNING_TOLD.WHOM)),
                        Optional.ofNullable(row.get(EARLY_WARNING_TOLD.PERSON_ID))
                                .map(PersonId::new),
                        row.get(EARLY_WARNING_TOLD.NAME),
                        Optional.ofNullable(row.get(EARLY_WARNING_TOLD.MESSAGE_ID))
                                .map(MessageId::new),
                        row.get(EARLY_WARNING_TOLD.TOLD_AT)));
    }

    /** The latest first. */
    List<Step> steps(EarlyWarningId warning) {
        return db.selectFrom(EARLY_WARNING_STEP)
                .where(ours(EARLY_WARNING_STEP), EARLY_WARNING_STEP.WARNING_ID.eq(warning.value()))
                .orderBy(EARLY_WARNING_STEP.DAY.desc(), EARLY_WARNING_STEP.ID.desc())
                .fetch(row -> new Step(
                        row.get(EARLY_WARNING_STEP.DAY),
                        row.get(EARLY_WARNING_STEP.AGENCY),
                        row.get(EARLY_WARNING_STEP.DONE),
                        row.get(EARLY_WARNING_STEP.RECORDED_AT),
                        new PersonId(row.get(EARLY_WARNING_STEP.RECORDED_BY))));
    }
}
