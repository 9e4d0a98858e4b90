package org.virtualschool.access.startagain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.access.StartingAgain;
import org.virtualschool.audit.Audit;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.NotFound;

/** Writes down that somebody may start again; the rest is {@link Emptying}'s, once this is committed. */
@Service
class LettingStartAgain implements StartingAgain {

    private final StartAgainRepository again;
    private final Emptying emptying;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    LettingStartAgain(StartAgainRepository again, Emptying emptying, Jobs jobs, Audit audit, Clock clock) {
        this.again = again;
        this.emptying = emptying;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Asked, OwnAccount> ownAccounts(Collection<Asked> invitations) {
        var people = again.withAnAccount(invitations, LocalDate.now(clock));
        var latest = again.latest(people.values(), clock.instant());
        return people.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> new OwnAccount(Optional.ofNullable(latest.get(one.getValue())))));
    }

    @Override
    @Transactional
    public void letStartAgain(Me me, Asked invitation, String reason) {
        var person = again.take(invitation, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("account-not-found", "There is no such account here"));
        var now = clock.instant();
        again.replace(person, now);
        var id = StartAgainId.next();
        again.add(id, invitation, person, reason, now, me.person());
        audit.changed(
                "access.let-start-again", List.of(), "Person " + person + " may start again (" + id + "): " + reason);
        jobs.ask(emptying, id.toString(), new Emptying.OfOne(Tenancy.current(), id));
    }
}
