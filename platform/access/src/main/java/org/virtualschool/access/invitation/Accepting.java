package org.virtualschool.access.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;

/** Somebody with the link of an invitation joins, in the bound authority. */
@Service
class Accepting {

    private final InvitationRepository invitations;
    private final Standings standings;
    private final GivingAccess giving;
    private final Memberships memberships;
    private final Clock clock;

    Accepting(
            InvitationRepository invitations,
            Standings standings,
            GivingAccess giving,
            Memberships memberships,
            Clock clock) {
        this.invitations = invitations;
        this.standings = standings;
        this.giving = giving;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The invitation whose link holds the code, if it is open and its inviter may still give the role. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code) {
        return invitations.open(code, clock.instant()).filter(this::mayStillBeGiven);
    }

    /** The person becomes the member that the invitation says. Gives back whether there was still an invitation to accept. */
    @Transactional
    boolean accept(Code code, PersonId person) {
        var found = find(code).filter(open -> invitations.accept(open.id(), person, clock.instant()));
        found.ifPresent(invitation ->
                Actor.as(new Actor(invitation.invitedBy(), "invitation"), () -> join(invitation, person)));
        return found.isPresent();
    }

    private boolean join(Invitation invitation, PersonId person) {
        memberships.grant(
                person,
                invitation.name(),
                invitation.role(),
                invitation.scope(),
                LocalDate.now(clock),
                invitation.until().orElse(null));
        return true;
    }

    /** Whoever has left gives nothing any more, and neither does what he began. */
    private boolean mayStillBeGiven(Invitation invitation) {
        var over = invitation.until().filter(last -> last.isBefore(LocalDate.now(clock)));
        return over.isEmpty()
                && standings
                        .of(invitation.invitedBy())
                        .filter(inviter -> giving.givableBy(inviter.me()).stream()
                                .anyMatch(role -> role.key().equals(invitation.role())))
                        .isPresent();
    }
}
