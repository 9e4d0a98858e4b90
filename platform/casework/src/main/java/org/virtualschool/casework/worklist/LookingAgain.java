package org.virtualschool.casework.worklist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Actor;
import org.virtualschool.casework.CaseworkEvent;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** When duties are looked at: when facts have changed, and every night in every authority, whether news came or not. */
@Component
class LookingAgain {

    private static final Actor PLATFORM = Actor.platform("casework.duties");

    private final Duties duties;

    LookingAgain(Duties duties) {
        this.duties = duties;
    }

    @ApplicationModuleListener
    void on(CaseworkEvent.FactsChanged event) {
        now();
    }

    private boolean now() {
        return Actor.as(PLATFORM, () -> {
            duties.bringInLine();
            return true;
        });
    }

    /** Each night at half past two; a night on which nobody was there is made up for at the next start. */
    @Configuration(proxyBeanMethods = false)
    static class EveryNight {

        private static final Logger LOG = LoggerFactory.getLogger(LookingAgain.class);
        private static final Daily HALF_PAST_TWO = new Daily(ZoneId.of("Europe/London"), LocalTime.of(2, 30));

        @Bean
        RecurringTask<Void> lookingAtEveryDuty(Tenants tenants, LookingAgain looking) {
            return Tasks.recurring("casework.duties", HALF_PAST_TWO)
                    .execute((instance, context) -> tenants.all().forEach(tenant -> {
                        try {
                            Tenancy.as(tenant.id(), looking::now);
                        } catch (RuntimeException failure) {
                            LOG.error(
                                    "The nightly look at duties failed in tenant {} with {}",
                                    tenant.id(),
                                    failure.getClass().getName());
                        }
                    }));
        }
    }
}
