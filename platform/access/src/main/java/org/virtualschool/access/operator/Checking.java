package org.virtualschool.access.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.keycloak.IdentityProviders;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks at a manifest from every side before anything is changed. */
@Service
class Checking {

    private final Catalogue catalogue;
    private final ManifestRules rules;
    private final IdentityProviders providers;
    private final Brokers brokers;

    Checking(Catalogue catalogue, ManifestRules rules, IdentityProviders providers, Brokers brokers) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.providers = providers;
        this.brokers = brokers;
    }

    /** What would come of applying it. */
    Checked check(String text) {
        var read = ManifestText.read(text);
        if (!read.objections().isEmpty()) {
            return new Checked(read, read.objections(), List.of(), List.of(), false, false);
        }
        var manifest = read.get();
        var known = catalogue.council(manifest.slug());
        var live = known.map(CouncilState::tenant).map(Tenant::live).orElse(false);
        var objections = objections(manifest);
        if (!objections.isEmpty()) {
            return new Checked(read, objections, List.of(), List.of(), known.isEmpty(), live);
        }
        var differences = Differences.between(
                catalogue.inForce(manifest.slug()).orElseGet(JsonNodeFactory.instance::objectNode),
                Objects.requireNonNull(read.whole()));
        return withSteps(new Checked(read, List.of(), differences, List.of(), known.isEmpty(), live));
    }

    private List<Objection> objections(Manifest manifest) {
        var found = new ArrayList<Objection>(rules.objections(manifest));
        manifest.emailDomains().stream()
                .filter(brokers::isOfNoCouncil)
                .map(domain -> new Objection(
                        "email-domains", domain + " leads to a provider that is no council's: take it out"))
                .forEach(found::add);
        found.addAll(catalogue.objections(manifest));
        if (found.isEmpty()) {
            found.addAll(providers.objections(manifest));
        }
        return found;
    }

    /** Keycloak follows what is agreed: where something waits for the council, it waits too. */
    private Checked withSteps(Checked checked) {
        if (!checked.waiting().isEmpty()) {
            return checked;
        }
        try {
            return new Checked(
                    checked.text(),
                    List.of(),
                    checked.differences(),
                    providers.drift(checked.manifest()),
                    checked.isNew(),
                    checked.live());
        } catch (RealmTrouble e) {
            var objection = new Objection("identity-provider", String.valueOf(e.getMessage()));
            List<Difference> none = List.of();
            return new Checked(checked.text(), List.of(objection), none, List.of(), checked.isNew(), checked.live());
        }
    }
}
