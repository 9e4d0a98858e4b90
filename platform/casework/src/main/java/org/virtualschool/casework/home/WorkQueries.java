package org.virtualschool.casework.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.virtualschool.casework.db.Tables.WORK;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

    /** So many are counted in one statement: each makes it wider, and PostgreSQL has a limit. */
    private static final int TOGETHER = 50;

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

    /** The reader's own open work, and for those who oversee it that of others. */
    WorkInHand inHand(Reader reader, LocalDate today) {
        var mine = field(isFor(reader.me().person(), reader.me().memberships())).as("mine");
        var open = from(db.select(WORK.KIND, WORK.FOR_PERSON, WORK.FOR_ROLE, mine, WORK.DUE_ON, WORK.OPENED_AT))
                .where(open(reader, today, reader.oversees() ? Whose.ANYBODYS : Whose.MINE))
                .asTable("open_work");
        var due = Objects.requireNonNull(open.field(WORK.DUE_ON));
        return new WorkInHand(db.select(
                        open.field(WORK.KIND),
                        open.field(WORK.FOR_PERSON),
                        open.field(WORK.FOR_ROLE),
                        open.field(mine),
                        count(),
                        count().filterWhere(due.lt(today)),
                        min(due),
                        min(open.field(WORK.OPENED_AT)))
                .from(open)
                .groupBy(
                        open.field(WORK.KIND), open.field(WORK.FOR_PERSON), open.field(WORK.FOR_ROLE), open.field(mine))
                .fetch(mapping((kind, person, role, own, count, overdue, nextDue, since) -> new OpenGroup(
                        kind,
                        Optional.ofNullable(person),
                        Optional.ofNullable(role),
                        own,
                        count,
                        overdue,
                        nextDue,
                        since))));
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

    /** How much each of these people has to do, and the work that waits for a coordinator and is in nobody's reach. */
    Loads loads(Reader reader, LocalDate today, List<Member> members) {
        var asked = new ArrayList<Condition>(List.of(nobodys(members)));
        members.forEach(member -> asked.add(isFor(member.person(), member.memberships())));
        var counted = asked.stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .flatMap(some -> counted(some, reader, today).stream())
                .toList();
        var loads = new HashMap<PersonId, Load>();
        for (var i = 0; i < members.size(); i++) {
            loads.put(members.get(i).person(), counted.get(i + 1));
        }
        return new Loads(loads, counted.getFirst());
    }

    /** How much there is of each, in one statement. */
    private List<Load> counted(List<Condition> which, Reader reader, LocalDate today) {
        var fields = which.stream()
                .flatMap(
                        one -> Stream.of(count().filterWhere(one), count().filterWhere(one.and(WORK.DUE_ON.lt(today)))))
                .toList();
        var row = from(db.select(fields))
                .where(open(reader, today, Whose.ANYBODYS))
                .fetchSingle();
        return IntStream.range(0, which.size())
                .mapToObj(at -> new Load(row.get(2 * at, Integer.class), row.get(2 * at + 1, Integer.class)))
                .toList();
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
    record Load(int open, int overdue) {
        static final Load NONE = new Load(0, 0);
    }

    /** How much people have to do, and how much waits for nobody. */
    record Loads(Map<PersonId, Load> people, Load nobodys) {}

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
