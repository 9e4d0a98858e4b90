package org.virtualschool.access.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.FormPage;
import org.virtualschool.web.KeptValues;

/** Fills in the form of the page that somebody comes back to. Once it has been shown it is kept no longer. */
@Component
public class FillingIn implements HandlerInterceptor {

    private static final String NAME = FillingIn.class.getName();

    private final KeptForms forms;

    FillingIn(KeptForms forms) {
        this.forms = forms;
    }

    /** The page of this address waits in the session to be filled in. */
    public static void comesBackTo(String page, HttpSession session) {
        session.setAttribute(NAME, page);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        awaited(request)
                .flatMap(me -> forms.of(me.person(), FormPage.of(request)))
                .ifPresent(values -> KeptValues.fillIn(request, values));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.OK.value() && KeptValues.areIn(request)) {
            awaited(request).ifPresent(me -> forms.forget(me.person(), FormPage.of(request)));
            request.getSession().removeAttribute(NAME);
        }
    }

    /** Whoever asks, if it is for the page that waits for him. */
    private static Optional<Caller> awaited(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && Tenancy.isBound()
                        && request.getMethod().equals("GET")
                        && FormPage.of(request).equals(session.getAttribute(NAME))
                ? Caller.of(SecurityContextHolder.getContext().getAuthentication())
                : Optional.empty();
    }
}
