package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** Finds children whose names are spelt like what was typed. No index helps behind row security: a council's names are few, and are read through. */
@Repository
class SpellingQueries {

    private final DSLContext db;

    SpellingQueries(DSLContext db) {
        this.db = db;
    }

    /** Those of them who are not found by the typed letters themselves, by name. @param most how many are of use to anybody */
    List<ChildId> alike(String typed, Condition asked, int most) {
        var spelling = new Spelling(SearchName.words(typed));
        var alike = new ArrayList<ChildId>();
        for (var row : db.select(SHARED_CHILD.CHILD_ID, SHARED_CHILD.NAME_SEARCH)
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), asked, RollQueries.named(typed).not())
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .fetch()) {
            if (alike.size() < most && spelling.isLike(row.value2())) {
                alike.add(row.value1());
            }
        }
        return alike;
    }
}
