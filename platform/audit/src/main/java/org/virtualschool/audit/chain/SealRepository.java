package org.virtualschool.audit.chain;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.audit.db.Tables.SEAL;
import static org.virtualschool.audit.db.Tables.SEALED_ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.tenancy.Tenancy;

/** Adds to the chain. */
@Repository
class SealRepository {

    static final Field<List<@Nullable UUID>> CHILDREN = ENTRY.CHILDREN.convertFrom(SealRepository::list);

    private final DSLContext db;

    SealRepository(DSLContext db) {
        this.db = db;
    }

    /** Two that seal at the same time take turns: a chain has one end. */
    void takeATurn() {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", val("audit.seal " + Tenancy.current()));
    }

    Optional<Seal.Link> last() {
        return db.select(SEAL.NUMBER, SEAL.REACHED, SEAL.HASH.convertFrom(Hash::hex))
                .from(SEAL)
                .where(ours(SEAL))
                .orderBy(SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Seal.Link::new));
    }

    /** The oldest entries that no seal holds. @param since nothing older is looked at; empty: everything is */
    List<Recorded> unsealed(Optional<Instant> since, int atMost) {
        return db.select(
                        ENTRY.TENANT_ID,
                        ENTRY.ID,
                        ENTRY.AT,
                        ENTRY.PERSON_ID,
                        ENTRY.ROLE,
                        ENTRY.ACTION,
                        ENTRY.CHANGE,
                        CHILDREN,
                        ENTRY.WHAT)
                .from(ENTRY)
                .where(ours(ENTRY), since.map(ENTRY.AT::ge).orElse(noCondition()), isInNoSeal())
                .orderBy(ENTRY.AT, ENTRY.ID)
                .limit(atMost)
                .fetch(mapping(Recorded::new));
    }

    long unsealedBefore(Instant instant) {
        return db.fetchCount(ENTRY, ours(ENTRY), ENTRY.AT.lt(instant), isInNoSeal());
    }

    void add(Seal seal, List<Recorded> entries, List<String> hashes) {
        db.insertInto(SEAL)
                .set(SEAL.TENANT_ID, Tenancy.current())
                .set(SEAL.NUMBER, seal.number())
                .set(SEAL.SEALED_AT, seal.sealedAt())
                .set(SEAL.REACHED, seal.reached())
                .set(SEAL.ENTRIES, seal.entries())
                .set(SEAL.PREVIOUS, Hash.bytes(seal.previous()))
                .set(SEAL.HASH, Hash.bytes(seal.hash()))
                .execute();
        var rows = db.batch(db.insertInto(
                        SEALED_ENTRY,
                        SEALED_ENTRY.TENANT_ID,
                        SEALED_ENTRY.ENTRY_ID,
                        SEALED_ENTRY.SEAL_NUMBER,
                        SEALED_ENTRY.POSITION,
                        SEALED_ENTRY.HASH)
                .values(Tenancy.current(), new UUID(0, 0), 0L, 0, new byte[0]));
        for (int i = 0; i < entries.size(); i++) {
            rows = rows.bind(Tenancy.current(), entries.get(i).id(), seal.number(), i + 1, Hash.bytes(hashes.get(i)));
        }
        rows.execute();
    }

    /** There is none where the entry is gone. */
    private static List<@Nullable UUID> list(@Nullable UUID @Nullable [] ids) {
        return ids == null ? List.of() : Arrays.asList(ids);
    }

    private static Condition isInNoSeal() {
        return notExists(selectOne().from(SEALED_ENTRY).where(ours(SEALED_ENTRY), SEALED_ENTRY.ENTRY_ID.eq(ENTRY.ID)));
    }
}
