package org.virtualschool.documents.keeping;

import static org.virtualschool.documents.db.Tables.DOCUMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class DocumentRepository {

    private final DSLContext db;

    DocumentRepository(DSLContext db) {
        this.db = db;
    }

    void add(DocumentId id, String purpose, Sealing.Sealed sealed, Instant at, Instant until) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.TENANT_ID, Tenancy.current())
                .set(DOCUMENT.ID, id.value())
                .set(DOCUMENT.PURPOSE, purpose)
                .set(DOCUMENT.NONCE, sealed.nonce())
                .set(DOCUMENT.CONTENT, sealed.content())
                .set(DOCUMENT.KEPT_AT, at)
                .set(DOCUMENT.KEEP_UNTIL, until)
                .execute();
    }

    Optional<Sealing.Sealed> find(DocumentId id, Instant now) {
        return db.select(DOCUMENT.NONCE, DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(ours(DOCUMENT), DOCUMENT.ID.eq(id.value()), DOCUMENT.KEEP_UNTIL.gt(now))
                .fetchOptional(row -> new Sealing.Sealed(row.value1(), row.value2()));
    }

    void delete(DocumentId id) {
        db.deleteFrom(DOCUMENT)
                .where(ours(DOCUMENT), DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    int deleteKeptUntil(Instant now) {
        return db.deleteFrom(DOCUMENT)
                .where(ours(DOCUMENT), DOCUMENT.KEEP_UNTIL.le(now))
                .execute();
    }
}
