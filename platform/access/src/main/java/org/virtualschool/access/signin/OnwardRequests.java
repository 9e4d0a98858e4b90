package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sends a sign-in past Keycloak's own page, straight to the provider that our page found; Keycloak's page is seen by those with an account of
 * the realm's own. Without our page there is no way to Keycloak.
 */
@Component
class OnwardRequests implements OAuth2AuthorizationRequestResolver {

    /** Begins the way to Keycloak; only our sign-in page leads here. */
    static final String START = "/oauth2/authorization/keycloak";

    private final OAuth2AuthorizationRequestResolver standard;

    OnwardRequests(ClientRegistrationRepository registrations) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getRequestURI().equals(request.getContextPath() + START)) {
            return null;
        }
        var session = request.getSession(false);
        var destination = Destination.in(session);
        var plain = destination.isEmpty() ? null : standard.resolve(request);
        if (plain == null) {
            return null;
        }
        Destination.forgetIn(session);
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> parameters.putAll(hints(destination.get())))
                .build();
    }

    /** Somebody who is to prove again who it is must not be waved through by a sign-in that the provider remembers. */
    private static Map<String, String> hints(Destination to) {
        var hints = new HashMap<String, String>(
                to.isAgain() ? Map.of("prompt", "login", "max_age", "0") : Map.of("login_hint", to.email()));
        if (!to.isOwnAccount()) {
            hints.put("kc_idp_hint", to.broker());
        }
        return hints;
    }

    /** Asked where a token of an outgoing call is missing: there are no such calls. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return null;
    }
}
