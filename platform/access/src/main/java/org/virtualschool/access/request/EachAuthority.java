package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.InEachAuthority;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.membership.MyAuthorities;
import org.virtualschool.access.membership.Standing;
import org.virtualschool.audit.Audit;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Frame;

/**
 * Enters several authorities side by side, each on a thread of its own that is bound to that one alone. Where the caller gets in is asked
 * once in a request, and anew in the next.
 */
@Service
class EachAuthority implements InEachAuthority {

    /** Asked at the same time for one request: a share of the pool that leaves others theirs. */
    private static final int AT_ONCE = 4;

    private static final String HERE = EachAuthority.class.getName() + ".here";
    private static final String ENTERED = EachAuthority.class.getName() + ".entered";
    private static final String SHOWN = EachAuthority.class.getName() + ".shown";

    private final MyAuthorities authorities;
    private final Entrance entrance;
    private final Access access;
    private final Audit audit;
    private final HttpServletRequest request;

    EachAuthority(
            MyAuthorities authorities, Entrance entrance, Access access, Audit audit, HttpServletRequest request) {
        this.authorities = authorities;
        this.entrance = entrance;
        this.access = access;
        this.audit = audit;
        this.request = request;
    }

    /** Notes which authority the request is in, so that nobody asks for it again. */
    static void in(Entered here, HttpServletRequest request) {
        request.setAttribute(HERE, here);
    }

    @Override
    public List<Tenant> mine() {
        return entered().all().stream().map(Entered::tenant).toList();
    }

    @Override
    public <T> Together<T> children(Action action, Function<Tenant, List<T>> read, OnePage<T> page) {
        var holding = entered().all().stream()
                .filter(one -> !one.tenant().suspended())
                .filter(one -> !one.standing().reachFor(action).isEmpty())
                .toList();
        var visits = holding.stream()
                .filter(one -> one.worth().freshness() != Freshness.OVER)
                .map(one -> new Visit(one, one.asking(true, nobodySupports -> {})))
                .toList();
        var found = sideBySide(visits, visit -> rows(visit, action, read)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Row::content, page.order()))
                .toList();
        var shown = found.subList(0, Math.min(page.atMost(), found.size()));
        sideBySide(visits, visit -> audit(visit, action, shown, page));
        request.setAttribute(SHOWN, new All(visits.stream().map(Visit::entered).toList()));
        return new Together<>(
                shown.stream().map(Row::content).toList(),
                found.size() > shown.size(),
                holding.stream()
                        .filter(one -> one.worth().freshness() == Freshness.OVER)
                        .map(Entered::tenant)
                        .toList());
    }

    /** How long the sign-in counts in the most impatient of the authorities whose children the page shows. */
    Optional<Frame.SignIn> left() {
        return request.getAttribute(SHOWN) instanceof All shown
                ? shown.all().stream()
                        .map(one -> one.worth().left())
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> new Frame.SignIn(
                                Math.min(one.idle(), other.idle()), Math.min(one.longest(), other.longest())))
                : Optional.empty();
    }

    private <T> List<Row<T>> rows(Visit visit, Action action, Function<Tenant, List<T>> read) {
        var entered = visit.entered();
        return entered.calling(visit.asking(), () -> {
            access.require(action);
            return read.apply(entered.tenant()).stream()
                    .map(content -> new Row<>(entered, content))
                    .toList();
        });
    }

    private <T> boolean audit(Visit visit, Action action, List<Row<T>> shown, OnePage<T> page) {
        var entered = visit.entered();
        entered.calling(visit.asking(), () -> {
            audit.viewed(
                    action.key(),
                    shown.stream()
                            .filter(row -> row.from() == entered)
                            .map(row -> page.child().apply(row.content()))
                            .toList());
            return true;
        });
        visit.asking().mayLeave(true);
        return true;
    }

    /** What the work gives for each, in their order. The first failure is thrown and what has not begun is given up. */
    private static <A, B> List<B> sideBySide(List<A> all, Function<A, B> work) {
        return all.stream().gather(Gatherers.mapConcurrent(AT_ONCE, work)).toList();
    }

    private All entered() {
        if (request.getAttribute(ENTERED) instanceof All known) {
            return known;
        }
        var entered = new All(Caller.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(Caller.Somebody.class::isInstance)
                .map(this::everywhere)
                .orElse(List.of()));
        request.setAttribute(ENTERED, entered);
        return entered;
    }

    /** Of a person only: a machine has no pages. */
    private List<Entered> everywhere(Caller caller) {
        var here = here();
        if (here.filter(entered -> entrance.isOnlyOf(entered.tenant(), caller)).isPresent()) {
            return List.of(here.orElseThrow());
        }
        var found = sideBySide(
                authorities.of(caller.person(), here.map(Entered::tenant)),
                tenant -> new Found(
                        tenant, isIn(here, tenant) ? here.map(Entered::standing) : entrance.standing(tenant, caller)));
        return found.stream()
                .filter(one -> one.standing().isPresent())
                .map(one -> isIn(here, one.tenant())
                        ? here.orElseThrow()
                        : entrance.entered(one.tenant(), one.standing().orElseThrow(), caller, request))
                .toList();
    }

    private static boolean isIn(Optional<Entered> here, Tenant tenant) {
        return here.filter(entered -> entered.tenant().equals(tenant)).isPresent();
    }

    private Optional<Entered> here() {
        return Optional.ofNullable((Entered) request.getAttribute(HERE));
    }

    private record Found(Tenant tenant, Optional<Standing> standing) {}

    private record All(List<Entered> all) {}

    /** One authority, and what is asked and audited there. */
    private record Visit(Entered entered, Asking asking) {}

    private record Row<T>(Entered from, T content) {}
}
