package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.tenancy.Tenancy;

/** The rows of a preview. No protected value is among them: those stay in the encrypted file. */
@Repository
class RowRepository {

    private static final List<Field<?>> COLUMNS = List.of(
            ROLL_IMPORT_ROW.TENANT_ID,
            ROLL_IMPORT_ROW.IMPORT_ID,
            ROLL_IMPORT_ROW.POSITION,
            ROLL_IMPORT_ROW.LINE,
            ROLL_IMPORT_ROW.STANDING,
            ROLL_IMPORT_ROW.CARE_ID,
            ROLL_IMPORT_ROW.CHILD_ID,
            ROLL_IMPORT_ROW.NAME,
            ROLL_IMPORT_ROW.CHANGES,
            ROLL_IMPORT_ROW.PROBLEMS,
            ROLL_IMPORT_ROW.PROBLEM_COUNT);

    private final DSLContext db;
    private final StoredJson json;

    RowRepository(DSLContext db, StoredJson json) {
        this.db = db;
        this.json = json;
    }

    /** Puts these in the place of what was there. */
    void replace(ImportId id, List<Compared> compared) {
        delete(id);
        if (!compared.isEmpty()) {
            var rows = IntStream.range(0, compared.size())
                    .mapToObj(index -> row(id, index + 1, compared.get(index)))
                    .toArray(Object[][]::new);
            // One statement that is written once: the driver sends its rows together.
            db.batch(db.insertInto(ROLL_IMPORT_ROW, COLUMNS).values(new Object[COLUMNS.size()]))
                    .bind(rows)
                    .execute();
        }
    }

    private @Nullable Object[] row(ImportId id, int position, Compared one) {
        return new @Nullable Object[] {
            Tenancy.current(),
            id.value(),
            position,
            one.said().map(ImportedChild::line).orElse(null),
            one.standing().name(),
            one.careId().orElse(null),
            one.child().map(ChildId::value).orElse(null),
            one.name(),
            json.changes(one.changes()),
            json.problems(one.problems()),
            one.problems().size()
        };
    }

    void delete(ImportId id) {
        db.deleteFrom(ROLL_IMPORT_ROW)
                .where(ours(ROLL_IMPORT_ROW), ROLL_IMPORT_ROW.IMPORT_ID.eq(id.value()))
                .execute();
    }
}
