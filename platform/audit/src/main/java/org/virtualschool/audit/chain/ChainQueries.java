package org.virtualschool.audit.chain;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.audit.chain.SealRepository.CHILDREN;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.audit.db.Tables.SEAL;
import static org.virtualschool.audit.db.Tables.SEALED_ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads the chain from its first seal to its last. */
@Repository
class ChainQueries {

    private static final int AT_A_TIME = 1000;

    private final DSLContext db;

    ChainQueries(DSLContext db) {
        this.db = db;
    }

    /** Every seal with every entry under it, in order, some at a time, for as long as the walker goes on. */
    void walk(Predicate<Step> walker) {
        var rows = db.select(SEAL.NUMBER, SEAL.SEALED_AT, SEAL.REACHED, SEAL.ENTRIES, SEAL.PREVIOUS, SEAL.HASH)
                .select(SEALED_ENTRY.POSITION, SEALED_ENTRY.HASH)
                .select(ENTRY.TENANT_ID, ENTRY.ID, ENTRY.AT, ENTRY.PERSON_ID, ENTRY.ROLE, ENTRY.ACTION, ENTRY.CHANGE)
                .select(CHILDREN, ENTRY.WHAT)
                .from(SEAL)
                .leftJoin(SEALED_ENTRY)
                .on(ours(SEALED_ENTRY), SEALED_ENTRY.SEAL_NUMBER.eq(SEAL.NUMBER))
                .leftJoin(ENTRY)
                .on(ours(ENTRY), ENTRY.ID.eq(SEALED_ENTRY.ENTRY_ID))
                .where(ours(SEAL))
                .orderBy(SEAL.NUMBER, SEALED_ENTRY.POSITION)
                .fetchSize(AT_A_TIME);
        try (var cursor = rows.fetchLazy()) {
            for (var row : cursor) {
                if (!walker.test(step(row))) {
                    return;
                }
            }
        }
    }

    /** The first seal that entries stand under though it is gone. */
    Optional<Long> missing() {
        return db.select(min(SEALED_ENTRY.SEAL_NUMBER))
                .from(SEALED_ENTRY)
                .where(
                        ours(SEALED_ENTRY),
                        notExists(selectOne().from(SEAL).where(ours(SEAL), SEAL.NUMBER.eq(SEALED_ENTRY.SEAL_NUMBER))))
                .fetchOptional(0, Long.class);
    }

    private static Step step(Record row) {
        var seal = new Seal(
                row.get(SEAL.NUMBER),
                row.get(SEAL.SEALED_AT),
                row.get(SEAL.REACHED),
                row.get(SEAL.ENTRIES),
                Hash.hex(row.get(SEAL.PREVIOUS)),
                Hash.hex(row.get(SEAL.HASH)));
        return new Step(
                seal, Optional.ofNullable(row.get(SEALED_ENTRY.POSITION)).map(position -> under(position, row)));
    }

    private static Step.Under under(int position, Record row) {
        return new Step.Under(
                position,
                Hash.hex(row.get(SEALED_ENTRY.HASH)),
                Optional.ofNullable(row.get(ENTRY.ID)).map(id -> recorded(row)));
    }

    private static Recorded recorded(Record row) {
        return new Recorded(
                row.get(ENTRY.TENANT_ID),
                row.get(ENTRY.ID),
                row.get(ENTRY.AT),
                row.get(ENTRY.PERSON_ID),
                row.get(ENTRY.ROLE),
                row.get(ENTRY.ACTION),
                row.get(ENTRY.CHANGE),
                row.get(CHILDREN),
                row.get(ENTRY.WHAT));
    }
}
