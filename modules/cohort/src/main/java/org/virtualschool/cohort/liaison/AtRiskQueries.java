package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.EARLY_WARNING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;

/** Children about whom an early warning stands, as far as the reader reaches. */
@Repository
class AtRiskQueries {

    private final DSLContext db;

    AtRiskQueries(DSLContext db) {
        this.db = db;
    }

    /** @param acknowledged whether somebody has answered */
    record Row(
            EarlyWarningId warning,
            ChildId child,
            String name,
            String reference,
            Optional<String> school,
            String atRisk,
            String howSoon,
            String schoolChange,
            LocalDate toldOn,
            boolean acknowledged) {

        @Override
        public String toString() {
            return "Row[" + warning + "]";
        }
    }

    int count(Condition reach) {
        return db.fetchCount(db.selectOne()
                .from(EARLY_WARNING)
                .join(SHARED_CHILD)
                .on(isItsChild())
                .where(ours(EARLY_WARNING), EARLY_WARNING.CLOSED_ON.isNull(), reach));
    }

    /** Those to be answered first come first. */
    List<Row> within(Condition reach) {
        return db.select()
                .from(EARLY_WARNING)
                .join(SHARED_CHILD)
                .on(isItsChild())
                .where(ours(EARLY_WARNING), EARLY_WARNING.CLOSED_ON.isNull(), reach)
                .orderBy(EARLY_WARNING.ANSWER_BY, EARLY_WARNING.ID)
                .fetch(row -> new Row(
                        new EarlyWarningId(row.get(EARLY_WARNING.ID)),
                        new ChildId(row.get(EARLY_WARNING.CHILD_ID)),
                        (row.get(SHARED_CHILD.GIVEN_NAME) + " " + row.get(SHARED_CHILD.FAMILY_NAME)).strip(),
                        row.get(SHARED_CHILD.REFERENCE),
                        Optional.ofNullable(row.get(SHARED_CHILD.SCHOOL_NAME)),
                        row.get(EARLY_WARNING.AT_RISK),
                        row.get(EARLY_WARNING.HOW_SOON),
                        row.get(EARLY_WARNING.SCHOOL_CHANGE),
                        row.get(EARLY_WARNING.TOLD_ON),
                        row.get(EARLY_WARNING.ACKNOWLEDGED_AT) != null));
    }

    private static Condition isItsChild() {
        return ours(SHARED_CHILD).and(SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(EARLY_WARNING.CHILD_ID));
    }
}
