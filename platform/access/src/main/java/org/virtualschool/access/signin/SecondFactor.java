package org.virtualschool.access.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * By which factors somebody proved who it is, as the realm writes it into the ID token ({@code amr}, RFC 8176): the realm lets nobody in with
 * a password alone, and we look again.
 */
final class SecondFactor {

    private static final String METHODS = "amr";
    private static final String PASSWORD = "pwd";

    /** A one-time code; a passkey or security key. */
    private static final Set<String> SECOND = Set.of("otp", "pop");

    private SecondFactor() {}

    /** Whether the sign-in says a password and something else besides. */
    static boolean isIn(OidcIdToken token) {
        if (!(token.getClaim(METHODS) instanceof List<?> said)) {
            return false;
        }
        var methods = said.stream().map(Objects::toString).toList();
        return methods.contains(PASSWORD) && methods.stream().anyMatch(SECOND::contains);
    }
}
