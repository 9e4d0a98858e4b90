package org.virtualschool.proof;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.PersonId;

/** Who calls: a person of a council in each role, a machine client, a stranger without membership, nobody. */
record Caller(String council, String role) {

    static final String STRANGER = "stranger";
    static final String ANONYMOUS = "anonymous";

    /** The alias of the operators' own provider. */
    static final String OPERATORS = "operators";

    /** Somebody of the platform's operator: a member of no council, who looks while this one grants support access. */
    static Caller operator(String council) {
        return new Caller(council, Roles.PLATFORM_SUPPORT);
    }

    boolean isOperator() {
        return role.equals(Roles.PLATFORM_SUPPORT);
    }

    boolean isMachine() {
        return role.equals(Roles.MACHINE_CLIENT);
    }

    PersonId person() {
        return PersonId.of(Callers.ISSUER, isMachine() ? "client:" + subject() : subject());
    }

    String subject() {
        return council + "-" + role;
    }

    /** Signs the request in as this caller, through the council's own broker, or the operators'. */
    RequestPostProcessor signedIn(String broker) {
        if (role.equals(ANONYMOUS)) {
            return request -> request;
        }
        if (isMachine()) {
            return jwt().jwt(token ->
                    token.issuer(Callers.ISSUER).subject(subject()).claim("azp", subject()));
        }
        return oidcLogin()
                .idToken(token -> token.issuer(Callers.ISSUER)
                        .subject(subject())
                        .claim("identity_provider", isOperator() ? OPERATORS : broker)
                        .claim("auth_time", Instant.now()));
    }
}
