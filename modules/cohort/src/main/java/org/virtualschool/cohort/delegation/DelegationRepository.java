package org.virtualschool.cohort.delegation;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.DELEGATION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Who stands in for whom with which child. */
@Repository
class DelegationRepository {

    private final DSLContext db;

    DelegationRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether the child is on the person's own caseload: what the person was only lent is not. */
    boolean isOnCaseload(PersonId person, ChildId child) {
        return db.fetchExists(
                CASELOAD,
                ours(CASELOAD),
                CASELOAD.PERSON_ID.eq(person.value()),
                CASELOAD.CHILD_ID.eq(child.value()),
                CASELOAD.ENDED_AT.isNull());
    }

    /** @return whether the other did not stand in yet on any of the days */
    boolean add(Delegation delegation, LocalDate today) {
        return db.insertInto(DELEGATION)
                        .set(DELEGATION.TENANT_ID, Tenancy.current())
                        .set(DELEGATION.ID, delegation.id().value())
                        .set(DELEGATION.CHILD_ID, delegation.child().value())
                        .set(DELEGATION.FROM_PERSON, delegation.from().value())
                        .set(DELEGATION.TO_PERSON, delegation.to().value())
                        .set(DELEGATION.FIRST_DAY, today)
                        .set(DELEGATION.LAST_DAY, delegation.until())
                        .set(DELEGATION.REASON, delegation.reason().name())
                        .set(DELEGATION.RECORDED_AT, delegation.since())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return whether it lasted until now */
    boolean end(DelegationId delegation, PersonId by, Instant at) {
        return db.update(DELEGATION)
                        .set(DELEGATION.ENDED_AT, at)
                        .set(DELEGATION.ENDED_BY, by.value())
                        .where(ours(DELEGATION), DELEGATION.ID.eq(delegation.value()), DELEGATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Who stands in with the child on the day, the one who does so longest last. */
    List<Delegation> of(ChildId child, LocalDate today) {
        return lasting(DELEGATION.CHILD_ID.eq(child.value()), today);
    }

    /** With which of these children the person stands in on the day. */
    List<Delegation> to(PersonId person, Collection<ChildId> children, LocalDate today) {
        var ids = children.stream().map(ChildId::value).toList();
        return lasting(DELEGATION.TO_PERSON.eq(person.value()).and(DELEGATION.CHILD_ID.in(ids)), today);
    }

    private List<Delegation> lasting(Condition which, LocalDate today) {
        return db.selectFrom(DELEGATION)
                .where(
                        ours(DELEGATION),
                        which,
                        DELEGATION.ENDED_AT.isNull(),
                        DELEGATION.LAST_DAY.ge(today),
                        ownCaseload())
                .orderBy(DELEGATION.LAST_DAY, DELEGATION.RECORDED_AT)
                .fetch(DelegationRepository::delegation);
    }

    private static Condition ownCaseload() {
        return exists(selectOne()
                .from(CASELOAD)
                .where(
                        ours(CASELOAD),
                        CASELOAD.PERSON_ID.eq(DELEGATION.FROM_PERSON),
                        CASELOAD.CHILD_ID.eq(DELEGATION.CHILD_ID),
                        CASELOAD.ENDED_AT.isNull()));
    }

    private static Delegation delegation(Record row) {
        return new Delegation(
                new DelegationId(row.get(DELEGATION.ID)),
                new ChildId(row.get(DELEGATION.CHILD_ID)),
                new PersonId(row.get(DELEGATION.FROM_PERSON)),
                new PersonId(row.get(DELEGATION.TO_PERSON)),
                row.get(DELEGATION.LAST_DAY),
                DelegationReason.valueOf(row.get(DELEGATION.REASON)),
                row.get(DELEGATION.RECORDED_AT));
    }
}
