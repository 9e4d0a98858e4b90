package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.MISSING_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.Tenancy;

/** Children whom the latest whole list does not name, or whose record the care system has deleted. */
@Repository
class MissingChildRepository {

    private final DSLContext db;

    MissingChildRepository(DSLContext db) {
        this.db = db;
    }

    /** What each question is about on the work list. @param deleted whether of those deleted in the care system, else of those not named */
    Map<ChildId, UUID> all(boolean deleted) {
        return which(deleted, DSL.noCondition());
    }

    /** The same, of those that one list left. */
    Map<ChildId, UUID> ofList(ImportId list, boolean deleted) {
        return which(deleted, MISSING_CHILD.IMPORT_ID.eq(list.value()));
    }

    private Map<ChildId, UUID> which(boolean deleted, Condition condition) {
        return db
                .select(MISSING_CHILD.CHILD_ID, MISSING_CHILD.WORK_SUBJECT)
                .from(MISSING_CHILD)
                .where(ours(MISSING_CHILD), MISSING_CHILD.DELETED.eq(deleted), condition)
                .stream()
                .collect(Collectors.toMap(row -> new ChildId(row.value1()), row -> row.value2()));
    }

    void add(ChildId child, ImportId list, boolean deleted, UUID subject, Instant at) {
        db.insertInto(MISSING_CHILD)
                .set(MISSING_CHILD.TENANT_ID, Tenancy.current())
                .set(MISSING_CHILD.CHILD_ID, child.value())
                .set(MISSING_CHILD.IMPORT_ID, list.value())
                .set(MISSING_CHILD.DELETED, deleted)
                .set(MISSING_CHILD.WORK_SUBJECT, subject)
                .set(MISSING_CHILD.ASKED_AT, at)
                .execute();
    }

    void remove(ChildId child) {
        db.deleteFrom(MISSING_CHILD)
                .where(ours(MISSING_CHILD), MISSING_CHILD.CHILD_ID.eq(child.value()))
                .execute();
    }
}
