package org.virtualschool.access;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Gives and ends memberships in the bound authority, on behalf of the current actor; each is written into the audit. */
public interface Memberships {

    /**
     * What somebody is given.
     *
     * @param role key of a role of this authority
     * @param team where the person works; a scope that is a team's years says it by itself
     * @param until the last day on which it counts; null: until it is revoked
     */
    record Terms(
            String role,
            Scope scope,
            Optional<Team> team,
            LocalDate from,
            @Nullable LocalDate until) {

        public Terms {
            var worksIn = team;
            team = scope.team().or(() -> worksIn);
        }
    }

    /**
     * Makes somebody a member in a role. One that already stands (same person, role, scope, team and last day, not revoked) is left as it is.
     *
     * @param name as the authority knows the person or the machine client
     * @throws Refused if the authority has no such role, or no such team
     */
    MembershipId grant(PersonId person, String name, Terms terms);

    /** As {@link #grant(PersonId, String, Terms)}, to somebody of no team. */
    MembershipId grant(
            PersonId person, String name, String role, Scope scope, LocalDate from, @Nullable LocalDate until);

    /**
     * Ends a membership at once: the person's next request does without it.
     *
     * @throws NotFound if there is no such membership in force here
     */
    void revoke(MembershipId membership);
}
