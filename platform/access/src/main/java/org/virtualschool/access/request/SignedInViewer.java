package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Me;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Frame;
import org.virtualschool.web.Urls;
import org.virtualschool.web.Viewer;
import org.virtualschool.web.ui.Link;

/** Tells web who looks at a page: whoever the current request comes from. */
@Component
class SignedInViewer implements Viewer {

    private static final String MY_CHILDREN = "/my-children";

    private final Tenants tenants;
    private final EachAuthority each;
    private final HttpServletRequest request;

    SignedInViewer(Tenants tenants, EachAuthority each, HttpServletRequest request) {
        this.tenants = tenants;
        this.each = each;
        this.request = request;
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
        return Asking.now()
                .map(asking -> Optional.ofNullable(asking.signIn().left()))
                .orElseGet(each::left);
    }

    /** For somebody who works with several authorities: all children, and the other authorities. */
    @Override
    public List<Link> elsewhere() {
        var mine = each.mine();
        if (mine.size() < 2) {
            return List.of();
        }
        var here = Tenancy.isBound() ? Tenancy.bound() : Optional.<TenantId>empty();
        var children = Link.to(MY_CHILDREN, "My children").current(MY_CHILDREN.equals(request.getRequestURI()));
        var others = mine.stream()
                .filter(tenant -> here.filter(tenant.id()::equals).isEmpty())
                .map(tenant -> Link.to(Urls.path(tenant.slug()), tenant.name()));
        return Stream.concat(Stream.of(children), others).toList();
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
                        + tenants.here().name() + " until " + Dates.dayAndTime(until)
                        + ". Everything you open is recorded and shown to the council");
    }
}
