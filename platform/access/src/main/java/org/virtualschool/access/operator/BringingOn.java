package org.virtualschool.access.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.keycloak.IdentityProviders;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.access.membership.NationalRoles;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.tenancy.manifest.Difference;

/**
 * Applies a manifest: catalogue, roles, Keycloak, each step looked at first, so that applying again finishes what was cut short and changes
 * nothing when all is done.
 */
@Service
class BringingOn {

    private static final Logger LOG = LoggerFactory.getLogger(BringingOn.class);

    private final Checking checking;
    private final Catalogue catalogue;
    private final NationalRoles roles;
    private final IdentityProviders providers;
    private final Council council;

    BringingOn(
            Checking checking, Catalogue catalogue, NationalRoles roles, IdentityProviders providers, Council council) {
        this.checking = checking;
        this.catalogue = catalogue;
        this.roles = roles;
        this.providers = providers;
        this.council = council;
    }

    /** Applies the manifest, as far as the operator may. */
    Report apply(Operator operator, String text) {
        var checked = checking.check(text);
        if (!checked.possible() || checked.changesNothing()) {
            return Report.of(checked);
        }
        var lines = new ArrayList<String>(checked.lines());
        var slug = checked.manifest().slug();
        catalogue.apply(checked.text());
        var tenant = catalogue.council(slug).map(CouncilState::tenant).orElseThrow();
        roles.giveTo(tenant);
        if (!checked.waiting().isEmpty()) {
            council.isAsked(tenant, operator, text, keys(checked.waiting()));
            return new Report(slug, Report.WAITS, lines);
        }
        return inKeycloak(checked, tenant, lines);
    }

    private Report inKeycloak(Checked checked, Tenant tenant, List<String> lines) {
        try {
            providers.bring(checked.manifest());
        } catch (RealmTrouble e) {
            lines.add("Keycloak: " + e.getMessage());
            lines.add("Apply the manifest again to go on");
            return new Report(tenant.slug(), Report.STOPPED, lines);
        }
        council.isToldOf(
                tenant,
                "The operator applied the manifest: "
                        + (checked.differences().isEmpty() ? "Keycloak put right" : keys(checked.differences())));
        LOG.info("Council {} applied", tenant.slug());
        return new Report(tenant.slug(), Report.APPLIED, lines);
    }

    private static String keys(List<Difference> differences) {
        return differences.stream().map(Difference::key).collect(Collectors.joining(", "));
    }

    /** Nobody of the council gets in until it is resumed. @param because for the council's people to read */
    void suspend(Tenant tenant, String because) {
        catalogue.suspend(tenant.slug(), because);
        council.isToldOf(tenant, "The operator suspended the council");
    }

    /** The council goes on. */
    void resume(Tenant tenant) {
        catalogue.resume(tenant.slug());
        council.isToldOf(tenant, "The operator resumed the council");
    }
}
