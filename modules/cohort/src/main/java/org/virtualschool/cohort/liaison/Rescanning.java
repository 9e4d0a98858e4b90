package org.virtualschool.cohort.liaison;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.audit.Actor;
import org.virtualschool.documents.VirusScan;
import org.virtualschool.documents.VirusScan.Finding;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Scans, every five minutes and council by council, what waits because no scanner was there. */
@Configuration(proxyBeanMethods = false)
class Rescanning {

    private static final Logger LOG = LoggerFactory.getLogger(Rescanning.class);
    private static final String KEY = "cohort.scan-documents";

    @Bean
    RecurringTask<Void> scanningWhatWaits(Tenants tenants, WaitingDocuments waiting, VirusScan scan) {
        return Tasks.recurring(KEY, FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> tenants.all().forEach(tenant -> {
                    try {
                        Tenancy.as(tenant.id(), () -> Actor.as(Actor.platform(KEY), () -> scanAll(waiting, scan)));
                    } catch (RuntimeException failure) {
                        LOG.error(
                                "Scanning documents failed in tenant {} with {}",
                                tenant.id(),
                                failure.getClass().getName());
                    }
                }));
    }

    /** Where no scanner answers about nothing at all, none is asked about documents. @return whether one did */
    private static boolean scanAll(WaitingDocuments waiting, VirusScan scan) {
        var documents = waiting.all();
        if (documents.isEmpty() || !(scan.scan(new byte[0]) instanceof Finding.Clean)) {
            return false;
        }
        for (var document : documents) {
            waiting.contentOf(document).map(scan::scan).ifPresent(finding -> waiting.settle(document, finding));
        }
        return true;
    }
}
