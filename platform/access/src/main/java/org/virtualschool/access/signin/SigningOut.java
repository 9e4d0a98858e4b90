package org.virtualschool.access.signin;

import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the session here and in our realm. Not at the council: its single sign-on is for more than this platform. */
@Component
class SigningOut {

    private final ClientRegistrationRepository registrations;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SigningOut(
            ClientRegistrationRepository registrations, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.registrations = registrations;
        this.sessions = sessions;
    }

    LogoutSuccessHandler atKeycloakToo() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        handler.setDefaultTargetUrl("/signed-out");
        return handler;
    }

    /** Keycloak tells us that somebody signed out, wherever that was: every session of the person goes, on every copy of the application. */
    LogoutHandler everywhere() {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
                var person = Objects.requireNonNull(token.getSubject(), "A logout token names the person");
                sessions.findByPrincipalName(person).keySet().forEach(sessions::deleteById);
            }
        };
    }
}
