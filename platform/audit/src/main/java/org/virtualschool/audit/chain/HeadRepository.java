package org.virtualschool.audit.chain;

import static org.virtualschool.audit.db.Tables.HANDED_HEAD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.tenancy.Tenancy;

/** The heads that were handed out. */
@Repository
class HeadRepository {

    private final DSLContext db;

    HeadRepository(DSLContext db) {
        this.db = db;
    }

    /** A day has one head, the first. */
    void add(Handed handed) {
        db.insertInto(HANDED_HEAD)
                .set(HANDED_HEAD.TENANT_ID, Tenancy.current())
                .set(HANDED_HEAD.DAY, handed.day())
                .set(HANDED_HEAD.SEAL_NUMBER, handed.head().seal())
                .set(HANDED_HEAD.HASH, Hash.bytes(handed.head().hash()))
                .set(HANDED_HEAD.WHOLE, handed.whole())
                .set(HANDED_HEAD.HANDED_AT, handed.at())
                .onConflict(HANDED_HEAD.TENANT_ID, HANDED_HEAD.DAY)
                .doNothing()
                .execute();
    }

    /** Newest first. */
    List<Handed> newest(int atMost) {
        return db.select(
                        HANDED_HEAD.DAY,
                        HANDED_HEAD.SEAL_NUMBER,
                        HANDED_HEAD.HASH,
                        HANDED_HEAD.WHOLE,
                        HANDED_HEAD.HANDED_AT)
                .from(HANDED_HEAD)
                .where(ours(HANDED_HEAD))
                .orderBy(HANDED_HEAD.DAY.desc())
                .limit(atMost)
                .fetch(row -> new Handed(
                        row.value1(), new ChainHead(row.value2(), Hash.hex(row.value3())), row.value4(), row.value5()));
    }
}
