package org.virtualschool.access.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.audit.Audit;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.NotFound;

/**
 * Asks people to join. Whether somebody has an account, here or with another council, is never looked at: everybody is asked, and answered
 * to, in the same way.
 */
@Service
public class Inviting {

    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InvitationRepository invitations;
    private final Post post;
    private final Tenants tenants;
    private final Audit audit;
    private final Clock clock;

    Inviting(InvitationRepository invitations, Post post, Tenants tenants, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.post = post;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks one person to join; the message goes out once this is committed. @param wanted a role that the inviter may give */
    @Transactional
    public InvitationId invite(Me inviter, Addressee to, Wanted wanted) {
        var now = clock.instant();
        var code = Code.random();
        var expires = now.plus(OPEN_FOR);
        var link =
                "/invitations/" + tenants.byId(Tenancy.current()).orElseThrow().slug() + "/" + code.text();
        var message = post.send(Message.of(InvitationConfiguration.KIND, to)
                .with(InvitationConfiguration.LINK, new OwnLink(link))
                .with(
                        InvitationConfiguration.UNTIL,
                        new ComingDay(expires.atZone(LONDON).toLocalDate())));
        var invitation = new Invitation(
                InvitationId.next(),
                to.name(),
                to.email(),
                wanted.role().key(),
                wanted.role().name(),
                wanted.scope(),
                wanted.team(),
                Optional.ofNullable(wanted.until()),
                message,
                inviter.person(),
                expires,
                false);
        invitations.add(invitation, code, Optional.empty(), now);
        audit.changed(
                "access.invite",
                List.of(),
                "Invitation " + invitation.id() + " in the role "
                        + wanted.role().key()
                        + wanted.team().map(team -> ", team " + team.key()).orElse(""));
        return invitation.id();
    }

    /** The addresses that were asked and have not answered yet, in small letters. */
    @Transactional(readOnly = true)
    public Set<String> askedAlready() {
        return invitations.open(clock.instant()).stream()
                .map(invitation -> invitation.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the link stop working. @throws NotFound if there is no such invitation open here */
    @Transactional
    void withdraw(Me me, InvitationId id) {
        if (!withdrawIfOpen(me, id)) {
            throw new NotFound("invitation-not-found", "There is no such invitation here");
        }
    }

    /** As {@link #withdraw}; gives back whether there was such an invitation open. */
    @Transactional
    boolean withdrawIfOpen(Me me, InvitationId id) {
        var open = invitations.withdraw(id, me.person(), clock.instant());
        if (open) {
            audit.changed("access.withdraw-invitation", List.of(), "Invitation " + id + " withdrawn");
        }
        return open;
    }

    /** Who was asked and has not answered yet, with what became of the message. */
    @Transactional(readOnly = true)
    List<Pending> pending() {
        return invitations.open(clock.instant()).stream()
                .map(invitation -> new Pending(invitation, post.deliveryOf(invitation.message())))
                .toList();
    }

    /** An open invitation and what became of its message. */
    record Pending(Invitation invitation, Optional<Delivery> delivery) {}
}
