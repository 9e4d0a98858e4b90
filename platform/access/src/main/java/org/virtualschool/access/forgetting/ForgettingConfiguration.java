package org.virtualschool.access.forgetting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.audit.Actor;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** Each night, council by council. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationSettings.class)
class ForgettingConfiguration {

    private static final Actor PLATFORM = Actor.platform("access.forgetting");
    private static final Daily AT_NIGHT = new Daily(Dates.LONDON, LocalTime.of(2, 40));

    @Bean
    RecurringTask<Void> forgettingNames(ForgettingNames names, Tenants tenants) {
        return Tasks.recurring("access.names-are-old", AT_NIGHT)
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> Tenancy.as(tenant.id(), () -> Actor.as(PLATFORM, names::forgetOld))));
    }
}
