package org.virtualschool.cohort.handover;

import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.HANDOVER;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.handover.Handover.Answer;
import org.virtualschool.tenancy.Tenancy;

/** Who was asked to take on which child, and what came of it. */
@Repository
class HandoverRepository {

    private final DSLContext db;

    HandoverRepository(DSLContext db) {
        this.db = db;
    }

    /** @return whether nobody else is asked to take the child on from this person */
    boolean add(Handover handover) {
        return db.insertInto(HANDOVER)
                        .set(HANDOVER.TENANT_ID, Tenancy.current())
                        .set(HANDOVER.ID, handover.id().value())
                        .set(HANDOVER.CHILD_ID, handover.child().value())
                        .set(HANDOVER.FROM_PERSON, handover.from().value())
                        .set(HANDOVER.TO_PERSON, handover.to().value())
                        .set(HANDOVER.REASON, handover.reason().name())
                        .set(HANDOVER.ASKED_AT, handover.askedAt())
                        .set(HANDOVER.ASKED_BY, handover.askedBy().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return whether nobody has answered otherwise in the meantime */
    boolean answer(Handover handover, Answer answer, Optional<String> because, PersonId by, Instant at) {
        return db.update(HANDOVER)
                        .set(HANDOVER.ANSWER, answer.name())
                        .set(HANDOVER.BECAUSE, because.orElse(null))
                        .set(HANDOVER.ANSWERED_AT, at)
                        .set(HANDOVER.ANSWERED_BY, by.value())
                        .where(ours(HANDOVER), HANDOVER.ID.eq(handover.id().value()), was(handover.answer()))
                        .execute()
                == 1;
    }

    private static Condition was(Optional<Answer> answer) {
        return answer.map(was -> HANDOVER.ANSWER.eq(was.name())).orElseGet(HANDOVER.ANSWER::isNull);
    }

    /** The latest first. */
    List<Handover> of(ChildId child) {
        return find(HANDOVER.CHILD_ID.eq(child.value()));
    }

    /** Those that somebody has to do something about: not answered, or declined and not settled. */
    List<Handover> waiting() {
        return find(HANDOVER.ANSWER.isNull().or(HANDOVER.ANSWER.eq(Answer.DECLINED.name())));
    }

    private List<Handover> find(Condition which) {
        return db.selectFrom(HANDOVER)
                .where(ours(HANDOVER), which)
                .orderBy(HANDOVER.ASKED_AT.desc(), HANDOVER.ID.desc())
                .fetch(HandoverRepository::handover);
    }

    /** Who has the child on the own caseload; whom a person was only lent a child has it not. */
    Set<PersonId> whoHas(ChildId child) {
        return db.select(CASELOAD.PERSON_ID)
                .from(CASELOAD)
                .where(ours(CASELOAD), CASELOAD.CHILD_ID.eq(child.value()), CASELOAD.ENDED_AT.isNull())
                .fetchSet(row -> new PersonId(row.value1()));
    }

    /** Whether the child is on the person's caseload because a list says so. */
    boolean isFromList(PersonId person, ChildId child) {
        return db.fetchExists(
                CASELOAD,
                ours(CASELOAD),
                CASELOAD.CHILD_ID.eq(child.value()),
                CASELOAD.PERSON_ID.eq(person.value()),
                CASELOAD.FROM_LIST.isTrue(),
                CASELOAD.ENDED_AT.isNull());
    }

    private static Handover handover(Record row) {
        return new Handover(
                new HandoverId(row.get(HANDOVER.ID)),
                new ChildId(row.get(HANDOVER.CHILD_ID)),
                new PersonId(row.get(HANDOVER.FROM_PERSON)),
                new PersonId(row.get(HANDOVER.TO_PERSON)),
                HandoverReason.valueOf(row.get(HANDOVER.REASON)),
                row.get(HANDOVER.ASKED_AT),
                new PersonId(row.get(HANDOVER.ASKED_BY)),
                Optional.ofNullable(row.get(HANDOVER.ANSWER)).map(Answer::valueOf),
                Optional.ofNullable(row.get(HANDOVER.BECAUSE)));
    }
}
