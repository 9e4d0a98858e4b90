package org.virtualschool.cohort.export;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_EXPORT;
import static org.virtualschool.cohort.db.Tables.ROLL_EXPORT_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.cohort.roll.RollListing.Listed;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.tenancy.Tenancy;

/** Lists that are taken along, with the children on them. */
@Repository
class ExportRepository {

    private final DSLContext db;

    ExportRepository(DSLContext db) {
        this.db = db;
    }

    void add(Export export, Listed listed) {
        db.insertInto(ROLL_EXPORT)
                .set(ROLL_EXPORT.TENANT_ID, Tenancy.current())
                .set(ROLL_EXPORT.ID, export.id().value())
                .set(ROLL_EXPORT.PERSON_ID, export.person().value())
                .set(ROLL_EXPORT.FORMAT, export.format().name())
                .set(
                        ROLL_EXPORT.COLUMNS,
                        export.columns().stream().map(RollColumn::name).toArray(String[]::new))
                .set(ROLL_EXPORT.CHILDREN, export.children())
                .set(ROLL_EXPORT.ASKED_AT, export.askedAt())
                .execute();
        var rows = new ArrayList<Object[]>();
        for (var child : listed.children()) {
            rows.add(new Object[] {
                Tenancy.current(),
                export.id().value(),
                child.value(),
                rows.size(),
                listed.withSen().contains(child),
                !listed.hidden().contains(child)
            });
        }
        db.batch(db.insertInto(
                                ROLL_EXPORT_CHILD,
                                ROLL_EXPORT_CHILD.TENANT_ID,
                                ROLL_EXPORT_CHILD.EXPORT_ID,
                                ROLL_EXPORT_CHILD.CHILD_ID,
                                ROLL_EXPORT_CHILD.POSITION,
                                ROLL_EXPORT_CHILD.WITH_SEN,
                                ROLL_EXPORT_CHILD.WITH_PLACE)
                        .values((org.virtualschool.tenancy.TenantId) null, null, null, null, null, null))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }

    Optional<Export> find(ExportId id) {
        return db.select(ROLL_EXPORT.fields())
                .from(ROLL_EXPORT)
                .where(ours(ROLL_EXPORT), ROLL_EXPORT.ID.eq(id.value()))
                .fetchOptional(ExportRepository::export);
    }

    /** Those that the person asked for since, latest first. */
    List<Export> of(PersonId person, Instant since) {
        return db.select(ROLL_EXPORT.fields())
                .from(ROLL_EXPORT)
                .where(ours(ROLL_EXPORT), ROLL_EXPORT.PERSON_ID.eq(person.value()), ROLL_EXPORT.ASKED_AT.gt(since))
                .orderBy(ROLL_EXPORT.ASKED_AT.desc())
                .fetch(ExportRepository::export);
    }

    void made(ExportId id, DocumentId document, Instant at) {
        db.update(ROLL_EXPORT)
                .set(ROLL_EXPORT.DOCUMENT_ID, document.value())
                .set(ROLL_EXPORT.MADE_AT, at)
                .where(ours(ROLL_EXPORT), ROLL_EXPORT.ID.eq(id.value()), ROLL_EXPORT.DOCUMENT_ID.isNull())
                .execute();
    }

    void failed(ExportId id, Instant at) {
        db.update(ROLL_EXPORT)
                .set(ROLL_EXPORT.FAILED_AT, at)
                .where(ours(ROLL_EXPORT), ROLL_EXPORT.ID.eq(id.value()), ROLL_EXPORT.DOCUMENT_ID.isNull())
                .execute();
    }

    /** Forgets who was on lists whose files are gone. */
    void forgetBefore(Instant day) {
        db.deleteFrom(ROLL_EXPORT)
                .where(ours(ROLL_EXPORT), ROLL_EXPORT.ASKED_AT.le(day))
                .execute();
    }

    /** Whom of the list the reader reaches now: a child sealed since is nobody's. */
    List<ChildId> reached(ExportId id, Condition reach, Condition senReach, Condition places) {
        return db.select(SHARED_CHILD.CHILD_ID)
                .from(SHARED_CHILD)
                .join(ROLL_EXPORT_CHILD)
                .on(ours(ROLL_EXPORT_CHILD), ROLL_EXPORT_CHILD.CHILD_ID.eq(SHARED_CHILD.CHILD_ID.coerce(UUID.class)))
                .where(
                        ours(SHARED_CHILD),
                        ROLL_EXPORT_CHILD.EXPORT_ID.eq(id.value()),
                        reach,
                        ROLL_EXPORT_CHILD.WITH_SEN.isFalse().or(senReach),
                        ROLL_EXPORT_CHILD.WITH_PLACE.isFalse().or(places))
                .fetch(SHARED_CHILD.CHILD_ID);
    }

    private static Export export(Record row) {
        return new Export(
                new ExportId(row.get(ROLL_EXPORT.ID)),
                new PersonId(row.get(ROLL_EXPORT.PERSON_ID)),
                FileFormat.valueOf(row.get(ROLL_EXPORT.FORMAT)),
                Arrays.stream(row.get(ROLL_EXPORT.COLUMNS))
                        .map(RollColumn::valueOf)
                        .toList(),
                row.get(ROLL_EXPORT.CHILDREN),
                row.get(ROLL_EXPORT.ASKED_AT),
                Optional.ofNullable(row.get(ROLL_EXPORT.DOCUMENT_ID)).map(DocumentId::new),
                row.get(ROLL_EXPORT.FAILED_AT) != null);
    }
}
