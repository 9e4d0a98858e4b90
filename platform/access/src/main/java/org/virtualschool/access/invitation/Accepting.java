package org.virtualschool.access.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;

/** Somebody with the link of an invitation joins, in the bound authority. Nobody joins by an invitation of his own: that would be giving to oneself. */
@Service
class Accepting {

    private final InvitationRepository invitations;
    private final GivingAccess giving;
    private final Memberships memberships;
    private final Audit audit;
    private final Clock clock;

    Accepting(
            InvitationRepository invitations, GivingAccess giving, Memberships memberships, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.giving = giving;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** The invitation whose link holds the code, if it is open to this person and its inviter may still give the role. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code, PersonId person) {
        return invitations
                .open(code, clock.instant())
                .filter(invitation -> !invitation.invitedBy().equals(person))
                .filter(this::mayStillBeGiven);
    }

    /** The person becomes the member that the invitation says. Gives back whether there was still an invitation to accept. */
    @Transactional
    boolean accept(Code code, PersonId person) {
        var found = find(code, person).filter(open -> invitations.accept(open.id(), person, clock.instant()));
        found.ifPresent(invitation -> join(invitation, person));
        return found.isPresent();
    }

    /** The inviter gives, the newcomer accepts: the audit has both. */
    private void join(Invitation invitation, PersonId person) {
        Actor.as(
                new Actor(invitation.invitedBy(), "invitation"),
                () -> memberships.grant(
                        person,
                        invitation.name(),
                        invitation.role(),
                        invitation.scope(),
                        LocalDate.now(clock),
                        invitation.until().orElse(null)));
        Actor.as(new Actor(person, invitation.role()), () -> {
            audit.changed("access.accept-invitation", List.of(), "Invitation " + invitation.id() + " accepted");
            return true;
        });
    }

    /** Whoever has left gives nothing any more, and neither does what he began. */
    private boolean mayStillBeGiven(Invitation invitation) {
        var over = invitation.until().filter(last -> last.isBefore(LocalDate.now(clock)));
        return over.isEmpty() && giving.mayGive(invitation.invitedBy(), invitation.role());
    }
}
