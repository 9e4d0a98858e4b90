package org.virtualschool.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** A sign-in that was accepted goes on to where the person wanted to be; the session remembers which of the realm's it is. */
final class Arrived extends SavedRequestAwareAuthenticationSuccessHandler {

    Arrived(RequestCache whereOneWantedToBe) {
        setRequestCache(whereOneWantedToBe);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof OidcUser user && user.getClaimAsString("sid") != null) {
            RealmSession.keep(user.getClaimAsString("sid"), request.getSession());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
