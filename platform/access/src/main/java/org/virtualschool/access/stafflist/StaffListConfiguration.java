package org.virtualschool.access.stafflist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** The sweep that deletes, hour by hour and council by council, the files that nobody confirmed. */
@Configuration(proxyBeanMethods = false)
class StaffListConfiguration {

    @Bean
    RecurringTask<Void> forgettingStaffLists(StaffLists lists, Tenants tenants) {
        return Tasks.recurring("access.forget-staff-lists", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), lists::forgetOld)));
    }
}
