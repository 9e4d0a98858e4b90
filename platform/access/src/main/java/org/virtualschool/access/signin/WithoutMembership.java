package org.virtualschool.access.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.asking.AccessRequest;
import org.virtualschool.access.asking.AskingForAccess;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;

/** What somebody sees and may do who signed in and is nobody here yet. It concerns the council whose provider it was, and no other. */
@Component
class WithoutMembership {

    private final Brokers brokers;
    private final AskingForAccess asking;

    WithoutMembership(Brokers brokers, AskingForAccess asking) {
        this.brokers = brokers;
        this.asking = asking;
    }

    Page page(Caller.Somebody me, Form form) {
        var council = brokers.councilOf(me.broker());
        var latest = council.flatMap(tenant -> latest(tenant, me));
        return Page.of(
                "access/signin/no-membership", new NoMembershipPage(desks(council), council.isPresent(), latest, form));
    }

    /** @throws NotFound for somebody from a school: which council it would be, nobody can say */
    void ask(Caller.Somebody me, AskForm form) {
        var council = brokers.councilOf(me.broker())
                .orElseThrow(() -> new NotFound("council-not-found", "Ask the virtual school that you work with"));
        Tenancy.as(council.id(), () -> {
            asking.ask(
                    me.person(),
                    form.name().strip(),
                    form.role().strip(),
                    form.why().strip());
            return true;
        });
    }

    private Optional<AccessRequest> latest(Tenant council, Caller.Somebody me) {
        return Tenancy.as(council.id(), () -> asking.latestOf(me.person()));
    }

    /** The desk of the council whose provider it was; the desks of all for somebody from a school. */
    private List<NoMembershipPage.Desk> desks(Optional<Tenant> council) {
        return council.map(List::of).orElseGet(brokers::councils).stream()
                .map(tenant -> new NoMembershipPage.Desk(tenant.virtualSchool(), tenant.helpContact()))
                .toList();
    }
}
