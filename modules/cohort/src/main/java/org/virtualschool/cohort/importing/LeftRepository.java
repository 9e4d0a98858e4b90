package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_LEFT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.Reach;
import org.virtualschool.tenancy.Tenancy;

/** What undoing a list left as it is. */
@Repository
class LeftRepository {

    private final DSLContext db;

    LeftRepository(DSLContext db) {
        this.db = db;
    }

    /** @param what in words, without values */
    record Left(ChildId child, String name, String what) {
        @Override
        public String toString() {
            return "Left[" + child + "]";
        }
    }

    void add(ImportId list, Map<ChildId, List<String>> left) {
        var rows = left.entrySet().stream()
                .map(one -> new Object[] {
                    Tenancy.current(), list.value(), one.getKey().value(), String.join(", ", one.getValue())
                })
                .toArray(Object[][]::new);
        if (rows.length > 0) {
            db.batch(db.insertInto(
                                    ROLL_IMPORT_LEFT,
                                    ROLL_IMPORT_LEFT.TENANT_ID,
                                    ROLL_IMPORT_LEFT.IMPORT_ID,
                                    ROLL_IMPORT_LEFT.CHILD_ID,
                                    ROLL_IMPORT_LEFT.WHAT)
                            .values((org.virtualschool.tenancy.TenantId) null, null, null, null))
                    .bind(rows)
                    .execute();
        }
    }

    int count(ImportId list) {
        return db.fetchCount(ROLL_IMPORT_LEFT, ours(ROLL_IMPORT_LEFT), ROLL_IMPORT_LEFT.IMPORT_ID.eq(list.value()));
    }

    /** Of children within the viewer's reach. */
    List<Left> of(ImportId list, Viewer viewer, int most) {
        return db.select(
                        ROLL_IMPORT_LEFT.WHAT,
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE)
                .from(ROLL_IMPORT_LEFT)
                .join(SHARED_CHILD)
                .on(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(ROLL_IMPORT_LEFT.CHILD_ID),
                        Reach.of(viewer.person(), viewer.reach()))
                .where(ours(ROLL_IMPORT_LEFT), ROLL_IMPORT_LEFT.IMPORT_ID.eq(list.value()))
                .orderBy(SHARED_CHILD.FAMILY_NAME, SHARED_CHILD.GIVEN_NAME, SHARED_CHILD.CHILD_ID)
                .limit(most)
                .fetch(row -> new Left(
                        row.get(SHARED_CHILD.CHILD_ID),
                        ListName.of(
                                row.get(SHARED_CHILD.GIVEN_NAME),
                                row.get(SHARED_CHILD.FAMILY_NAME),
                                row.get(SHARED_CHILD.REFERENCE)),
                        row.get(ROLL_IMPORT_LEFT.WHAT)));
    }
}
