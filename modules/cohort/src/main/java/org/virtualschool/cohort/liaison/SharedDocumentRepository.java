package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.CHILD_DOCUMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.cohort.liaison.SharedDocument.Kind;
import org.virtualschool.cohort.liaison.SharedDocument.State;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.tenancy.Tenancy;

/** Keeps what is told about documents; their contents are elsewhere. */
@Repository
class SharedDocumentRepository {

    private final DSLContext db;

    SharedDocumentRepository(DSLContext db) {
        this.db = db;
    }

    void add(SharedDocument shared) {
        db.insertInto(CHILD_DOCUMENT)
                .set(CHILD_DOCUMENT.TENANT_ID, Tenancy.current())
                .set(CHILD_DOCUMENT.ID, shared.id().value())
                .set(CHILD_DOCUMENT.CHILD_ID, shared.child().value())
                .set(CHILD_DOCUMENT.TYPE, shared.type())
                .set(CHILD_DOCUMENT.ACCESS_CLASS, shared.access().name())
                .set(CHILD_DOCUMENT.DATED, shared.dated())
                .set(CHILD_DOCUMENT.TITLE, shared.title())
                .set(CHILD_DOCUMENT.MEDIA_TYPE, shared.kind().mediaType())
                .set(CHILD_DOCUMENT.EXTENSION, shared.kind().extension())
                .set(CHILD_DOCUMENT.SIZE, shared.kind().size())
                .set(
                        CHILD_DOCUMENT.DOCUMENT_ID,
                        shared.content().map(DocumentId::value).orElse(null))
                .set(CHILD_DOCUMENT.KEEP_UNTIL, shared.keepUntil())
                .set(CHILD_DOCUMENT.STATE, shared.state().name())
                .set(CHILD_DOCUMENT.SCANNED_AT, shared.state() == State.CLEAN ? shared.sharedAt() : null)
                .set(CHILD_DOCUMENT.SHARED_AT, shared.sharedAt())
                .set(CHILD_DOCUMENT.SHARED_BY, shared.by().value())
                .execute();
    }

    /** The latest first. */
    List<SharedDocument> of(ChildId child) {
        return found(CHILD_DOCUMENT.CHILD_ID.eq(child.value()));
    }

    Optional<SharedDocument> find(ChildId child, SharedDocumentId id) {
        return found(CHILD_DOCUMENT.ID.eq(id.value()).and(CHILD_DOCUMENT.CHILD_ID.eq(child.value()))).stream()
                .findFirst();
    }

    /** Those of the council in this state. */
    List<SharedDocument> in(State state) {
        return found(CHILD_DOCUMENT.STATE.eq(state.name()));
    }

    /** Whether it waited until now. */
    boolean clean(SharedDocumentId id, Instant at) {
        return db.update(CHILD_DOCUMENT)
                        .set(CHILD_DOCUMENT.STATE, State.CLEAN.name())
                        .set(CHILD_DOCUMENT.SCANNED_AT, at)
                        .where(waits(id))
                        .execute()
                == 1;
    }

    /** Whether it waited until now. */
    boolean infected(SharedDocumentId id, String signature, Instant at) {
        return db.update(CHILD_DOCUMENT)
                        .set(CHILD_DOCUMENT.STATE, State.INFECTED.name())
                        .set(CHILD_DOCUMENT.SIGNATURE, signature)
                        .set(CHILD_DOCUMENT.SCANNED_AT, at)
                        .setNull(CHILD_DOCUMENT.DOCUMENT_ID)
                        .where(waits(id))
                        .execute()
                == 1;
    }

    /** Whether it stood until now. */
    boolean withdraw(SharedDocumentId id, Instant at, PersonId by) {
        return db.update(CHILD_DOCUMENT)
                        .set(CHILD_DOCUMENT.STATE, State.WITHDRAWN.name())
                        .set(CHILD_DOCUMENT.WITHDRAWN_AT, at)
                        .set(CHILD_DOCUMENT.WITHDRAWN_BY, by.value())
                        .setNull(CHILD_DOCUMENT.DOCUMENT_ID)
                        .where(
                                ours(CHILD_DOCUMENT),
                                CHILD_DOCUMENT.ID.eq(id.value()),
                                CHILD_DOCUMENT.STATE.ne(State.WITHDRAWN.name()))
                        .execute()
                == 1;
    }

    private static Condition waits(SharedDocumentId id) {
        return ours(CHILD_DOCUMENT)
                .and(CHILD_DOCUMENT.ID.eq(id.value()))
                .and(CHILD_DOCUMENT.STATE.eq(State.WAITING.name()));
    }

    private List<SharedDocument> found(Condition which) {
        return db.selectFrom(CHILD_DOCUMENT)
                .where(ours(CHILD_DOCUMENT), which)
                .orderBy(CHILD_DOCUMENT.DATED.desc(), CHILD_DOCUMENT.ID.desc())
                .fetch(SharedDocumentRepository::document);
    }

    private static SharedDocument document(Record row) {
        return new SharedDocument(
                new SharedDocumentId(row.get(CHILD_DOCUMENT.ID)),
                new ChildId(row.get(CHILD_DOCUMENT.CHILD_ID)),
                row.get(CHILD_DOCUMENT.TYPE),
                AccessClass.valueOf(row.get(CHILD_DOCUMENT.ACCESS_CLASS)),
                row.get(CHILD_DOCUMENT.DATED),
                row.get(CHILD_DOCUMENT.TITLE),
                new Kind(
                        row.get(CHILD_DOCUMENT.MEDIA_TYPE),
                        row.get(CHILD_DOCUMENT.EXTENSION),
                        row.get(CHILD_DOCUMENT.SIZE)),
                Optional.ofNullable(row.get(CHILD_DOCUMENT.DOCUMENT_ID)).map(DocumentId::new),
                row.get(CHILD_DOCUMENT.KEEP_UNTIL),
                State.valueOf(row.get(CHILD_DOCUMENT.STATE)),
                row.get(CHILD_DOCUMENT.SHARED_AT),
                new PersonId(row.get(CHILD_DOCUMENT.SHARED_BY)));
    }
}
