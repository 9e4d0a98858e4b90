package org.virtualschool.access.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.AccountSettings;
import org.virtualschool.access.identity.Brokers;

/**
 * Takes from a sign-in who it is and through which provider, and nothing else: names and addresses that Keycloak may send along are not
 * kept. A sign-in through a provider that nobody here has is refused, and so is one to an account of the realm's own without a second factor.
 */
@Component
class SigningIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Error of a sign-in over the session of another person. */
    static final String SOMEBODY_ELSE = "somebody_else";

    private static final Set<String> KEPT =
            Set.of("iss", "sub", "aud", "sid", "auth_time", "iat", "exp", Brokers.CLAIM);
    private static final List<SimpleGrantedAuthority> SIGNED_IN = List.of(new SimpleGrantedAuthority("SIGNED_IN"));

    private final Brokers brokers;
    private final AccountSettings accounts;

    SigningIn(Brokers brokers, AccountSettings accounts) {
        this.brokers = brokers;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var claims = new LinkedHashMap<>(token.getClaims());
        claims.keySet().retainAll(KEPT);
        claims.put(Brokers.CLAIM, providerOf(token));
        var user = new DefaultOidcUser(
                SIGNED_IN, new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims));
        mustBeWhoeverIsSignedIn(user);
        return user;
    }

    private String providerOf(OidcIdToken token) {
        var alias = token.getClaimAsString(Brokers.CLAIM);
        if (alias == null && accounts.enabled()) {
            if (SecondFactor.isIn(token)) {
                return Brokers.OWN_ACCOUNT;
            }
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("second_factor_missing"), "The sign-in says no second factor beside the password");
        }
        if (alias == null || !brokers.know(alias)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("provider_unknown"), "The sign-in came through no provider that is known here");
        }
        return alias;
    }

    /** A session belongs to one person from its first sign-in to its end. */
    private static void mustBeWhoeverIsSignedIn(DefaultOidcUser user) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof OidcUser signedIn && !isSame(signedIn, user)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(SOMEBODY_ELSE), "The session is another person's, who is signed out by this");
        }
    }

    private static boolean isSame(OidcUser one, OidcUser other) {
        return Objects.equals(one.getSubject(), other.getSubject())
                && Objects.equals(one.getIssuer(), other.getIssuer());
    }
}
