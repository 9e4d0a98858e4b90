package org.virtualschool.proof;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions as they are after a sign-in: rows in the table, with a cookie that names them. */
class SignedInSessions {

    private static final List<SimpleGrantedAuthority> SIGNED_IN = List.of(new SimpleGrantedAuthority("SIGNED_IN"));

    private final SessionRepository<? extends Session> sessions;

    SignedInSessions(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** A new session of somebody. @param says what the sign-in says besides who it is */
    Cookie of(Caller caller, String broker, Map<String, Object> says) {
        return new Cookie(
                "__Host-virtual-school",
                Base64.getEncoder()
                        .encodeToString(
                                kept(sessions, user(caller, broker, says)).getBytes(StandardCharsets.UTF_8)));
    }

    private static <S extends Session> String kept(SessionRepository<S> sessions, DefaultOidcUser user) {
        var session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, SIGNED_IN, "keycloak")));
        sessions.save(session);
        return session.getId();
    }

    private static DefaultOidcUser user(Caller caller, String broker, Map<String, Object> says) {
        var claims = new HashMap<String, Object>(says);
        claims.put("iss", Callers.ISSUER);
        claims.put("sub", caller.subject());
        claims.put("identity_provider", broker);
        var now = Instant.now();
        return new DefaultOidcUser(SIGNED_IN, new OidcIdToken("token", now, now.plusSeconds(300), claims));
    }
}
