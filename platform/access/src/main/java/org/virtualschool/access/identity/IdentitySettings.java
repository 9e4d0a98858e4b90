package org.virtualschool.access.identity;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one Keycloak realm that everybody signs in through. Secrets come from the environment of the deployment, never from the tree.
 *
 * @param issuer address of the realm, exactly as its tokens say it
 * @param clientId the application's own client
 * @param schoolProviders e-mail domains by the alias of a provider that belongs to no council: schools and their trusts
 */
@ConfigurationProperties("virtual-school.identity")
public record IdentitySettings(
        @DefaultValue("") String issuer,
        @DefaultValue("virtual-school") String clientId,
        @DefaultValue("") String clientSecret,
        Map<String, List<String>> schoolProviders) {

    public IdentitySettings {
        schoolProviders = schoolProviders == null ? Map.of() : Map.copyOf(schoolProviders);
    }

    @Override
    public String toString() {
        return "IdentitySettings[" + issuer + "]";
    }
}
