package org.virtualschool.access.signin;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.Tenancy;

/** Ends the session here and in our realm. Not at the council: its single sign-on is for more than this platform. */
@Component
class SigningOut {

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final ClientRegistrationRepository registrations;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final RealmSessionQueries realms;

    SigningOut(
            ClientRegistrationRepository registrations,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            RealmSessionQueries realms) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.realms = realms;
    }

    LogoutSuccessHandler atKeycloakToo() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        handler.setDefaultTargetUrl("/signed-out");
        return handler;
    }

    /**
     * Keycloak tells us that somebody signed out, wherever that was: every session of the person goes, or the one that it names, on every copy
     * of the application. Said once more later, it ends nothing that began since.
     */
    LogoutHandler everywhere() {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
                var until = Objects.requireNonNull(token.getIssuedAt(), "A logout token says when")
                        .plus(SKEW);
                meantBy(token)
                        .filter(session -> !session.getCreationTime().isAfter(until))
                        .map(Session::getId)
                        .forEach(sessions::deleteById);
            }
        };
    }

    private Stream<? extends Session> meantBy(OidcLogoutToken token) {
        var person = token.getSubject();
        if (person != null) {
            return sessions.findByPrincipalName(person).values().stream();
        }
        var sid = Objects.requireNonNull(token.getSessionId(), "A logout token names a person or a session");
        return Tenancy.asNobody(() -> realms.carrying(sid)).stream()
                .map(sessions::findById)
                .filter(Objects::nonNull);
    }
}
