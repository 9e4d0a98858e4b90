package org.virtualschool.access.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/**
 * The providers that people sign in through. A council's counts for that council alone; one of schools counts for every authority that
 * has given the person a membership, and so does an account of the realm's own, in roles of schools alone. Only the alias says which
 * provider it was: a provider may assert any e-mail address it likes.
 */
@Component
public class Brokers {

    /** The claim in which Keycloak names the provider; absent after a password of its own. */
    public static final String CLAIM = "identity_provider";

    /** Stands for the alias where there is no provider: an account of the realm's own. No provider can be called so. */
    public static final String OWN_ACCOUNT = "";

    private final IdentitySettings settings;
    private final Tenants tenants;
    private final Operators operators;

    Brokers(IdentitySettings settings, Tenants tenants, Operators operators) {
        this.settings = settings;
        this.tenants = tenants;
        this.operators = operators;
    }

    /** Whether there is such a provider. */
    public boolean know(@Nullable String alias) {
        return alias != null
                && (isOfSchools(alias)
                        || operators.isProvider(alias)
                        || councilOf(alias).isPresent());
    }

    /** Whether a sign-in through the provider counts in the authority. */
    public boolean countFor(String alias, Tenant tenant) {
        return tenant.identityProvider().equals(alias) || isOfSchools(alias) || alias.equals(OWN_ACCOUNT);
    }

    /** Whether a sign-in through the provider counts in the authority and in no other: it is the council's own. */
    public boolean countOnlyFor(String alias, Tenant tenant) {
        return tenant.identityProvider().equals(alias) && !isOfSchools(alias);
    }

    /** The council whose provider it is; empty for one of schools. */
    public Optional<Tenant> councilOf(String alias) {
        return tenants.all().stream()
                .filter(tenant -> tenant.identityProvider().equals(alias))
                .findFirst();
    }

    /** All councils that have a provider, by name. */
    public List<Tenant> councils() {
        return tenants.all();
    }

    /** The provider to which an e-mail address leads; empty if nobody on the platform has its domain. */
    public Optional<String> forAddress(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return tenants.byEmailDomain(domain)
                .map(Tenant::identityProvider)
                .or(() -> ofSchools(domain))
                .or(() -> operators.providerFor(domain));
    }

    /** Whether people who belong to no council sign in by addresses of this domain: those of schools, and operators. */
    public boolean isOfNoCouncil(String domain) {
        return ofSchools(domain).or(() -> operators.providerFor(domain)).isPresent();
    }

    private Optional<String> ofSchools(String domain) {
        return settings.schoolProviders().entrySet().stream()
                .filter(provider -> provider.getValue().contains(domain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isOfSchools(String alias) {
        return settings.schoolProviders().containsKey(alias);
    }
}
