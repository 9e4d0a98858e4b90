package org.virtualschool.access.startagain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.AccountSettings;
import org.virtualschool.access.keycloak.EmptiedAccounts;
import org.virtualschool.access.membership.MyAuthorities;
import org.virtualschool.access.signin.EndingSessions;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.TenantId;

/**
 * Takes away what an account had and sends the link, in this order: while the old password may still open something there is no link, and
 * nobody can have chosen anything that a second try would take away. What was cut short is done again from the beginning; until then the
 * account opens nothing.
 */
@Component
class Emptying implements JobKind<Emptying.OfOne> {

    private final SendingLinks links;
    private final EmptiedAccounts accounts;
    private final EndingSessions sessions;
    private final MyAuthorities authorities;
    private final AccountSettings settings;

    Emptying(
            SendingLinks links,
            EmptiedAccounts accounts,
            EndingSessions sessions,
            MyAuthorities authorities,
            AccountSettings settings) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.authorities = authorities;
        this.settings = settings;
    }

    record OfOne(TenantId tenant, StartAgainId again) implements JobData {}

    @Override
    public String name() {
        return "access.start-again";
    }

    @Override
    public Class<OfOne> dataType() {
        return OfOne.class;
    }

    @Override
    public int retries() {
        return settings.retries();
    }

    @Override
    public void run(OfOne data) {
        links.begun(data.again()).ifPresent(lost -> {
            var address = accounts.empty(lost.account());
            sessions.of(lost.account());
            links.send(lost.id(), address, authorities.of(lost.person(), Optional.empty()));
        });
    }

    @Override
    public void parked(OfOne data) {
        links.giveUp(data.again());
    }
}
