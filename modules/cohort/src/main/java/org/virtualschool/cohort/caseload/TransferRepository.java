package org.virtualschool.cohort.caseload;

import static org.virtualschool.cohort.db.Tables.CASELOAD_TRANSFER;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Whole caseloads that went to somebody else. */
@Repository
class TransferRepository {

    private static final int MOST = 50;

    private final DSLContext db;

    TransferRepository(DSLContext db) {
        this.db = db;
    }

    void add(Transfer transfer) {
        db.insertInto(CASELOAD_TRANSFER)
                .set(CASELOAD_TRANSFER.TENANT_ID, Tenancy.current())
                .set(CASELOAD_TRANSFER.ID, UuidCreator.getTimeOrderedEpoch())
                .set(CASELOAD_TRANSFER.FROM_PERSON, transfer.from().value())
                .set(CASELOAD_TRANSFER.TO_PERSON, transfer.to().value())
                .set(CASELOAD_TRANSFER.FROM_DAY, transfer.day())
                .set(CASELOAD_TRANSFER.REASON, transfer.reason().name())
                .set(CASELOAD_TRANSFER.CHILDREN, transfer.children())
                .set(CASELOAD_TRANSFER.RECORDED_AT, transfer.at())
                .set(CASELOAD_TRANSFER.RECORDED_BY, transfer.by().value())
                .execute();
    }

    /** Those from and to the person, the latest first. */
    List<Transfer> of(PersonId person) {
        return db.selectFrom(CASELOAD_TRANSFER)
                .where(
                        ours(CASELOAD_TRANSFER),
                        CASELOAD_TRANSFER
                                .FROM_PERSON
                                .eq(person.value())
                                .or(CASELOAD_TRANSFER.TO_PERSON.eq(person.value())))
                .orderBy(CASELOAD_TRANSFER.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(row -> new Transfer(
                        new PersonId(row.get(CASELOAD_TRANSFER.FROM_PERSON)),
                        new PersonId(row.get(CASELOAD_TRANSFER.TO_PERSON)),
                        row.get(CASELOAD_TRANSFER.FROM_DAY),
                        TransferReason.valueOf(row.get(CASELOAD_TRANSFER.REASON)),
                        row.get(CASELOAD_TRANSFER.CHILDREN),
                        row.get(CASELOAD_TRANSFER.RECORDED_AT),
                        new PersonId(row.get(CASELOAD_TRANSFER.RECORDED_BY))));
    }
}
