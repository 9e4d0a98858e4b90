package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Reach;
import org.virtualschool.web.Paging;

/** The preview page by page, within the viewer's reach. */
@Repository
class PreviewQueries {

    private final DSLContext db;
    private final StoredJson json;

    PreviewQueries(DSLContext db, StoredJson json) {
        this.db = db;
        this.json = json;
    }

    /** @param show one standing; empty for every child with something to see to */
    List<PreviewRow> page(ImportId id, Optional<Standing> show, Viewer viewer, Paging paging) {
        return db.select(
                        ROLL_IMPORT_ROW.LINE,
                        ROLL_IMPORT_ROW.STANDING,
                        ROLL_IMPORT_ROW.CARE_ID,
                        ROLL_IMPORT_ROW.CHILD_ID,
                        ROLL_IMPORT_ROW.NAME,
                        ROLL_IMPORT_ROW.CHANGES,
                        ROLL_IMPORT_ROW.PROBLEMS,
                        SHARED_CHILD.CHILD_ID)
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
        return new PreviewRow(
                Optional.ofNullable(row.get(ROLL_IMPORT_ROW.LINE)),
                Standing.valueOf(row.get(ROLL_IMPORT_ROW.STANDING)),
                Optional.ofNullable(row.get(ROLL_IMPORT_ROW.CARE_ID)),
                Optional.ofNullable(row.get(ROLL_IMPORT_ROW.CHILD_ID)).map(ChildId::new),
                row.get(ROLL_IMPORT_ROW.NAME),
                json.changes(row.get(ROLL_IMPORT_ROW.CHANGES)),
                json.problems(row.get(ROLL_IMPORT_ROW.PROBLEMS)),
                row.get(SHARED_CHILD.CHILD_ID) != null);
    }
}
