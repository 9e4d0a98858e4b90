package org.virtualschool.placement.delivery;

import static org.jooq.impl.DSL.select;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECALLED_NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.SEALED_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.tenancy.Tenancy;

/** The sender's copy as the exchange reads it, and the receipts that it writes there. */
@Repository
class SenderCopyRepository {

    /** What its sender does not want to lie at the other side. */
    private static final Set<NoticeState> TAKEN_BACK = Set.of(NoticeState.WITHHELD, NoticeState.RECALLED);

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

    /** Whether the notice is there and not taken back. Nobody can seal, withhold or recall it until the transaction ends. */
    boolean stands(NoticeId id) {
        return db.select(NOTICE.STATE)
                .from(NOTICE)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .forUpdate()
                .fetchOptional(NOTICE.STATE)
                .filter(state -> !TAKEN_BACK.contains(state))
                .isPresent();
    }

    /** To whom a notice went that is sealed, withheld or recalled. */
    Optional<AuthorityCode> recalledFrom(NoticeId id) {
        return db.select(SEALED_NOTICE.RECIPIENT_CODE)
                .from(SEALED_NOTICE)
                .where(ours(SEALED_NOTICE), SEALED_NOTICE.ID.eq(id))
                .unionAll(db.select(NOTICE.RECIPIENT_CODE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(TAKEN_BACK)))
                .fetchOptional(SEALED_NOTICE.RECIPIENT_CODE);
    }

    /** Notes of a sealed or recalled notice that the other side has no copy. @param openedAt when somebody there had opened it, if it is known */
    int markRecalled(NoticeId id, Instant at, @Nullable Instant openedAt) {
        db.update(RECALLED_NOTICE)
                .set(RECALLED_NOTICE.REMOVED_AT, at)
                .set(RECALLED_NOTICE.OPENED_AT, openedAt)
                .where(ours(RECALLED_NOTICE), RECALLED_NOTICE.NOTICE_ID.eq(id), RECALLED_NOTICE.REMOVED_AT.isNull())
                .execute();
        return db.update(SEALED_NOTICE)
                .set(SEALED_NOTICE.RECALLED_AT, at)
                .where(ours(SEALED_NOTICE), SEALED_NOTICE.ID.eq(id), SEALED_NOTICE.RECALLED_AT.isNull())
                .execute();
    }

    /** Writes the receipts that are not there yet, and the state that the last of them means. */
    void record(NoticeId id, List<Arrived.Receipt> receipts) {
        receipts.forEach(receipt -> add(id, receipt));
        var happening = receipts.getLast().kind().happening();
        db.update(NOTICE)
                .set(NOTICE.STATE, happening.to())
                .where(ours(NOTICE), NOTICE.ID.eq(id), NOTICE.STATE.in(happening.from()))
                .execute();
    }

    /** What one version is told of, later ones that have not arrived share: the recipient takes none of them. */
    void sentBack(NoticeId id) {
        var version = NOTICE.as("version");
        db.update(NOTICE)
                .set(NOTICE.STATE, NoticeHappening.SENT_BACK.to())
                .where(
                        ours(NOTICE),
                        NOTICE.FIRST_ID.in(
                                select(version.FIRST_ID).from(version).where(ours(version), version.ID.eq(id))),
                        NOTICE.STATE.in(NoticeHappening.SENT_BACK.from()))
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
}
