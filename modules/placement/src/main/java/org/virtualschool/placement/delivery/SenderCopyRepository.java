package org.virtualschool.placement.delivery;

import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
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

    /** Writes the receipts that are not there yet, and the state that the last of them means. Gives back how many were new. */
    int record(NoticeId id, List<Arrived.Receipt> receipts) {
        var fresh = receipts.stream().mapToInt(receipt -> add(id, receipt)).sum();
        var state = receipts.getLast().kind().state();
        db.update(NOTICE)
                .set(NOTICE.STATE, state)
                .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(before(state)))
                .execute();
        return fresh;
    }

    private int add(NoticeId id, Arrived.Receipt receipt) {
        return db.insertInto(RECEIPT)
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
