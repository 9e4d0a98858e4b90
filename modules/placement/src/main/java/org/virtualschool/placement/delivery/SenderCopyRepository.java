package org.virtualschool.placement.delivery;

import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.SEALED_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.tenancy.Tenancy;

/** The sender's copy as the exchange reads it, and the receipts that it writes there. */
@Repository
class SenderCopyRepository {

    private final DSLContext db;

    SenderCopyRepository(@Qualifier(ExchangeConfiguration.STATEMENTS) DSLContext db) {
        this.db = db;
    }

    Optional<Outgoing> find(NoticeId id) {
        return db.select(NOTICE.FIRST_ID, NOTICE.VERSION, NOTICE.CHILD_ID, NOTICE.RECIPIENT_CODE, NOTICE.STATE)
                .select(RecipientCopyRepository.CROSSING)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .fetchOptional(row -> new Outgoing(
                        id,
                        row.get(NOTICE.FIRST_ID),
                        row.get(NOTICE.VERSION),
                        row.get(NOTICE.CHILD_ID),
                        row.get(NOTICE.RECIPIENT_CODE),
                        row.get(NOTICE.STATE),
                        row));
    }

    /** Whether the notice is there and not withheld. Nobody can seal or withhold it until the transaction ends. */
    boolean stands(NoticeId id) {
        return db.select(NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .forUpdate()
                .fetchOptional(NOTICE.STATE)
                .filter(state -> state != NoticeState.WITHHELD)
                .isPresent();
    }

    /** To whom a notice went that is sealed, or withheld. */
    Optional<AuthorityCode> recalledFrom(NoticeId id) {
        return db.select(SEALED_NOTICE.RECIPIENT_CODE)
                .from(SEALED_NOTICE)
                .where(ours(SEALED_NOTICE), SEALED_NOTICE.ID.eq(id))
                .unionAll(db.select(NOTICE.RECIPIENT_CODE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.eq(NoticeState.WITHHELD)))
                .fetchOptional(SEALED_NOTICE.RECIPIENT_CODE);
    }

    /** Notes of a sealed notice that the other side has no copy. */
    int markRecalled(NoticeId id, Instant at) {
        return db.update(SEALED_NOTICE)
                .set(SEALED_NOTICE.RECALLED_AT, at)
                .where(ours(SEALED_NOTICE), SEALED_NOTICE.ID.eq(id), SEALED_NOTICE.RECALLED_AT.isNull())
                .execute();
    }

    /** Writes the receipts that are not there yet, and the state that the last of them means. */
    void record(NoticeId id, List<Arrived.Receipt> receipts) {
        receipts.forEach(receipt -> add(id, receipt));
        var state = receipts.getLast().kind().state();
        db.update(NOTICE)
                .set(NOTICE.STATE, state)
                .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(before(state)))
                .execute();
    }

    private void add(NoticeId id, Arrived.Receipt receipt) {
        db.insertInto(RECEIPT)
                .set(RECEIPT.TENANT_ID, Tenancy.current())
                .set(RECEIPT.NOTICE_ID, id)
                .set(RECEIPT.KIND, receipt.kind())
                .set(RECEIPT.AT, receipt.at())
                .set(RECEIPT.BY_WHOM, receipt.byWhom())
                .set(RECEIPT.MESSAGE, receipt.message())
                .onConflict(RECEIPT.TENANT_ID, RECEIPT.NOTICE_ID, RECEIPT.KIND)
                .doNothing()
                .execute();
    }

    private static List<NoticeState> before(NoticeState state) {
        return Arrays.stream(NoticeState.values())
                .filter(other -> other.compareTo(state) < 0)
                .toList();
    }
}
