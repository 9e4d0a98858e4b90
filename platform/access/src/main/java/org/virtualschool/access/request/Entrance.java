package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;

/** Decides who gets into an authority, and as whom: the same for an address that names one and for a page above several. */
@Component
class Entrance {

    private final Brokers brokers;
    private final Standings standings;
    private final SignInAge age;

    Entrance(Brokers brokers, Standings standings, SignInAge age) {
        this.brokers = brokers;
        this.standings = standings;
        this.age = age;
    }

    /** The caller inside the authority; empty without a membership there, and for a sign-in that does not count there. */
    Optional<Entered> into(Tenant tenant, Caller caller, HttpServletRequest request) {
        return Optional.of(caller)
                .filter(somebody -> counts(somebody, tenant))
                .flatMap(somebody -> Tenancy.as(tenant.id(), () -> standings.of(somebody.person())))
                .map(standing -> tenant.live() ? standing : standing.settingUp())
                .map(standing -> new Entered(tenant, standing, age.of(caller, request, tenant.sessions())));
    }

    private boolean counts(Caller caller, Tenant tenant) {
        return switch (caller) {
            case Caller.Somebody somebody -> brokers.countFor(somebody.broker(), tenant);
            case Caller.Machine machine -> true;
        };
    }
}
