package org.virtualschool.casework.home;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.virtualschool.casework.db.Tables.WORK;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Me;
import org.virtualschool.casework.spi.ChildrenInReach;

/** The work list as the home page reads it: narrowed to the reader in the database, most urgent first. */
@Repository
class WorkQueries {

    private static final int MOST = 100;

    private final DSLContext db;
    private final ObjectProvider<ChildrenInReach> reach;

    WorkQueries(DSLContext db, ObjectProvider<ChildrenInReach> reach) {
        this.db = db;
        this.reach = reach;
    }

    /** Open work that names the reader or one of the reader's roles. */
    List<OpenRow> mine(Me me, LocalDate today) {
        return open(me, today, isFor(me));
    }

    /** Open work of others, about children within reach or about no child. */
    List<OpenRow> others(Me me, LocalDate today) {
        return open(me, today, isFor(me).not());
    }

    private static Condition isFor(Me me) {
        var roles = me.memberships().stream().map(Me.Membership::role).toList();
        return WORK.FOR_PERSON
                .isNotDistinctFrom(me.person().value())
                .or(WORK.FOR_ROLE.isNotNull().and(WORK.FOR_ROLE.in(roles)));
    }

    private List<OpenRow> open(Me me, LocalDate today, Condition whose) {
        return db.select(
                        WORK.KIND,
                        WORK.SUBJECT,
                        WORK.CHILD_ID,
                        WORK.ABOUT,
                        WORK.FOR_ROLE,
                        WORK.FOR_PERSON,
                        WORK.OPENED_AT,
                        WORK.DUE_ON)
                .from(WORK)
                .where(ours(WORK), WORK.DONE_AT.isNull(), whose, withinReach(me))
                .and(WORK.HELD_UNTIL.isNull().or(WORK.HELD_UNTIL.le(today)))
                .orderBy(WORK.DUE_ON.asc().nullsLast(), WORK.OPENED_AT.desc())
                .limit(MOST)
                .fetch(mapping(OpenRow::new));
    }

    private Condition withinReach(Me me) {
        var children = reach.getIfAvailable();
        var reached =
                children == null ? falseCondition() : children.reaching(WORK.CHILD_ID, me.person(), me.memberships());
        return WORK.CHILD_ID.isNull().or(reached);
    }
}
