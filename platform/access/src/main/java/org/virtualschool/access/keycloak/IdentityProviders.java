package org.virtualschool.access.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.Objection;
import tools.jackson.databind.JsonNode;

/**
 * Councils' providers in Keycloak, brought in line with their manifests. Each step looks first and writes then, so that work which was cut
 * short is finished by doing it again, and done work is left alone.
 */
@Component
public class IdentityProviders {

    private final KeycloakRealm realm;
    private final OnboardingSettings settings;

    IdentityProviders(KeycloakRealm realm, OnboardingSettings settings) {
        this.realm = realm;
        this.settings = settings;
    }

    /** Why Keycloak could not sign anybody in by this manifest; nothing is changed. */
    public List<Objection> objections(Manifest manifest) {
        if (isSetUpElsewhere(manifest)) {
            return List.of();
        }
        var oidc = manifest.identityProvider().oidc();
        if (oidc != null && !settings.secrets().containsKey(oidc.clientSecret())) {
            return List.of(new Objection(
                    "identity-provider.oidc.client-secret",
                    "the deployment has no secret of this name: set virtual-school.onboarding.secrets."
                            + oidc.clientSecret()));
        }
        try {
            var found = described(realm.open(), manifest);
            return oidc != null && !found.path("issuer").asString("").equals(oidc.issuer())
                    ? List.of(new Objection(
                            "identity-provider.oidc.issuer",
                            "the provider calls itself " + found.path("issuer").asString("nothing")
                                    + ": write it exactly so"))
                    : List.of();
        } catch (RealmTrouble e) {
            return List.of(new Objection("identity-provider", String.valueOf(e.getMessage())));
        }
    }

    /** What Keycloak has otherwise than the manifest; empty when all is as it should be. @throws RealmTrouble if Keycloak cannot be asked */
    public List<String> drift(Manifest manifest) {
        var open = realm.open();
        if (isSetUpElsewhere(manifest)) {
            var alias = manifest.identityProvider().alias();
            return open.get(BrokerSteps.BROKERS + "/{alias}", alias).isPresent()
                    ? List.of()
                    : List.of("broker " + alias + " is missing");
        }
        return new BrokerSteps(open, plan(open, manifest))
                .left().stream().map(BrokerSteps.Step::says).toList();
    }

    /** Makes Keycloak as the manifest says. @return what was done, in words; nothing when all was right @throws RealmTrouble if it stopped half-way: do it again */
    public List<String> bring(Manifest manifest) {
        if (isSetUpElsewhere(manifest)) {
            return List.of();
        }
        var open = realm.open();
        var steps = new BrokerSteps(open, plan(open, manifest));
        var done = new ArrayList<String>();
        for (var turn = 0; turn < 2; turn++) {
            for (var step : steps.left()) {
                step.work().run();
                done.add(step.says());
            }
        }
        return done;
    }

    /** Where the provider's own administrator lets the platform in: the address that it sends people back to. */
    public String endpointOf(Manifest manifest) {
        return realm.endpointOf(manifest.identityProvider().alias());
    }

    private static boolean isSetUpElsewhere(Manifest manifest) {
        return manifest.identityProvider().oidc() == null
                && manifest.identityProvider().saml() == null;
    }

    private BrokerPlan plan(OpenRealm open, Manifest manifest) {
        var oidc = manifest.identityProvider().oidc();
        var secret = oidc == null
                ? ""
                : Optional.ofNullable(settings.secrets().get(oidc.clientSecret()))
                        .orElseThrow(() -> new RealmTrouble("The deployment has no secret " + oidc.clientSecret()));
        return BrokerPlan.of(manifest, described(open, manifest), secret);
    }

    private static JsonNode described(OpenRealm open, Manifest manifest) {
        try {
            return open.ask(BrokerPlan.questionFor(manifest.identityProvider()), "/identity-provider/import-config");
        } catch (RealmTrouble e) {
            throw new RealmTrouble("Keycloak cannot read what the provider publishes about itself at "
                    + BrokerPlan.questionFor(manifest.identityProvider()).get("fromUrl"));
        }
    }
}
