package org.virtualschool.access.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Team;

/**
 * Somebody who was asked to join.
 *
 * @param name as the authority will know the person
 * @param role key of the role
 * @param team where the person will work; empty for no team
 * @param until the last day of the membership; empty for no end
 * @param expiresAt when the link stops working
 * @param needsCode whether the Director's office must confirm it: the council's first access administrator
 */
record Invitation(
        InvitationId id,
        String name,
        String email,
        String role,
        String roleName,
        Scope scope,
        Optional<Team> team,
        Optional<LocalDate> until,
        MessageId message,
        PersonId invitedBy,
        Instant expiresAt,
        boolean needsCode) {

    /** Whether it is for the roll of schools, and so for somebody who works at one. */
    boolean atSchools() {
        return scope instanceof Scope.SchoolRoll;
    }

    /** What whoever accepts it is given. @param from the day on which that is */
    Memberships.Terms terms(LocalDate from) {
        return new Memberships.Terms(role, scope, team, from, until.orElse(null));
    }

    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
