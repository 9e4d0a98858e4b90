package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;
import static org.virtualschool.cohort.importing.list.Field.FAMILY_NAME;
import static org.virtualschool.cohort.importing.list.Field.GIVEN_NAME;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.web.Paging;

/** The preview page by page, within the viewer's reach. */
@Repository
class PreviewQueries {

    private static final org.jooq.Field<Boolean> HIDDEN = DSL.field(DSL.name("school_hidden"), Boolean.class);

    private final DSLContext db;
    private final StoredJson json;
    private final MayBeQueries mayBe;

    PreviewQueries(DSLContext db, StoredJson json, MayBeQueries mayBe) {
        this.db = db;
        this.json = json;
        this.mayBe = mayBe;
    }

    /** @param show one standing; empty for every child with something to see to */
    List<PreviewRow> page(ImportId id, Optional<Standing> show, Viewer viewer, Paging paging) {
        var rows = db.select(
                        ROLL_IMPORT_ROW.LINE,
                        ROLL_IMPORT_ROW.STANDING,
                        ROLL_IMPORT_ROW.CARE_ID,
                        ROLL_IMPORT_ROW.CHILD_ID,
                        ROLL_IMPORT_ROW.NAME,
                        ROLL_IMPORT_ROW.CHANGES,
                        ROLL_IMPORT_ROW.PROBLEMS,
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        viewer.schools().hidden().as(HIDDEN))
                .from(ROLL_IMPORT_ROW)
                .leftJoin(SHARED_CHILD)
                .on(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(ROLL_IMPORT_ROW.CHILD_ID),
                        reach(viewer))
                .where(shown(id, show))
                .orderBy(ROLL_IMPORT_ROW.POSITION)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::read);
        var asked = rows.stream()
                .flatMap(row -> row.problems().stream())
                .flatMap(problem -> problem.mayBe().stream())
                .distinct()
                .toList();
        var there = mayBe.of(asked, viewer);
        return rows.stream().map(row -> row.beside(there)).toList();
    }

    int count(ImportId id, Optional<Standing> show, Viewer viewer) {
        return db.fetchCount(db.selectOne()
                .from(ROLL_IMPORT_ROW)
                .leftJoin(SHARED_CHILD)
                .on(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(ROLL_IMPORT_ROW.CHILD_ID),
                        reach(viewer))
                .where(shown(id, show)));
    }

    private static Condition shown(ImportId id, Optional<Standing> show) {
        return ours(ROLL_IMPORT_ROW)
                .and(ROLL_IMPORT_ROW.IMPORT_ID.eq(id.value()))
                .and(show.map(standing -> ROLL_IMPORT_ROW.STANDING.eq(standing.name()))
                        .orElse(ROLL_IMPORT_ROW.PROBLEM_COUNT.gt(0)))
                .and(ROLL_IMPORT_ROW.STANDING.ne(Standing.NOT_NAMED.name()).or(SHARED_CHILD.CHILD_ID.isNotNull()));
    }

    private static Condition reach(Viewer viewer) {
        return Reach.of(viewer.person(), viewer.reach());
    }

    private PreviewRow read(Record row) {
        var reached = row.get(SHARED_CHILD.CHILD_ID) != null;
        var named = Optional.ofNullable(row.get(ROLL_IMPORT_ROW.CHILD_ID)).map(ChildId::new);
        var hidden = reached && row.get(HIDDEN);
        var changes = json.changes(row.get(ROLL_IMPORT_ROW.CHANGES)).stream()
                .map(change -> hidden ? change.inConfidence() : change)
                .toList();
        return new PreviewRow(
                Optional.ofNullable(row.get(ROLL_IMPORT_ROW.LINE)),
                Standing.valueOf(row.get(ROLL_IMPORT_ROW.STANDING)),
                Optional.ofNullable(row.get(ROLL_IMPORT_ROW.CARE_ID)),
                named.filter(child -> reached),
                named,
                reached && !heldBack(row) ? fullName(row, changes) : row.get(ROLL_IMPORT_ROW.NAME),
                changes,
                json.problems(row.get(ROLL_IMPORT_ROW.PROBLEMS)),
                List.of(),
                reached,
                hidden);
    }

    private static boolean heldBack(Record row) {
        return row.get(ROLL_IMPORT_ROW.STANDING).equals(Standing.HELD_BACK.name());
    }

    /** The name that the roll will hold. */
    private static String fullName(Record row, List<FieldChange> changes) {
        var given = after(changes, GIVEN_NAME).orElse(String.valueOf(row.get(SHARED_CHILD.GIVEN_NAME)));
        var family = after(changes, FAMILY_NAME).orElse(String.valueOf(row.get(SHARED_CHILD.FAMILY_NAME)));
        return (given + " " + family).strip();
    }

    private static Optional<String> after(List<FieldChange> changes, Field field) {
        return changes.stream()
                .filter(change -> change.field() == field)
                .flatMap(change -> Optional.ofNullable(change.after()).stream())
                .findFirst();
    }
}
