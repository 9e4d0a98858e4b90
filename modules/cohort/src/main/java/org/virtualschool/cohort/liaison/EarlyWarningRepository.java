package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.EARLY_WARNING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.EarlyWarning.Acknowledged;
import org.virtualschool.cohort.liaison.EarlyWarning.Closed;
import org.virtualschool.tenancy.Tenancy;

/** Keeps early warnings. */
@Repository
class EarlyWarningRepository {

    private final DSLContext db;

    EarlyWarningRepository(DSLContext db) {
        this.db = db;
    }

    void add(EarlyWarning warning) {
        db.insertInto(EARLY_WARNING)
                .set(EARLY_WARNING.TENANT_ID, Tenancy.current())
                .set(EARLY_WARNING.ID, warning.id().value())
                .set(EARLY_WARNING.CHILD_ID, warning.child().value())
                .set(EARLY_WARNING.TOLD_ON, warning.toldOn())
                .set(EARLY_WARNING.AT_RISK, warning.atRisk())
                .set(EARLY_WARNING.HOW_SOON, warning.howSoon())
                .set(EARLY_WARNING.SCHOOL_CHANGE, warning.schoolChange())
                .set(EARLY_WARNING.SITUATION, warning.situation())
                .set(EARLY_WARNING.DONE, warning.done())
                .set(EARLY_WARNING.ANSWER_BY, warning.answerBy())
                .set(EARLY_WARNING.RECORDED_AT, warning.recordedAt())
                .set(EARLY_WARNING.RECORDED_BY, warning.by().value())
                .execute();
    }

    /** The latest first. */
    List<EarlyWarning> of(ChildId child) {
        return found(EARLY_WARNING.CHILD_ID.eq(child.value()));
    }

    Optional<EarlyWarning> find(ChildId child, EarlyWarningId id) {
        return found(EARLY_WARNING.ID.eq(id.value()).and(EARLY_WARNING.CHILD_ID.eq(child.value()))).stream()
                .findFirst();
    }

    /** Every warning of the council that still stands. */
    List<EarlyWarning> standing() {
        return found(EARLY_WARNING.CLOSED_ON.isNull());
    }

    /** The latest warning about the child that still stands. */
    Optional<EarlyWarningId> standingOf(ChildId child) {
        return db.select(EARLY_WARNING.ID)
                .from(EARLY_WARNING)
                .where(ours(EARLY_WARNING), EARLY_WARNING.CHILD_ID.eq(child.value()), EARLY_WARNING.CLOSED_ON.isNull())
                .orderBy(EARLY_WARNING.TOLD_ON.desc(), EARLY_WARNING.ID.desc())
                .limit(1)
                .fetchOptional(row -> new EarlyWarningId(row.value1()));
    }

    /** Whether nobody had answered until now. */
    boolean acknowledge(EarlyWarningId id, Acknowledged by) {
        return db.update(EARLY_WARNING)
                        .set(EARLY_WARNING.ACKNOWLEDGED_AT, by.at())
                        .set(EARLY_WARNING.ACKNOWLEDGED_BY, by.by().value())
                        .set(EARLY_WARNING.REPLY, by.reply())
                        .where(
                                ours(EARLY_WARNING),
                                EARLY_WARNING.ID.eq(id.value()),
                                EARLY_WARNING.ACKNOWLEDGED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Whether it stood until now. */
    boolean close(EarlyWarningId id, LocalDate on, String outcome, PersonId by) {
        return db.update(EARLY_WARNING)
                        .set(EARLY_WARNING.CLOSED_ON, on)
                        .set(EARLY_WARNING.CLOSED_BY, by.value())
                        .set(EARLY_WARNING.OUTCOME, outcome)
                        .where(ours(EARLY_WARNING), EARLY_WARNING.ID.eq(id.value()), EARLY_WARNING.CLOSED_ON.isNull())
                        .execute()
                == 1;
    }

    private List<EarlyWarning> found(Condition which) {
        return db.selectFrom(EARLY_WARNING)
                .where(ours(EARLY_WARNING), which)
                .orderBy(EARLY_WARNING.TOLD_ON.desc(), EARLY_WARNING.ID.desc())
                .fetch(EarlyWarningRepository::warning);
    }

    private static EarlyWarning warning(Record row) {
        return new EarlyWarning(
                new EarlyWarningId(row.get(EARLY_WARNING.ID)),
                new ChildId(row.get(EARLY_WARNING.CHILD_ID)),
                row.get(EARLY_WARNING.TOLD_ON),
                row.get(EARLY_WARNING.AT_RISK),
                row.get(EARLY_WARNING.HOW_SOON),
                row.get(EARLY_WARNING.SCHOOL_CHANGE),
                row.get(EARLY_WARNING.SITUATION),
                row.get(EARLY_WARNING.DONE),
                row.get(EARLY_WARNING.ANSWER_BY),
                row.get(EARLY_WARNING.RECORDED_AT),
                new PersonId(row.get(EARLY_WARNING.RECORDED_BY)),
                Optional.ofNullable(row.get(EARLY_WARNING.ACKNOWLEDGED_AT))
                        .map(at -> new Acknowledged(
                                at,
                                new PersonId(row.get(EARLY_WARNING.ACKNOWLEDGED_BY)),
                                row.get(EARLY_WARNING.REPLY))),
                Optional.ofNullable(row.get(EARLY_WARNING.CLOSED_ON))
                        .map(on -> new Closed(
                                on, new PersonId(row.get(EARLY_WARNING.CLOSED_BY)), row.get(EARLY_WARNING.OUTCOME))));
    }
}
