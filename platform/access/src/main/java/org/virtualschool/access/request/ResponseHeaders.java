package org.virtualschool.access.request;

import java.net.URI;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.IdentitySettings;

/** What every answer tells the browser: nothing from elsewhere, nothing inline, in no frame, kept nowhere. */
@Component
public class ResponseHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final long TWO_YEARS_IN_SECONDS = 63_072_000;

    private final String contentSecurityPolicy;

    ResponseHeaders(IdentitySettings identity) {
        this.contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'" + originOf(identity.issuer())
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    /** Signing out is a form that Keycloak answers, so its origin may be gone to from a form. */
    private static String originOf(String issuer) {
        if (issuer.isEmpty()) {
            return "";
        }
        var address = URI.create(issuer);
        return " " + address.getScheme() + "://" + address.getAuthority();
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(TWO_YEARS_IN_SECONDS).includeSubDomains(true))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
