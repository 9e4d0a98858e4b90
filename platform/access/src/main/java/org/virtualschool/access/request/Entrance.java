package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.access.membership.Standing;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.access.support.Supporting;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;

/** Decides who gets into an authority, and as whom: the same for an address that names one and for a page above several. */
@Component
class Entrance {

    private final Brokers brokers;
    private final Standings standings;
    private final SignInAge age;

    private final Operators operators;
    private final Supporting supporting;

    Entrance(Brokers brokers, Standings standings, SignInAge age, Operators operators, Supporting supporting) {
        this.operators = operators;
        this.supporting = supporting;
        this.brokers = brokers;
        this.standings = standings;
        this.age = age;
    }

    /** The caller inside the authority; empty without a membership there, and for a sign-in that does not count there. */
    Optional<Entered> into(Tenant tenant, Caller caller, HttpServletRequest request) {
        return standing(tenant, caller).map(standing -> entered(tenant, standing, caller, request));
    }

    /** What the caller is there; empty as above. It asks the database and needs no request: several may be asked side by side. */
    Optional<Standing> standing(Tenant tenant, Caller caller) {
        return Optional.of(caller)
                .filter(somebody -> counts(somebody, tenant))
                .flatMap(somebody -> Tenancy.as(tenant.id(), () -> standings.of(somebody.person())))
                .flatMap(standing -> isOwnAccount(caller) ? standing.atSchools() : Optional.of(standing))
                .map(standing -> tenant.live() ? standing : standing.settingUp());
    }

    /** Whether the sign-in counts in the authority and in no other: it came through the provider of the council itself. */
    boolean isOnlyOf(Tenant tenant, Caller caller) {
        return caller instanceof Caller.Somebody somebody && brokers.countOnlyFor(somebody.broker(), tenant);
    }

    /** Somebody with that standing; notes the use of the sign-in. */
    Entered entered(Tenant tenant, Standing standing, Caller caller, HttpServletRequest request) {
        return new Entered(tenant, standing, age.of(caller, request, tenant.sessions()));
    }

    /** An operator while the authority grants support access. One that is not live or is suspended has nothing to show. */
    Optional<Entered> forSupport(Tenant tenant, Caller caller, HttpServletRequest request) {
        return Optional.of(caller)
                .filter(somebody -> somebody instanceof Caller.Somebody && tenant.live() && !tenant.suspended())
                .flatMap(operators::of)
                .flatMap(operator -> Tenancy.as(tenant.id(), () -> supporting.standing(operator)))
                .map(standing -> entered(tenant, standing, caller, request));
    }

    private static boolean isOwnAccount(Caller caller) {
        return caller instanceof Caller.Somebody somebody && somebody.byOwnAccount();
    }

    private boolean counts(Caller caller, Tenant tenant) {
        return switch (caller) {
            case Caller.Somebody somebody -> brokers.countFor(somebody.broker(), tenant);
            case Caller.Machine machine -> true;
        };
    }
}
