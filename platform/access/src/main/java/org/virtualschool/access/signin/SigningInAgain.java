package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.kept.FillingIn;
import org.virtualschool.access.kept.KeptForms;
import org.virtualschool.access.request.ProofWanted;
import org.virtualschool.web.FormPage;
import org.virtualschool.web.Redirect;

/**
 * Leads somebody whose sign-in is not fresh enough to sign in again through the same provider, and back to the same page, with what was
 * typed there.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SigningInAgain {

    static final String PAGE = "/sign-in/again";

    private final KeptForms forms;

    SigningInAgain(KeptForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler
    Redirect on(ProofWanted wanted, HttpServletRequest request) {
        if (!(Caller.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow()
                instanceof Caller.Somebody me)) {
            throw new IllegalStateException("A machine client proves itself with each request");
        }
        Destination.again(me.broker(), wanted.isOver()).keepIn(request.getSession());
        WayBack.keep(request);
        keepWhatWasTyped(me, request);
        return Redirect.to(PAGE);
    }

    private void keepWhatWasTyped(Caller.Somebody me, HttpServletRequest request) {
        var page = FormPage.of(request);
        if (request.getMethod().equals("POST") && forms.keep(me.person(), page, request.getParameterMap())) {
            FillingIn.comesBackTo(page, request.getSession());
        }
    }
}
