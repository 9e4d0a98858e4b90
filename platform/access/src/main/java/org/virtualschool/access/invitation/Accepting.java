package org.virtualschool.access.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.identity.Caller;
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

    /** The invitation whose link holds the code, if its inviter may still give the role. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code) {
        return invitations.open(code, clock.instant()).filter(this::mayStillBeGiven);
    }

    /** The same, if it is open to this person: with an account of the realm's own one joins as somebody of a school, and as nobody else. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code, Caller.Somebody me) {
        return find(code)
                .filter(invitation -> !invitation.invitedBy().equals(me.person()))
                .filter(invitation -> invitation.atSchools() || !me.byOwnAccount());
    }

    /** Notes that somebody with the link asked Keycloak for an account: done before it is made. */
    @Transactional
    void asksForAnAccount(Invitation invitation) {
        Actor.as(Actor.platform("sign-in"), () -> {
            audit.changed(
                    "access.set-up-account",
                    List.of(),
                    "Link to set up an account sent to the address of invitation " + invitation.id());
            return true;
        });
    }

    /** What came of accepting. */
    enum Outcome {
        JOINED,
        WRONG_CODE,
        CLOSED
    }

    /** The person becomes the member that the invitation says, if it is still there to accept. @param confirm as typed, for one that needs a code */
    @Transactional
    Outcome accept(Code code, Caller.Somebody me, String confirm) {
        var found = find(code, me);
        if (found.isPresent()
                && found.get().needsCode()
                && !invitations.confirms(found.get().id(), ConfirmCode.typed(confirm))) {
            return Outcome.WRONG_CODE;
        }
        var accepted = found.filter(open -> invitations.accept(open.id(), me, clock.instant()));
        accepted.ifPresent(invitation -> join(invitation, me.person()));
        return accepted.isPresent() ? Outcome.JOINED : Outcome.CLOSED;
    }

    /** The inviter gives, the newcomer accepts: the audit has both. */
    private void join(Invitation invitation, PersonId person) {
        Actor.as(
                new Actor(invitation.invitedBy(), "invitation"),
                () -> memberships.grant(person, invitation.name(), invitation.terms(LocalDate.now(clock))));
        Actor.as(new Actor(person, invitation.role()), () -> {
            audit.changed("access.accept-invitation", List.of(), "Invitation " + invitation.id() + " accepted");
            return true;
        });
    }

    /** Whoever has left gives nothing any more, and neither does what he began. */
    private boolean mayStillBeGiven(Invitation invitation) {
        var over = invitation.until().filter(last -> last.isBefore(LocalDate.now(clock)));
        var mayGive = invitation.needsCode()
                ? !invitations.hasAnybody(invitation.role())
                : giving.mayGive(invitation.invitedBy(), invitation.role(), invitation.scope());
        return over.isEmpty() && mayGive;
    }
}
