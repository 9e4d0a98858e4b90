package org.virtualschool.access.invitation;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.SchoolAccess.Answer;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.access.SchoolAccess.Role;
import org.virtualschool.access.SchoolAccess.State;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.ScopeKind;
import org.virtualschool.audit.PersonId;

/** What the directory of people at schools asks about invitations. */
@Repository
class SchoolInvitationQueries {

    private final DSLContext db;

    SchoolInvitationQueries(DSLContext db) {
        this.db = db;
    }

    List<Role> rolesOfSchools() {
        return db.select(ROLE.KEY, ROLE.NAME)
                .from(ROLE)
                .where(ours(ROLE), ROLE.SCOPES.eq(new String[] {ScopeKind.SCHOOLS}), ROLE.ENDED_AT.isNull())
                .orderBy(ROLE.NAME)
                .fetch(row -> new Role(row.value1(), row.value2()));
    }

    Map<Asked, Answer> answers(Collection<Asked> asked, Instant now) {
        return db
                .select(INVITATION.ID, INVITATION.ACCEPTED_BY, INVITATION.WITHDRAWN_AT, INVITATION.EXPIRES_AT)
                .from(INVITATION)
                .where(
                        ours(INVITATION),
                        INVITATION.ID.in(asked.stream().map(Asked::value).toList()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new Asked(row.get(INVITATION.ID)), row -> answer(row, now)));
    }

    /** Who joined by an invitation, in which role and for which schools. */
    record Joined(PersonId person, String role, Scope scope) {}

    /** Who joined by it; empty while nobody did. */
    Optional<Joined> joined(InvitationId id) {
        return db.select(INVITATION.ACCEPTED_BY, INVITATION.ROLE, INVITATION.URNS)
                .from(INVITATION)
                .where(ours(INVITATION), INVITATION.ID.eq(id.value()), INVITATION.ACCEPTED_BY.isNotNull())
                .fetchOptional(row -> new Joined(
                        new PersonId(row.value1()), row.value2(), new Scope.SchoolRoll(Set.of(row.value3()))));
    }

    private static Answer answer(Record row, Instant now) {
        var person = Optional.ofNullable(row.get(INVITATION.ACCEPTED_BY)).map(PersonId::new);
        var open = row.get(INVITATION.WITHDRAWN_AT) == null
                && row.get(INVITATION.EXPIRES_AT).isAfter(now);
        var waiting = open ? State.ASKED : State.OVER;
        return new Answer(person.isPresent() ? State.JOINED : waiting, person);
    }
}
