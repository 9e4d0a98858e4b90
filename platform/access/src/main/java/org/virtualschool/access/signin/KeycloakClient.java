package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.virtualschool.access.identity.IdentitySettings;

/** The application as a client of our realm. The realm is asked at the first sign-in, so that the platform starts without it. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    @Bean
    ClientRegistrationRepository registrations(IdentitySettings identity) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(identity.issuer())
                        .registrationId("keycloak")
                        .clientId(identity.clientId())
                        .clientSecret(identity.clientSecret())
                        .scope("openid")
                        .build()));
    }

    @Bean
    OAuth2AuthorizedClientRepository keepsNoTokens() {
        return new KeepsNoTokens();
    }

    @Bean
    OidcSessionRegistry sessionsAreRows() {
        return new SessionsAreRows();
    }

    /** Nothing is called on a person's behalf, so no access or refresh token is kept anywhere. */
    private static final class KeepsNoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }

    /** The standard registry lives in one copy's memory; ours is the session table, found by its principal. */
    private static final class SessionsAreRows implements OidcSessionRegistry {

        @Override
        public void saveSessionInformation(OidcSessionInformation information) {}

        /** Nothing: the standard registry, too, answers so for a session that it does not know. */
        @Override
        @SuppressWarnings("NullAway")
        public OidcSessionInformation removeSessionInformation(String session) {
            return null;
        }

        @Override
        public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
            return List.of();
        }
    }
}
