package org.virtualschool.access.operator;

import java.util.List;
import org.springframework.stereotype.Service;
import org.virtualschool.access.keycloak.IdentityProviders;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.access.support.AskingForSupport;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;

/** Reads councils for their operator: state, use, and whether Keycloak is as it should be. */
@Service
class CouncilReading {

    private final Catalogue catalogue;
    private final Council council;
    private final IdentityProviders providers;
    private final AskingForSupport support;
    private final Health health;

    CouncilReading(
            Catalogue catalogue,
            Council council,
            IdentityProviders providers,
            AskingForSupport support,
            Health health) {
        this.support = support;
        this.health = health;
        this.catalogue = catalogue;
        this.council = council;
        this.providers = providers;
    }

    /** All councils, by name. */
    CouncilsPage all() {
        return new CouncilsPage(catalogue.councils().stream().map(this::row).toList());
    }

    /** @throws NotFound if there is no council of this slug */
    CouncilPage one(String slug, Form form) {
        var state = state(slug);
        var asked = Tenancy.as(state.tenant().id(), support::latest);
        return new CouncilPage(row(state), health.of(state.tenant()), drift(slug), asked, form);
    }

    /** @throws NotFound if there is no council of this slug */
    Tenant tenant(String slug) {
        return state(slug).tenant();
    }

    /** What is in force, as a manifest says it. @throws NotFound if there is no council of this slug */
    String manifest(String slug) {
        return ManifestText.write(catalogue.inForce(slug).orElseThrow(CouncilReading::unknown));
    }

    private CouncilState state(String slug) {
        return catalogue.council(slug).orElseThrow(CouncilReading::unknown);
    }

    private CouncilsPage.Row row(CouncilState state) {
        return new CouncilsPage.Row(state, council.use(state.tenant()), health.isPoor(state.tenant()));
    }

    private List<String> drift(String slug) {
        var inForce = ManifestText.read(manifest(slug));
        if (inForce.manifest() == null) {
            return List.of("The manifest in force is older than the platform's schema: apply the council's file again");
        }
        try {
            return providers.drift(inForce.manifest());
        } catch (RealmTrouble e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static NotFound unknown() {
        return new NotFound("council-not-found", "There is no council of this name here");
    }
}
