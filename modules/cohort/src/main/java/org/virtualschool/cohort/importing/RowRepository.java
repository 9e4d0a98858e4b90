package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.tenancy.Tenancy;

/** The rows of a preview. No protected value is among them: those stay in the encrypted file. */
@Repository
class RowRepository {

    private static final int AT_ONCE = 500;

    private final DSLContext db;
    private final StoredJson json;

    RowRepository(DSLContext db, StoredJson json) {
        this.db = db;
        this.json = json;
    }

    /** Puts these in the place of what was there. */
    void replace(ImportId id, List<Compared> compared) {
        delete(id);
        for (var from = 0; from < compared.size(); from += AT_ONCE) {
            var to = Math.min(compared.size(), from + AT_ONCE);
            add(id, compared.subList(from, to), from);
        }
    }

    private void add(ImportId id, List<Compared> some, int before) {
        var insert = db.insertInto(
                ROLL_IMPORT_ROW,
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
        var position = before;
        for (var one : some) {
            position++;
            insert = insert.values(
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
                    one.problems().size());
        }
        insert.execute();
    }

    void delete(ImportId id) {
        db.deleteFrom(ROLL_IMPORT_ROW)
                .where(ours(ROLL_IMPORT_ROW), ROLL_IMPORT_ROW.IMPORT_ID.eq(id.value()))
                .execute();
    }
}
