package org.virtualschool.access.keycloak;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The application as the one that keeps councils' providers in Keycloak. Secrets come from the environment of the deployment, never from the
 * tree.
 *
 * @param clientId the client of the realm that may manage organizations, providers and clients, and sees no account
 * @param clientSecret empty where councils are set up by other means
 * @param secrets secrets with which the realm signs in to councils' providers, by the name that a manifest gives
 */
@ConfigurationProperties("virtual-school.onboarding")
public record OnboardingSettings(
        @DefaultValue("virtual-school-onboarding") String clientId,
        @DefaultValue("") String clientSecret,
        Map<String, String> secrets) {

    public OnboardingSettings {
        secrets = secrets == null ? Map.of() : Map.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "OnboardingSettings[" + clientId + "]";
    }
}
