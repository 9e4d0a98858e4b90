package org.virtualschool.cohort.merging;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD_CONTACT;
import static org.virtualschool.cohort.db.Tables.DELEGATION;
import static org.virtualschool.cohort.db.Tables.HANDOVER;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.cohort.db.Tables.MISSING_CHILD;
import static org.virtualschool.cohort.db.Tables.NOT_THE_SAME_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_EXPORT_CHILD;
import static org.virtualschool.cohort.db.Tables.SCHOOL_NOTICE;
import static org.virtualschool.cohort.db.Tables.SEN_CASEWORKER;
import static org.virtualschool.cohort.db.Tables.TWO_VERSIONS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/**
 * What both records have open and one child has once: that of the record which is given up ends now, and stays to be read. So a merge ends
 * what stands twice and loses nothing.
 */
@Repository
class ClashRepository {

    private final DSLContext db;

    ClashRepository(DSLContext db) {
        this.db = db;
    }

    /** @param by who merges @param at when */
    record Merge(ChildId kept, ChildId given, PersonId by, Instant at) {
        private Condition given(Field<UUID> child) {
            return child.eq(given.value());
        }

        private Condition kept(Field<UUID> child) {
            return child.eq(kept.value());
        }
    }

    void end(Merge merge) {
        heldValues(merge);
        versions(merge);
        contacts(merge);
        caseworker(merge);
        caseload(merge);
        handover(merge);
        delegations(merge);
        notices(merge);
        questions(merge);
    }

    private void heldValues(Merge merge) {
        db.update(HELD_VALUE)
                .set(HELD_VALUE.RESOLVED_AT, merge.at())
                .where(
                        ours(HELD_VALUE),
                        merge.given(HELD_VALUE.CHILD_ID),
                        HELD_VALUE.RESOLVED_AT.isNull(),
                        HELD_VALUE.FIELD.in(select(HELD_VALUE.FIELD)
                                .from(HELD_VALUE)
                                .where(
                                        ours(HELD_VALUE),
                                        merge.kept(HELD_VALUE.CHILD_ID),
                                        HELD_VALUE.RESOLVED_AT.isNull())))
                .execute();
        db.update(HELD_VALUE_PROTECTED)
                .set(HELD_VALUE_PROTECTED.RESOLVED_AT, merge.at())
                .where(
                        ours(HELD_VALUE_PROTECTED),
                        merge.given(HELD_VALUE_PROTECTED.CHILD_ID),
                        HELD_VALUE_PROTECTED.RESOLVED_AT.isNull(),
                        HELD_VALUE_PROTECTED.FIELD.in(select(HELD_VALUE_PROTECTED.FIELD)
                                .from(HELD_VALUE_PROTECTED)
                                .where(
                                        ours(HELD_VALUE_PROTECTED),
                                        merge.kept(HELD_VALUE_PROTECTED.CHILD_ID),
                                        HELD_VALUE_PROTECTED.RESOLVED_AT.isNull())))
                .execute();
    }

    private void versions(Merge merge) {
        var there = TWO_VERSIONS.as("there");
        db.update(TWO_VERSIONS)
                .set(TWO_VERSIONS.SETTLED_AT, merge.at())
                .where(
                        ours(TWO_VERSIONS),
                        merge.given(TWO_VERSIONS.CHILD_ID),
                        TWO_VERSIONS.SETTLED_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        ours(there),
                                        merge.kept(there.CHILD_ID),
                                        there.SETTLED_AT.isNull(),
                                        there.KIND.eq(TWO_VERSIONS.KIND),
                                        there.TOLD_FROM.eq(TWO_VERSIONS.TOLD_FROM),
                                        there.HELD_FROM.eq(TWO_VERSIONS.HELD_FROM))))
                .execute();
    }

    /** One person at a time in a role: who stands at the record that stays does. */
    private void contacts(Merge merge) {
        var there = CHILD_CONTACT.as("there");
        var forever = inline(java.time.LocalDate.of(9999, 12, 31));
        var begins = greatest(there.STARTS_ON, CHILD_CONTACT.STARTS_ON);
        var ends = least(DSL.coalesce(there.ENDS_ON, forever), DSL.coalesce(CHILD_CONTACT.ENDS_ON, forever));
        db.update(CHILD_CONTACT)
                .set(CHILD_CONTACT.TAKEN_AWAY_AT, merge.at())
                .set(CHILD_CONTACT.TAKEN_AWAY_BY, merge.by().value())
                .where(
                        ours(CHILD_CONTACT),
                        merge.given(CHILD_CONTACT.CHILD_ID),
                        CHILD_CONTACT.TAKEN_AWAY_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        ours(there),
                                        merge.kept(there.CHILD_ID),
                                        there.TAKEN_AWAY_AT.isNull(),
                                        there.ROLE.eq(CHILD_CONTACT.ROLE),
                                        begins.lt(ends))))
                .execute();
    }

    private void caseworker(Merge merge) {
        var there = SEN_CASEWORKER.as("there");
        db.update(SEN_CASEWORKER)
                .set(SEN_CASEWORKER.ENDED_AT, merge.at())
                .where(
                        ours(SEN_CASEWORKER),
                        merge.given(SEN_CASEWORKER.CHILD_ID),
                        SEN_CASEWORKER.ENDED_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(ours(there), merge.kept(there.CHILD_ID), there.ENDED_AT.isNull())))
                .execute();
    }

    private void caseload(Merge merge) {
        var there = CASELOAD.as("there");
        db.update(CASELOAD)
                .set(CASELOAD.ENDED_AT, merge.at())
                .set(CASELOAD.ENDED_BY, merge.by().value())
                .where(
                        ours(CASELOAD),
                        merge.given(CASELOAD.CHILD_ID),
                        CASELOAD.ENDED_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        ours(there),
                                        merge.kept(there.CHILD_ID),
                                        there.ENDED_AT.isNull(),
                                        there.PERSON_ID.eq(CASELOAD.PERSON_ID))))
                .execute();
    }

    private void handover(Merge merge) {
        var there = HANDOVER.as("there");
        db.update(HANDOVER)
                .set(HANDOVER.ANSWER, "WITHDRAWN")
                .set(
                        HANDOVER.BECAUSE,
                        "Two records of the child were merged, and the other one is being handed over too.")
                .set(HANDOVER.ANSWERED_AT, merge.at())
                .set(HANDOVER.ANSWERED_BY, merge.by().value())
                .where(
                        ours(HANDOVER),
                        merge.given(HANDOVER.CHILD_ID),
                        HANDOVER.ANSWER.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(ours(there), merge.kept(there.CHILD_ID), there.ANSWER.isNull())))
                .execute();
    }

    private void delegations(Merge merge) {
        var there = DELEGATION.as("there");
        db.update(DELEGATION)
                .set(DELEGATION.ENDED_AT, merge.at())
                .set(DELEGATION.ENDED_BY, merge.by().value())
                .where(
                        ours(DELEGATION),
                        merge.given(DELEGATION.CHILD_ID),
                        DELEGATION.ENDED_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        ours(there),
                                        merge.kept(there.CHILD_ID),
                                        there.ENDED_AT.isNull(),
                                        there.FROM_PERSON.eq(DELEGATION.FROM_PERSON),
                                        there.TO_PERSON.eq(DELEGATION.TO_PERSON),
                                        there.FIRST_DAY.le(DELEGATION.LAST_DAY),
                                        there.LAST_DAY.ge(DELEGATION.FIRST_DAY))))
                .execute();
    }

    private void notices(Merge merge) {
        var there = SCHOOL_NOTICE.as("there");
        db.update(SCHOOL_NOTICE)
                .set(SCHOOL_NOTICE.OVER_AT, merge.at())
                .where(
                        ours(SCHOOL_NOTICE),
                        merge.given(SCHOOL_NOTICE.CHILD_ID),
                        SCHOOL_NOTICE.OVER_AT.isNull(),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        ours(there),
                                        merge.kept(there.CHILD_ID),
                                        there.OVER_AT.isNull(),
                                        there.PLACE_KEY.eq(SCHOOL_NOTICE.PLACE_KEY))))
                .execute();
    }

    /** Nobody asks about the record any more: a list that does not name it, a file on which the child stands already. */
    private void questions(Merge merge) {
        db.deleteFrom(MISSING_CHILD)
                .where(ours(MISSING_CHILD), merge.given(MISSING_CHILD.CHILD_ID))
                .execute();
        db.deleteFrom(ROLL_EXPORT_CHILD)
                .where(
                        ours(ROLL_EXPORT_CHILD),
                        merge.given(ROLL_EXPORT_CHILD.CHILD_ID),
                        ROLL_EXPORT_CHILD.EXPORT_ID.in(select(ROLL_EXPORT_CHILD.EXPORT_ID)
                                .from(ROLL_EXPORT_CHILD)
                                .where(ours(ROLL_EXPORT_CHILD), merge.kept(ROLL_EXPORT_CHILD.CHILD_ID))))
                .execute();
        notTheSame(merge);
    }

    /** Who was not the same child as the one record is not the same as the other. */
    private void notTheSame(Merge merge) {
        var third = DSL.when(merge.given(NOT_THE_SAME_CHILD.CHILD_ID), NOT_THE_SAME_CHILD.OTHER_ID)
                .otherwise(NOT_THE_SAME_CHILD.CHILD_ID);
        var kept = DSL.val(merge.kept().value());
        db.insertInto(
                        NOT_THE_SAME_CHILD,
                        NOT_THE_SAME_CHILD.TENANT_ID,
                        NOT_THE_SAME_CHILD.CHILD_ID,
                        NOT_THE_SAME_CHILD.OTHER_ID,
                        NOT_THE_SAME_CHILD.RECORDED_AT,
                        NOT_THE_SAME_CHILD.RECORDED_BY)
                .select(select(
                                DSL.val(Tenancy.current(), NOT_THE_SAME_CHILD.TENANT_ID),
                                least(third, kept),
                                greatest(third, kept),
                                NOT_THE_SAME_CHILD.RECORDED_AT,
                                NOT_THE_SAME_CHILD.RECORDED_BY)
                        .from(NOT_THE_SAME_CHILD)
                        .where(
                                ours(NOT_THE_SAME_CHILD),
                                merge.given(NOT_THE_SAME_CHILD.CHILD_ID).or(merge.given(NOT_THE_SAME_CHILD.OTHER_ID)),
                                third.ne(kept)))
                .onConflictDoNothing()
                .execute();
    }
}
