package org.virtualschool.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** A sign-in that was not accepted; one of somebody else over the session of a person ends the session too. */
final class NotAccepted extends SimpleUrlAuthenticationFailureHandler {

    NotAccepted() {
        super("/sign-in/refused");
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null
                && refused instanceof OAuth2AuthenticationException told
                && SigningIn.SOMEBODY_ELSE.equals(told.getError().getErrorCode())) {
            session.invalidate();
        }
        super.onAuthenticationFailure(request, response, refused);
    }
}
