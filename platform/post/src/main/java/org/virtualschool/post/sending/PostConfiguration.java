package org.virtualschool.post.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Forgets, day by day and council by council, whom a message went to long ago. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class PostConfiguration {

    @Bean
    RecurringTask<Void> forgettingOldMessages(Posting post, Tenants tenants) {
        return Tasks.recurring("post.time-is-over", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), post::forgetOldMessages)));
    }
}
