package org.virtualschool.casework.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.virtualschool.casework.db.Tables.WORK;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.web.Paging;

/** The work list as the home page reads it: narrowed to the reader in the database, most urgent first. */
@Repository
class WorkQueries {

    private final DSLContext db;
    private final ObjectProvider<ChildrenInReach> reach;

    WorkQueries(DSLContext db, ObjectProvider<ChildrenInReach> reach) {
        this.db = db;
        this.reach = reach;
    }

    /** Whose work is looked at: the reader's own, that of others, or both. */
    enum Whose {
        MINE,
        OTHERS,
        ANYBODYS
    }

    /** How much work of each kind is open. */
    List<KindOfWork> kinds(Reader reader, LocalDate today, Whose whose) {
        return from(db.select(
                        WORK.KIND,
                        count(),
                        count().filterWhere(WORK.DUE_ON.lt(today)),
                        min(WORK.DUE_ON),
                        min(WORK.OPENED_AT)))
                .where(open(reader, today, whose))
                .groupBy(WORK.KIND)
                .fetch(mapping(KindOfWork::new));
    }

    /** Every open piece of these kinds: asked for kinds of which few are open. */
    List<OpenRow> rows(Reader reader, LocalDate today, Whose whose, Collection<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : rows(open(reader, today, whose).and(WORK.KIND.in(kinds)), new Paging(1, 100));
    }

    /** One page of the open work of one kind. */
    List<OpenRow> page(Reader reader, LocalDate today, Whose whose, String kind, Paging paging) {
        return rows(open(reader, today, whose).and(WORK.KIND.eq(kind)), paging);
    }

    private List<OpenRow> rows(Condition which, Paging paging) {
        return from(db.select(
                        WORK.KIND,
                        WORK.SUBJECT,
                        WORK.CHILD_ID,
                        WORK.ABOUT,
                        WORK.FOR_ROLE,
                        WORK.FOR_PERSON,
                        WORK.OPENED_AT,
                        WORK.DUE_ON))
                .where(which)
                .orderBy(WORK.DUE_ON.asc().nullsLast(), WORK.OPENED_AT.desc(), WORK.ID.asc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(mapping(OpenRow::new));
    }

    /** How much each of these people has to do, in their order, and last the work that waits for a coordinator and is in nobody's reach. */
    List<Load> loads(Reader reader, LocalDate today, List<Member> members) {
        var fields = new ArrayList<Field<Integer>>();
        members.forEach(member -> {
            var theirs = isFor(member.person(), member.memberships());
            fields.add(count().filterWhere(theirs));
            fields.add(count().filterWhere(theirs.and(WORK.DUE_ON.lt(today))));
        });
        var nobodys = nobodys(members);
        fields.add(count().filterWhere(nobodys));
        fields.add(count().filterWhere(nobodys.and(WORK.DUE_ON.lt(today))));
        var counted = from(db.select(fields))
                .where(open(reader, today, Whose.ANYBODYS))
                .fetchSingle();
        var loads = new ArrayList<Load>();
        for (var i = 0; i < fields.size(); i += 2) {
            loads.add(new Load(counted.get(i, Integer.class), counted.get(i + 1, Integer.class)));
        }
        return loads;
    }

    private Condition nobodys(List<Member> members) {
        var reached = members.stream()
                .flatMap(member -> inRoles(member.memberships()).entrySet().stream()
                        .filter(inRole -> inRole.getKey().equals(Roles.COORDINATOR))
                        .map(inRole -> not(withinReach(member.person(), inRole.getValue()))))
                .toList();
        return WORK.FOR_ROLE.eq(Roles.COORDINATOR).and(reached.isEmpty() ? noCondition() : and(reached));
    }

    /** How much somebody has to do. */
    record Load(int open, int overdue) {}

    private Condition open(Reader reader, LocalDate today, Whose whose) {
        var me = reader.me();
        var isMine = isFor(me.person(), me.memberships());
        var isOverseen = withinReach(me.person(), reader.overseeing());
        return ours(WORK)
                .and(WORK.DONE_AT.isNull())
                .and(WORK.HELD_UNTIL.isNull().or(WORK.HELD_UNTIL.le(today)))
                .and(
                        switch (whose) {
                            case MINE -> isMine;
                            case OTHERS -> isOverseen.and(not(isMine));
                            case ANYBODYS -> isOverseen.or(isMine);
                        });
    }

    /** Work for a role is somebody's as far as that role reaches; work for the person, as far as any of the roles does. */
    private Condition isFor(PersonId person, List<Me.Membership> memberships) {
        var theirs = WORK.FOR_PERSON.isNotDistinctFrom(person.value()).and(withinReach(person, memberships));
        for (var inRole : inRoles(memberships).entrySet()) {
            theirs = theirs.or(
                    WORK.FOR_ROLE.isNotDistinctFrom(inRole.getKey()).and(withinReach(person, inRole.getValue())));
        }
        return theirs;
    }

    private static Map<String, List<Me.Membership>> inRoles(List<Me.Membership> memberships) {
        return memberships.stream().collect(groupingBy(Me.Membership::role, TreeMap::new, toList()));
    }

    /** The work, each piece with the child whom it concerns. */
    private <R extends Record> SelectJoinStep<R> from(SelectFromStep<R> fields) {
        var children = reach.getIfAvailable();
        return children == null
                ? fields.from(WORK)
                : fields.from(WORK).leftJoin(children.children()).on(children.isOf(WORK.CHILD_ID));
    }

    private Condition withinReach(PersonId person, List<Me.Membership> memberships) {
        var children = reach.getIfAvailable();
        var reached = children == null ? falseCondition() : children.reached(person, memberships);
        return WORK.CHILD_ID.isNull().or(reached);
    }
}
