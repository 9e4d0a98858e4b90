package org.virtualschool.tenancy.catalogue;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.tenancy.manifest.Differences;
import org.virtualschool.tenancy.manifest.ManifestText;

/**
 * Applies the manifests of the tenants' folder at start. Of a live council, a change of what decides who gets in is not applied but told
 * to the log: it needs the council.
 */
@Component("onboarding")
@DependsOnDatabaseInitialization
class Onboarding implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Onboarding.class);

    private final Catalogue catalogue;
    private final Tenants tenants;
    private final Path folder;
    private final boolean live;

    /** @param live whether councils of the folder go live at once: for demonstrations and tests, which have no Director's office */
    Onboarding(
            Catalogue catalogue,
            Tenants tenants,
            @Value("${virtual-school.tenants}") Path folder,
            @Value("${virtual-school.onboarding.live-at-once:false}") boolean live) {
        this.catalogue = catalogue;
        this.tenants = tenants;
        this.folder = folder;
        this.live = live;
    }

    @Override
    public void afterPropertiesSet() {
        ManifestReader.readAll(folder).forEach(this::apply);
    }

    private void apply(ManifestText manifest) {
        var slug = manifest.get().slug();
        var objections = catalogue.objections(manifest.get());
        if (!objections.isEmpty()) {
            throw new IllegalStateException("The manifest of " + slug + " cannot be applied: " + objections);
        }
        if (catalogue.apply(manifest)) {
            LOG.info("Tenant {} applied", slug);
        }
        var tenant = tenants.bySlug(slug).orElseThrow();
        if (live && !tenant.live()) {
            Tenancy.as(tenant.id(), catalogue::goLive);
        } else {
            tellWhatWaits(manifest);
        }
    }

    private void tellWhatWaits(ManifestText manifest) {
        var slug = manifest.get().slug();
        var waiting = catalogue
                .inForce(slug)
                .map(inForce ->
                        Differences.between(inForce, java.util.Objects.requireNonNull(manifest.whole())).stream()
                                .filter(Difference::settled)
                                .map(Difference::key)
                                .toList())
                .orElseThrow();
        if (!waiting.isEmpty()) {
            LOG.warn("Tenant {} is live: its file differs in {}, which only the council changes", slug, waiting);
        }
    }
}
