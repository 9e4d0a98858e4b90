package org.virtualschool.access.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.SchoolAccess;
import org.virtualschool.access.Scope;
import org.virtualschool.access.people.GivableRole;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.post.Addressee;
import org.virtualschool.web.Refused;

/** Asks people of schools to join, for the directory of them. */
@Service
class InvitingSchools implements SchoolAccess {

    private final Inviting inviting;
    private final SchoolInvitationQueries queries;
    private final GivingAccess giving;
    private final Clock clock;

    InvitingSchools(Inviting inviting, SchoolInvitationQueries queries, GivingAccess giving, Clock clock) {
        this.inviting = inviting;
        this.queries = queries;
        this.giving = giving;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> roles() {
        return queries.rolesOfSchools();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> givableBy(Me me, int urn) {
        return queries.rolesOfSchools().stream()
                .filter(role -> giving.mayGive(me, role.key(), at(urn)))
                .toList();
    }

    @Override
    @Transactional
    public Asked invite(Me inviter, Addressee to, String role, int urn) {
        var given = givableBy(inviter, urn).stream()
                .filter(one -> one.key().equals(role))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("role-not-yours-to-give", "This role is not yours to give at this school"));
        var wanted =
                new Wanted(new GivableRole(given.key(), given.name(), "", Set.of()), at(urn), Optional.empty(), null);
        return new Asked(inviting.invite(inviter, to, wanted).value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Asked, Answer> answers(Collection<Asked> asked) {
        return queries.answers(asked, clock.instant());
    }

    @Override
    @Transactional
    public void end(Me me, Asked asked) {
        var id = new InvitationId(asked.value());
        queries.joined(id)
                .ifPresentOrElse(
                        joined -> giving.endAll(joined.person(), joined.role(), joined.scope()),
                        () -> inviting.withdrawIfOpen(me, id));
    }

    private static Scope at(int urn) {
        return new Scope.SchoolRoll(Set.of(urn));
    }
}
