package org.virtualschool.access.request;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Me;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Frame;
import org.virtualschool.web.Viewer;

/** Tells web who looks at a page: whoever the current request comes from. */
@Component
class SignedInViewer implements Viewer {

    private final Tenants tenants;

    SignedInViewer(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Frame.Person person() {
        var me = Asking.current().standing().me();
        var roles = me.memberships().stream()
                .map(Me.Membership::roleName)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Frame.Person(me.name(), roles);
    }

    @Override
    public Optional<Frame.SignIn> signIn() {
        return Optional.ofNullable(Asking.current().signIn().left());
    }

    @Override
    public boolean may(String action) {
        return Asking.current().standing().holds(action);
    }

    @Override
    public Optional<String> notice() {
        return Asking.current()
                .standing()
                .supportUntil()
                .map(until -> "Support access to "
                        + tenants.byId(Tenancy.current()).orElseThrow().name() + " until " + Dates.dayAndTime(until)
                        + ". Everything you open is recorded and shown to the council");
    }
}
