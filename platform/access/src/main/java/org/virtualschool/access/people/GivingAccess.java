package org.virtualschool.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/**
 * Gives and ends what people hold, on behalf of somebody who may: nobody gives or widens access of his own, and a role is given by those
 * whom the authority's own data name as its givers.
 */
@Service
public class GivingAccess {

    private final PeopleQueries queries;
    private final Memberships memberships;
    private final Standings standings;
    private final OurTeams teams;
    private final Clock clock;

    GivingAccess(PeopleQueries queries, Memberships memberships, Standings standings, OurTeams teams, Clock clock) {
        this.queries = queries;
        this.memberships = memberships;
        this.standings = standings;
        this.teams = teams;
        this.clock = clock;
    }

    /** The roles that this person may give to others. */
    @Transactional(readOnly = true)
    public List<GivableRole> givableBy(Me me) {
        return queries.givableBy(
                me.memberships().stream().map(Me.Membership::role).distinct().toList());
    }

    /** What this person may give to others, in words for a form. */
    @Transactional(readOnly = true)
    public Offer offerBy(Me me) {
        return new Offer(givableBy(me), teams.all());
    }

    /** Whether somebody is here today and may give the role for these children. */
    @Transactional(readOnly = true)
    public boolean mayGive(PersonId giver, String role, Scope scope) {
        return standings
                .of(giver)
                .filter(standing -> mayGive(standing.me(), role, scope))
                .isPresent();
    }

    /** Whether the person may give the role for these children: somebody of a school gives for the own schools and no others. */
    @Transactional(readOnly = true)
    public boolean mayGive(Me me, String role, Scope scope) {
        var within = me.memberships().stream()
                .filter(membership -> isWithin(scope, membership.scope()))
                .toList();
        return givableBy(new Me(me.person(), me.name(), within)).stream()
                .anyMatch(one -> one.key().equals(role));
    }

    private static boolean isWithin(Scope given, Scope own) {
        return !(own instanceof Scope.SchoolRoll mine)
                || given instanceof Scope.SchoolRoll asked && mine.urns().containsAll(asked.urns());
    }

    /** Ends what the person holds in this role and scope, on behalf of somebody who was asked for an action for it. */
    @Transactional
    public void endAll(PersonId person, String role, Scope scope) {
        queries.of(person).stream()
                .filter(one ->
                        one.role().equals(role) && one.scope().equals(scope) && !one.isOver(LocalDate.now(clock)))
                .forEach(one -> memberships.revoke(one.id()));
    }

    /** @throws NotFound if nobody here is or was the person */
    @Transactional(readOnly = true)
    List<Holding> of(PersonId person) {
        var holdings = queries.of(person);
        if (holdings.isEmpty()) {
            throw new NotFound("person-not-found", "There is no such person here");
        }
        return holdings;
    }

    /**
     * Gives the person one more role.
     *
     * @throws NotFound if nobody here is or was the person
     * @throws Refused if it is one's own, or a role that this person may not give
     */
    @Transactional
    MembershipId give(Me me, PersonId person, Wanted wanted) {
        return giveTo(me, person, of(person).getFirst().name(), wanted);
    }

    /**
     * Gives a role to somebody who may be new here.
     *
     * @param name as the authority is to know the person
     * @throws Refused as {@link #give}
     */
    @Transactional
    public MembershipId giveTo(Me me, PersonId person, String name, Wanted wanted) {
        if (me.person().equals(person)) {
            throw new Refused(
                    "own-access", "Nobody gives access to himself or herself. Ask another access administrator");
        }
        mustBeGivable(me, wanted.role().key());
        return memberships.grant(person, name, wanted.from(LocalDate.now(clock)));
    }

    /**
     * Ends one of the person's memberships at once.
     *
     * @throws NotFound if the person has no such membership in force
     * @throws Refused if it is of a role that this person may not give, or the last access administrator's
     */
    @Transactional
    void end(Me me, PersonId person, MembershipId membership) {
        var holding = of(person).stream()
                .filter(one -> one.id().equals(membership) && !one.isOver(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> new NotFound("membership-not-found", "There is no such membership here"));
        mustBeGivable(me, holding.role());
        if (holding.role().equals(Roles.ACCESS_ADMINISTRATOR) && holding.until().isEmpty()) {
            mustNotBeTheLast();
        }
        memberships.revoke(membership);
    }

    private void mustBeGivable(Me me, String role) {
        if (givableBy(me).stream().noneMatch(givable -> givable.key().equals(role))) {
            throw new Refused("role-not-yours-to-give", "This role is not yours to give or to end");
        }
    }

    private void mustNotBeTheLast() {
        if (queries.lastingHolders(Roles.ACCESS_ADMINISTRATOR, LocalDate.now(clock)) < 2) {
            throw new Refused(
                    "last-access-administrator",
                    "This is the last access administrator. Make somebody else access administrator first");
        }
    }
}
