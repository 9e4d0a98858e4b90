package org.virtualschool.access.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Refused;

/**
 * An operator asks the first access administrator of the bound council to join. The link goes to that person and the code that confirms him or
 * her to the Director's office, so that neither the operator nor whoever reads one mailbox gets in.
 */
@Service
public class InvitingTheFirst {

    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OFFICE = "Director’s office";

    private final InvitationRepository invitations;
    private final Post post;
    private final Tenants tenants;
    private final Audit audit;
    private final Clock clock;

    InvitingTheFirst(InvitationRepository invitations, Post post, Tenants tenants, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.post = post;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the bound council is still without an access administrator and not live, so that one can be asked. */
    @Transactional(readOnly = true)
    public boolean isPossible() {
        return !tenants.byId(Tenancy.current()).orElseThrow().live()
                && !invitations.hasAnybody(Roles.ACCESS_ADMINISTRATOR);
    }

    /**
     * Asks, in the place of anybody who was asked before.
     *
     * @throws Refused if the council has an access administrator or is live, or has not said where the Director's office reads mail
     */
    @Transactional
    public void invite(Addressee first) {
        if (!isPossible()) {
            throw new Refused(
                    "administrator-there",
                    "The council has an access administrator already. He or she brings in everybody else");
        }
        var tenant = tenants.byId(Tenancy.current()).orElseThrow();
        var office = tenants.mailboxOfDirector(tenant.id())
                .orElseThrow(() -> new Refused(
                        "no-director",
                        "The manifest names no mailbox of the Director's office: add mailboxes.director"));
        var now = clock.instant();
        invitations.withdrawFirst(Actor.current().person(), now);
        var expires = now.plus(OPEN_FOR);
        var until = new ComingDay(expires.atZone(LONDON).toLocalDate());
        var link = Code.random();
        var confirm = ConfirmCode.random();
        var message = post.send(Message.of(InvitationConfiguration.KIND, first)
                .with(InvitationConfiguration.LINK, new OwnLink("/invitations/" + tenant.slug() + "/" + link.text()))
                .with(InvitationConfiguration.UNTIL, until));
        post.send(Message.of(InvitationConfiguration.CODE_KIND, new Addressee(OFFICE, office))
                .with(InvitationConfiguration.CODE, confirm.particular())
                .with(InvitationConfiguration.UNTIL, until));
        var invitation = new Invitation(
                InvitationId.next(),
                first.name(),
                first.email(),
                Roles.ACCESS_ADMINISTRATOR,
                "",
                new Scope.Caseload(),
                Optional.empty(),
                Optional.empty(),
                message,
                Actor.current().person(),
                expires,
                true);
        invitations.add(invitation, link, Optional.of(confirm), now);
        audit.changed(
                "access.invite",
                List.of(),
                "Invitation " + invitation.id()
                        + " of the first access administrator; the code went to the Director's office");
    }
}
