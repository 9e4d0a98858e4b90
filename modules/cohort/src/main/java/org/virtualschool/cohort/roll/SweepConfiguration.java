package org.virtualschool.cohort.roll;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.audit.Actor;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** What the roll does by itself, hour by hour and council by council; one that fails does not hold up the others. */
@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    @Bean
    RecurringTask<Void> keepingTheRoll(Tenants tenants, AdoptionsOfTheDay adoptions, ListedCaseloads caseloads) {
        return Tasks.recurring("cohort.sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    eachTenant(tenants, adoptions::seal);
                    eachTenant(tenants, caseloads::bringInLine);
                });
    }

    /** Where it fails, the other tenants and the other sweep go on. */
    private static void eachTenant(Tenants tenants, Runnable sweep) {
        for (var tenant : tenants.all()) {
            try {
                Tenancy.as(
                        tenant.id(),
                        () -> Actor.as(Actor.platform("cohort.sweep"), () -> {
                            sweep.run();
                            return true;
                        }));
            } catch (RuntimeException failure) {
                LOG.error(
                        "The sweep of the roll failed in tenant {} with {}",
                        tenant.id(),
                        failure.getClass().getName());
            }
        }
    }
}
