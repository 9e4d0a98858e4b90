package org.virtualschool.access.startagain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.invitation.Code;
import org.virtualschool.audit.Audit;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Dates;

/** The link by which somebody starts again: nobody knows it but the message. With it goes the news to the other councils of the person. */
@Service
class SendingLinks {

    private static final Duration OPEN_FOR = Duration.ofDays(3);

    private final StartAgainRepository again;
    private final Post post;
    private final OtherCouncils others;
    private final Audit audit;
    private final Clock clock;

    SendingLinks(StartAgainRepository again, Post post, OtherCouncils others, Audit audit, Clock clock) {
        this.again = again;
        this.post = post;
        this.others = others;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose account is still to be emptied; nobody where something has taken its place. */
    @Transactional
    Optional<Lost> begun(StartAgainId id) {
        return again.begun(id, LocalDate.now(clock));
    }

    /**
     * Sends the link, unless something has taken its place meanwhile.
     *
     * @param address of the emptied account
     * @param authorities where the person belongs, this one among them
     */
    @Transactional
    void send(StartAgainId id, String address, List<Tenant> authorities) {
        var lost = again.begun(id, LocalDate.now(clock));
        var here = authorities.stream()
                .filter(tenant -> tenant.id().equals(Tenancy.current()))
                .findFirst();
        if (lost.isPresent() && here.isPresent()) {
            send(lost.get(), address, here.get());
            others.areTold(lost.get(), authorities);
        }
    }

    private void send(Lost lost, String address, Tenant tenant) {
        var now = clock.instant();
        var expires = now.plus(OPEN_FOR);
        var code = Code.random();
        var message = post.send(Message.of(StartAgainConfiguration.KIND, new Addressee(lost.name(), address))
                .with(
                        StartAgainConfiguration.LINK,
                        new OwnLink("/sign-in/start-again/" + tenant.slug() + "/" + code.text()))
                .with(
                        StartAgainConfiguration.UNTIL,
                        new ComingDay(expires.atZone(Dates.LONDON).toLocalDate())));
        again.sent(lost.id(), code, message, now, expires);
        audit.changed(
                "access.send-start-again",
                List.of(),
                "Account of person " + lost.person() + " emptied, and the link sent (" + lost.id() + ")");
    }

    /** Called in a transaction, after the last try. */
    void giveUp(StartAgainId id) {
        if (again.giveUp(id, clock.instant())) {
            audit.changed("access.give-up-start-again", List.of(), "Keycloak could not be told (" + id + ")");
        }
    }
}
