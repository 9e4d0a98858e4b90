package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_PROGRESS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** How far the steps of imports have come that go on by themselves. */
@Repository
class LongImportRepository {

    private final DSLContext db;

    LongImportRepository(DSLContext db) {
        this.db = db;
    }

    /** Asked for now, in the name of whoever acts. */
    void ask(ImportId id, OptionalInt notNamed, Optional<String> print, Instant at) {
        var by = Actor.current();
        forget(id);
        db.insertInto(ROLL_IMPORT_PROGRESS)
                .set(ROLL_IMPORT_PROGRESS.TENANT_ID, Tenancy.current())
                .set(ROLL_IMPORT_PROGRESS.IMPORT_ID, id.value())
                .set(ROLL_IMPORT_PROGRESS.ASKED_BY, by.person().value())
                .set(ROLL_IMPORT_PROGRESS.ASKED_AS, by.role())
                .set(ROLL_IMPORT_PROGRESS.NOT_NAMED, notNamed.isPresent() ? notNamed.getAsInt() : null)
                .set(ROLL_IMPORT_PROGRESS.PRINT, print.orElse(null))
                .set(ROLL_IMPORT_PROGRESS.ASKED_AT, at)
                .execute();
    }

    Optional<LongImport> find(ImportId id) {
        return db.selectFrom(ROLL_IMPORT_PROGRESS)
                .where(ours(ROLL_IMPORT_PROGRESS), ROLL_IMPORT_PROGRESS.IMPORT_ID.eq(id.value()))
                .fetchOptional(row -> {
                    var notNamed = row.get(ROLL_IMPORT_PROGRESS.NOT_NAMED);
                    return new LongImport(
                            new Actor(
                                    new PersonId(row.get(ROLL_IMPORT_PROGRESS.ASKED_BY)),
                                    row.get(ROLL_IMPORT_PROGRESS.ASKED_AS)),
                            notNamed == null ? OptionalInt.empty() : OptionalInt.of(notNamed),
                            Optional.ofNullable(row.get(ROLL_IMPORT_PROGRESS.PRINT)),
                            row.get(ROLL_IMPORT_PROGRESS.DONE),
                            row.get(ROLL_IMPORT_PROGRESS.OF_ALL),
                            Optional.ofNullable(row.get(ROLL_IMPORT_PROGRESS.TROUBLE)));
                });
    }

    /** Seen at once by whoever watches, whatever becomes of the transaction that does the work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void come(ImportId id, int done, int all) {
        db.update(ROLL_IMPORT_PROGRESS)
                .set(ROLL_IMPORT_PROGRESS.DONE, done)
                .set(ROLL_IMPORT_PROGRESS.OF_ALL, all)
                .where(ours(ROLL_IMPORT_PROGRESS), ROLL_IMPORT_PROGRESS.IMPORT_ID.eq(id.value()))
                .execute();
    }

    void trouble(ImportId id, String words) {
        db.update(ROLL_IMPORT_PROGRESS)
                .set(ROLL_IMPORT_PROGRESS.TROUBLE, words)
                .where(ours(ROLL_IMPORT_PROGRESS), ROLL_IMPORT_PROGRESS.IMPORT_ID.eq(id.value()))
                .execute();
    }

    void forget(ImportId id) {
        db.deleteFrom(ROLL_IMPORT_PROGRESS)
                .where(ours(ROLL_IMPORT_PROGRESS), ROLL_IMPORT_PROGRESS.IMPORT_ID.eq(id.value()))
                .execute();
    }
}
