package org.virtualschool.placement.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.audit.Actor;
import org.virtualschool.placement.merging.MergedRecords;
import org.virtualschool.placement.post.HourlySweep;
import org.virtualschool.placement.register.Leaving;
import org.virtualschool.placement.register.RegisterBuilding;
import org.virtualschool.placement.register.Retention;
import org.virtualschool.placement.sealing.Sealing;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** When the sweep goes round: one copy of the application at a time, tenant by tenant; one that fails does not hold up the others. */
@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    @Bean
    RecurringTask<Void> sweepingNotices(Tenants tenants, Sweep sweep) {
        return Tasks.recurring("placement.sweep", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> eachTenant(tenants, sweep::soon));
    }

    @Bean
    RecurringTask<Void> sweepingNoticesThoroughly(
            Tenants tenants,
            Sweep sweep,
            Sealing sealing,
            MergedRecords merged,
            List<HourlySweep> others,
            RequestKeys keys) {
        return Tasks.recurring("placement.thorough-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    eachTenant(tenants, merged::catchUp);
                    eachTenant(tenants, sealing::catchUp);
                    others.forEach(other -> eachTenant(tenants, other::sweep));
                    eachTenant(tenants, sweep::thoroughly);
                    eachTenant(tenants, keys::forgetOld);
                });
    }

    @Bean
    RecurringTask<Void> sweepingTheRegister(
            Tenants tenants, RegisterBuilding register, Leaving leaving, Retention retention) {
        return Tasks.recurring("placement.register-sweep", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> {
                    eachTenant(tenants, register::catchUp);
                    eachTenant(tenants, leaving::catchUp);
                    eachTenant(tenants, retention::deleteOver);
                });
    }

    /** Where it fails, the other tenants and the other sweeps go on. */
    private static void eachTenant(Tenants tenants, Runnable sweep) {
        for (var tenant : tenants.all()) {
            try {
                Tenancy.as(
                        tenant.id(),
                        () -> Actor.as(Actor.platform("placement.sweep"), () -> {
                            sweep.run();
                            return true;
                        }));
            } catch (RuntimeException failure) {
                LOG.error(
                        "The sweep of notices failed in tenant {} with {}",
                        tenant.id(),
                        failure.getClass().getName());
            }
        }
    }
}
