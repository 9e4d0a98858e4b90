package org.virtualschool.documents.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Deletes, hour by hour and council by council, the files whose time is over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class SweepConfiguration {

    @Bean
    RecurringTask<Void> deletingFilesWhoseTimeIsOver(DocumentKeeping documents, Tenants tenants) {
        return Tasks.recurring("documents.time-is-over", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), documents::deleteWhatIsOver)));
    }
}
