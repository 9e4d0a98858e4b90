package org.virtualschool.access.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@Service
class GrantingMembership implements Memberships {

    private final MembershipRepository memberships;
    private final BelongsToRepository belongsTo;
    private final OurTeams teams;
    private final Audit audit;
    private final Clock clock;

    GrantingMembership(
            MembershipRepository memberships, BelongsToRepository belongsTo, OurTeams teams, Audit audit, Clock clock) {
        this.memberships = memberships;
        this.belongsTo = belongsTo;
        this.teams = teams;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public MembershipId grant(
            PersonId person, String name, String role, Scope scope, LocalDate from, @Nullable LocalDate until) {
        return grant(person, name, new Terms(role, scope, Optional.empty(), from, until));
    }

    @Override
    @Transactional
    public MembershipId grant(PersonId person, String name, Terms terms) {
        mustBePossible(person, terms);
        return memberships.standing(person, terms).orElseGet(() -> {
            var id = MembershipId.next();
            var by = Actor.current().person();
            memberships.add(new Granted(id, person, name, terms, clock.instant(), by));
            belongsTo.add(person);
            var team = terms.team().map(one -> ", team " + one.key()).orElse("");
            audit.changed(
                    "access.grant-membership",
                    List.of(),
                    "Membership " + id + " granted in the role " + terms.role() + team);
            return id;
        });
    }

    private void mustBePossible(PersonId person, Terms terms) {
        var role = terms.role();
        if (role.equals(Roles.PLATFORM_SUPPORT) || !memberships.holdRole(role)) {
            throw new Refused("role-unknown", "This authority has no role " + role + ": choose one of its own");
        }
        if (memberships.joinedByOwnAccount(person)
                && !(terms.scope() instanceof Scope.SchoolRoll && memberships.isOfSchools(role))) {
            throw new Refused(
                    "account-of-its-own",
                    "This person signs in with an account that no organisation vouches for, and may hold roles of schools only");
        }
        if (!teams.has(terms.team())) {
            throw new Refused("team-unknown", "This authority has no such team any longer: choose one of its own");
        }
    }

    @Override
    @Transactional
    public void revoke(MembershipId membership) {
        var person = memberships
                .revoke(membership, clock.instant(), Actor.current().person())
                .orElseThrow(() -> new NotFound("membership-not-found", "There is no such membership here"));
        if (!memberships.hasAny(person)) {
            belongsTo.remove(person);
        }
        audit.changed("access.revoke-membership", List.of(), "Membership " + membership + " revoked");
    }
}
