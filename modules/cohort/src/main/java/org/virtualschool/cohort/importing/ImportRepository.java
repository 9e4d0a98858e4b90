package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.tenancy.Tenancy;

/** Imports, from upload to outcome. */
@Repository
class ImportRepository {

    private static final List<String> OPEN =
            List.of(Stage.MAPPING.name(), Stage.COMPARING.name(), Stage.PREVIEW.name());

    private final DSLContext db;
    private final StoredJson json;

    ImportRepository(DSLContext db, StoredJson json) {
        this.db = db;
        this.json = json;
    }

    /** What is known of a file that was just given. @param changesOnly whether its format never names everybody */
    record Upload(
            String fileName,
            DocumentId document,
            GivenList list,
            boolean changesOnly,
            Mapping mapping,
            PersonId by,
            Instant at,
            Instant expires) {}

    void add(ImportId id, Upload upload) {
        db.insertInto(ROLL_IMPORT)
                .set(ROLL_IMPORT.TENANT_ID, Tenancy.current())
                .set(ROLL_IMPORT.ID, id.value())
                .set(ROLL_IMPORT.STAGE, Stage.MAPPING.name())
                .set(ROLL_IMPORT.FILE_NAME, upload.fileName())
                .set(ROLL_IMPORT.DOCUMENT_ID, upload.document().value())
                .set(ROLL_IMPORT.COLUMNS, json.headings(upload.list().columns()))
                .set(ROLL_IMPORT.NOTES, json.words(upload.list().notes()))
                .set(ROLL_IMPORT.LINES, upload.list().lines().size())
                .set(ROLL_IMPORT.CHANGES_ONLY, upload.changesOnly())
                .set(ROLL_IMPORT.MAPPING, json.mapping(upload.mapping()))
                .set(ROLL_IMPORT.UPLOADED_BY, upload.by().value())
                .set(ROLL_IMPORT.UPLOADED_AT, upload.at())
                .set(ROLL_IMPORT.EXPIRES_AT, upload.expires())
                .execute();
    }

    Optional<RollImport> find(ImportId id) {
        return db.selectFrom(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .fetchOptional(this::read);
    }

    /** The same, locked: whoever else wants to change it waits, and then sees what became of it. */
    Optional<RollImport> findToChange(ImportId id) {
        return db.selectFrom(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(this::read);
    }

    /** Newest first. @param by only those of one person; empty for everybody's */
    List<RollImport> page(Optional<PersonId> by, int offset, int size) {
        return db.selectFrom(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), given(by))
                .orderBy(ROLL_IMPORT.UPLOADED_AT.desc(), ROLL_IMPORT.ID.desc())
                .limit(size)
                .offset(offset)
                .fetch(this::read);
    }

    int count(Optional<PersonId> by) {
        return db.fetchCount(ROLL_IMPORT, ours(ROLL_IMPORT), given(by));
    }

    void previewed(ImportId id, Mapping mapping, ListKind kind, ListComparison.Result result) {
        db.update(ROLL_IMPORT)
                .set(ROLL_IMPORT.STAGE, Stage.PREVIEW.name())
                .set(ROLL_IMPORT.MAPPING, json.mapping(mapping))
                .set(ROLL_IMPORT.KIND, kind.name())
                .set(ROLL_IMPORT.OPENING, result.opening())
                .set(ROLL_IMPORT.ROLL_PRINT, result.rollPrint())
                .set(ROLL_IMPORT.COUNTS, json.counts(result.counts()))
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Is to be compared by itself. */
    void comparing(ImportId id, Mapping mapping, ListKind kind) {
        db.update(ROLL_IMPORT)
                .set(ROLL_IMPORT.STAGE, Stage.COMPARING.name())
                .set(ROLL_IMPORT.MAPPING, json.mapping(mapping))
                .set(ROLL_IMPORT.KIND, kind.name())
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Is to be taken by itself. */
    void taking(ImportId id) {
        ended(id, Stage.TAKING);
    }

    /** What was to go on by itself did not: the list stands where it stood before. */
    void back(ImportId id) {
        db.update(ROLL_IMPORT)
                .set(
                        ROLL_IMPORT.STAGE,
                        DSL.when(ROLL_IMPORT.STAGE.eq(Stage.TAKING.name()), Stage.PREVIEW.name())
                                .otherwise(Stage.MAPPING.name()))
                .where(
                        ours(ROLL_IMPORT),
                        ROLL_IMPORT.ID.eq(id.value()),
                        ROLL_IMPORT.STAGE.in(Stage.COMPARING.name(), Stage.TAKING.name()))
                .execute();
    }

    /** @param written what the roll was written as of; empty if nothing was */
    void confirmed(
            ImportId id, Counts counts, List<Problem> problems, PersonId by, Instant at, Optional<Instant> written) {
        db.update(ROLL_IMPORT)
                .set(ROLL_IMPORT.STAGE, Stage.CONFIRMED.name())
                .set(ROLL_IMPORT.COUNTS, json.counts(counts))
                .set(ROLL_IMPORT.PROBLEMS, json.problems(problems))
                .set(ROLL_IMPORT.CONFIRMED_BY, by.value())
                .set(ROLL_IMPORT.CONFIRMED_AT, at)
                .set(ROLL_IMPORT.WRITTEN_AT, written.orElse(null))
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void undone(ImportId id, PersonId by, Instant at) {
        db.update(ROLL_IMPORT)
                .set(ROLL_IMPORT.STAGE, Stage.UNDONE.name())
                .set(ROLL_IMPORT.UNDONE_BY, by.value())
                .set(ROLL_IMPORT.UNDONE_AT, at)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void ended(ImportId id, Stage stage) {
        db.update(ROLL_IMPORT)
                .set(ROLL_IMPORT.STAGE, stage.name())
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.ID.eq(id.value()))
                .execute();
    }

    List<ImportId> open() {
        return ids(DSL.noCondition());
    }

    List<ImportId> openUntil(Instant now) {
        return ids(ROLL_IMPORT.EXPIRES_AT.le(now));
    }

    private List<ImportId> ids(Condition which) {
        return db.select(ROLL_IMPORT.ID)
                .from(ROLL_IMPORT)
                .where(ours(ROLL_IMPORT), ROLL_IMPORT.STAGE.in(OPEN), which)
                .orderBy(ROLL_IMPORT.ID)
                .fetch(row -> new ImportId(row.value1()));
    }

    private static Condition given(Optional<PersonId> by) {
        return by.map(person -> ROLL_IMPORT.UPLOADED_BY.eq(person.value())).orElseGet(DSL::noCondition);
    }

    private RollImport read(Record row) {
        return new RollImport(
                new ImportId(row.get(ROLL_IMPORT.ID)),
                Stage.valueOf(row.get(ROLL_IMPORT.STAGE)),
                row.get(ROLL_IMPORT.FILE_NAME),
                new DocumentId(row.get(ROLL_IMPORT.DOCUMENT_ID)),
                json.headings(row.get(ROLL_IMPORT.COLUMNS)),
                json.words(row.get(ROLL_IMPORT.NOTES)),
                row.get(ROLL_IMPORT.LINES),
                row.get(ROLL_IMPORT.CHANGES_ONLY),
                json.mapping(row.get(ROLL_IMPORT.MAPPING)),
                Optional.ofNullable(row.get(ROLL_IMPORT.KIND)).map(ListKind::valueOf),
                row.get(ROLL_IMPORT.OPENING),
                Optional.ofNullable(row.get(ROLL_IMPORT.ROLL_PRINT)),
                json.counts(row.get(ROLL_IMPORT.COUNTS)),
                json.problems(row.get(ROLL_IMPORT.PROBLEMS)),
                new PersonId(row.get(ROLL_IMPORT.UPLOADED_BY)),
                row.get(ROLL_IMPORT.UPLOADED_AT),
                Optional.ofNullable(row.get(ROLL_IMPORT.CONFIRMED_BY)).map(PersonId::new),
                Optional.ofNullable(row.get(ROLL_IMPORT.CONFIRMED_AT)),
                Optional.ofNullable(row.get(ROLL_IMPORT.WRITTEN_AT)),
                Optional.ofNullable(row.get(ROLL_IMPORT.UNDONE_BY)).map(PersonId::new),
                Optional.ofNullable(row.get(ROLL_IMPORT.UNDONE_AT)));
    }
}
