package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.WORKER_NUMBER;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff.Invited;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.PersonId;

/** The people of the authority with what they are today. */
@Repository
class StaffQueries {

    private final DSLContext db;
    private final OurTeams teams;

    StaffQueries(DSLContext db, OurTeams teams) {
        this.db = db;
        this.teams = teams;
    }

    List<Member> today(LocalDate today) {
        return members(ScopeQueries.inForce(today), today).stream()
                .sorted(Comparator.comparing(Member::name)
                        .thenComparing(member -> member.person().value()))
                .toList();
    }

    Optional<Member> find(PersonId person, LocalDate today) {
        return members(MEMBERSHIP.PERSON_ID.eq(person.value()), today).stream().findFirst();
    }

    /** Invitations to a role that reaches a caseload which nobody has accepted or withdrawn. */
    List<Invited> invited() {
        return db.select(INVITATION.NAME, INVITATION.EXPIRES_AT)
                .from(INVITATION)
                .where(
                        ours(INVITATION),
                        INVITATION.SCOPE.eq("caseload"),
                        INVITATION.ACCEPTED_AT.isNull(),
                        INVITATION.WITHDRAWN_AT.isNull())
                .orderBy(INVITATION.INVITED_AT)
                .fetch(row -> new Invited(row.value1(), row.value2()));
    }

    private List<Member> members(Condition which, LocalDate today) {
        Field<Boolean> counts = DSL.field(ScopeQueries.inForce(today));
        var scope = ScopeQueries.scope(teams.all());
        var rows = db.select(
                        MEMBERSHIP.PERSON_ID,
                        MEMBERSHIP.NAME,
                        MEMBERSHIP.ROLE,
                        ROLE.NAME,
                        WORKER_NUMBER.NUMBER,
                        counts,
                        scope)
                .from(MEMBERSHIP)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(MEMBERSHIP.ROLE))
                .leftJoin(WORKER_NUMBER)
                .on(ours(WORKER_NUMBER), WORKER_NUMBER.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                .where(ours(MEMBERSHIP), which, MEMBERSHIP.ROLE.ne(Roles.MACHINE_CLIENT))
                .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID)
                .fetch();
        var byPerson = new LinkedHashMap<PersonId, List<Held>>();
        rows.forEach(row -> byPerson.computeIfAbsent(
                        new PersonId(row.get(MEMBERSHIP.PERSON_ID)), person -> new ArrayList<>())
                .add(held(row, counts, row.value7())));
        return byPerson.entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Held held(Record row, Field<Boolean> counts, Scope scope) {
        return new Held(
                row.get(MEMBERSHIP.NAME),
                Optional.ofNullable(row.get(WORKER_NUMBER.NUMBER)),
                row.get(counts),
                new Me.Membership(row.get(MEMBERSHIP.ROLE), row.get(ROLE.NAME), scope));
    }

    private static Member member(PersonId person, List<Held> held) {
        return new Member(
                person,
                held.getLast().name(),
                held.getLast().number(),
                held.stream().filter(Held::counts).map(Held::membership).toList());
    }

    private record Held(String name, Optional<String> number, boolean counts, Me.Membership membership) {}
}
