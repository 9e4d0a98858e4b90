package org.virtualschool.cohort.telling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** Tells schools at once when the roll changes, and every night whatever was missed. */
@Component
class HearingOfTheRoll {

    private static final Actor PLATFORM = Actor.platform("cohort.telling-schools");

    private final SchoolsTold told;

    HearingOfTheRoll(SchoolsTold told) {
        this.told = told;
    }

    @ApplicationModuleListener
    void on(CohortEvent.BecameLookedAfter event) {
        look(event.child());
    }

    @ApplicationModuleListener
    void on(CohortEvent.CeasedToBeLookedAfter event) {
        look(event.child());
    }

    @ApplicationModuleListener
    void on(CohortEvent.SchoolPlaceChanged event) {
        look(event.child());
    }

    private void look(ChildId child) {
        Actor.as(PLATFORM, () -> {
            told.bringInLine(List.of(child));
            return true;
        });
    }

    /** Each night at a quarter to three, before anybody reads mail; a night on which nobody was there is made up for at the next start. */
    @Configuration(proxyBeanMethods = false)
    static class EveryNight {

        private static final Logger LOG = LoggerFactory.getLogger(HearingOfTheRoll.class);
        private static final Daily QUARTER_TO_THREE = new Daily(Dates.LONDON, LocalTime.of(2, 45));

        @Bean
        RecurringTask<Void> tellingSchools(Tenants tenants, SchoolsTold told) {
            return Tasks.recurring("cohort.telling-schools", QUARTER_TO_THREE)
                    .execute((instance, context) -> tenants.all().forEach(tenant -> {
                        try {
                            Tenancy.as(
                                    tenant.id(),
                                    () -> Actor.as(PLATFORM, () -> {
                                        told.bringAllInLine();
                                        return true;
                                    }));
                        } catch (RuntimeException failure) {
                            LOG.error(
                                    "Telling schools failed in tenant {} with {}",
                                    tenant.id(),
                                    failure.getClass().getName());
                        }
                    }));
        }
    }
}
