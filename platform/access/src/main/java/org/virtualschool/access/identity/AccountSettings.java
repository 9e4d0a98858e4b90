package org.virtualschool.access.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts in the realm itself, for people at schools whose organisation signs nobody in. The secret comes from the environment of the
 * deployment, never from the tree.
 *
 * @param clientId the client of the realm that makes accounts and empties them, and does nothing else
 * @param clientSecret empty where there are no such accounts: a sign-in to one is refused then
 * @param retries how often the realm is asked again to take a password and a second factor away, ever later, before that is given up
 */
@ConfigurationProperties("virtual-school.accounts")
public record AccountSettings(
        @DefaultValue("virtual-school-accounts") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("10") int retries) {

    /** Whether people at schools may have accounts of the realm's own. */
    public boolean enabled() {
        return !clientSecret.isEmpty();
    }

    @Override
    public String toString() {
        return "AccountSettings[" + clientId + "]";
    }
}
