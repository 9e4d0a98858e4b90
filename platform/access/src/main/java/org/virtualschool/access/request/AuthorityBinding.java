package org.virtualschool.access.request;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.access.support.Supporting;
import org.virtualschool.audit.Actor;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/**
 * Binds a request to the authority that its address names, once the caller's membership was found inside it. An unknown authority, a
 * caller without a membership there and a sign-in through another council's provider all come to the same place: there is nothing here.
 */
@Component
public class AuthorityBinding {

    /** The role under which an operator's deeds stand in a council's audit. */
    private static final String OPERATOR_ROLE = "platform:operator";

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD");

    private final Tenants tenants;
    private final Entrance entrance;
    private final Operators operators;
    private final Supporting supporting;

    AuthorityBinding(Tenants tenants, Entrance entrance, Operators operators, Supporting supporting) {
        this.supporting = supporting;
        this.operators = operators;
        this.tenants = tenants;
        this.entrance = entrance;
    }

    /** The filter to put behind a chain's authorisation, so that it meets nobody but the authenticated. */
    public Filter filter() {
        return (request, response, chain) -> bind((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void bind(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = Address.of(request);
        if (address.isOperators() && request.getDispatcherType() == DispatcherType.REQUEST) {
            operate(address, request, response, chain);
            return;
        }
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || address.authority().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var entered = address.authority().flatMap(tenants::bySlug).flatMap(tenant -> enter(tenant, address, request));
        if (entered.isEmpty()) {
            chain.doFilter(new NothingHere.Request(request, address.isApi()), response);
            return;
        }
        if (entered.get().tenant().suspended()) {
            chain.doFilter(NothingHere.Request.paused(request, address.isApi()), response);
            return;
        }
        if (!entered.get().tenant().live() && address.isHome()) {
            response.sendRedirect("/" + entered.get().tenant().slug() + "/setup");
            return;
        }
        EachAuthority.in(entered.get(), request);
        inside(entered.get(), ONLY_READ.contains(request.getMethod()), () -> {
            try {
                chain.doFilter(request, new GuardedResponse(response));
            } finally {
                Asking.current().ended();
            }
            return true;
        });
    }

    /** To everybody but an operator there is nothing here either. What an operator does is done in nobody's tenant until a council is named. */
    private void operate(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var operator = Caller.of(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(operators::of);
        if (operator.isEmpty()) {
            chain.doFilter(new NothingHere.Request(request, address.isApi()), response);
            return;
        }
        try {
            Actor.calling(new Actor(operator.get().person(), OPERATOR_ROLE), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A member; or, by pages, an operator for as long as the council grants support access. */
    private Optional<Entered> enter(Tenant tenant, Address address, HttpServletRequest request) {
        var caller = Caller.of(SecurityContextHolder.getContext().getAuthentication());
        return caller.flatMap(one -> entrance.into(tenant, one, request))
                .or(() -> address.isApi()
                        ? Optional.empty()
                        : caller.flatMap(one -> entrance.forSupport(tenant, one, request)));
    }

    private void inside(Entered entered, boolean onlyReads, ScopedValue.CallableOp<Boolean, Exception> work)
            throws IOException, ServletException {
        try {
            entered.calling(entered.asking(onlyReads, supporting::asks), work);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
