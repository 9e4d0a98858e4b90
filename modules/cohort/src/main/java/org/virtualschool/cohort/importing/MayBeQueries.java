package org.virtualschool.cohort.importing;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.importing.PreviewRow.OnTheRoll;

/** Who on the roll may be a child of a preview, as it is when somebody looks: whoever was sealed or merged since is not there. */
@Repository
class MayBeQueries {

    private static final Field<Boolean> REACHED = DSL.field(DSL.name("reached"), Boolean.class);

    private final DSLContext db;

    MayBeQueries(DSLContext db) {
        this.db = db;
    }

    /** Those of the children who are on the roll still, each as the viewer may see it: empty for one beyond reach. */
    Map<ChildId, Optional<OnTheRoll>> of(Collection<ChildId> children, Viewer viewer) {
        if (children.isEmpty()) {
            return Map.of();
        }
        var there = new HashMap<ChildId, Optional<OnTheRoll>>();
        db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        DSL.field(Reach.of(viewer.person(), viewer.reach())).as(REACHED))
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.MERGED_INTO.isNull(),
                        SHARED_CHILD
                                .CHILD_ID
                                .coerce(UUID.class)
                                .eq(any(children.stream().map(ChildId::value).toArray(UUID[]::new))))
                .forEach(row -> there.put(
                        row.value1(),
                        Optional.of(new OnTheRoll(row.value1(), ListName.of(row.value2(), row.value3(), row.value4())))
                                .filter(child -> Boolean.TRUE.equals(row.value5()))));
        return there;
    }
}
