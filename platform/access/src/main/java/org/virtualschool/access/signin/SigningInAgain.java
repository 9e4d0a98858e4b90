package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.request.ProofWanted;
import org.virtualschool.web.Redirect;

/** Leads somebody whose sign-in is not fresh enough to sign in again through the same provider, and back to the same page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SigningInAgain {

    static final String PAGE = "/sign-in/again";

    @ExceptionHandler
    Redirect on(ProofWanted wanted, HttpServletRequest request) {
        if (!(Caller.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow()
                instanceof Caller.Somebody me)) {
            throw new IllegalStateException("A machine client proves itself with each request");
        }
        Destination.again(me.broker()).keepIn(request.getSession());
        WayBack.keep(request);
        return Redirect.to(PAGE);
    }
}
