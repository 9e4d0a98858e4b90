package org.virtualschool.access.kept;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    static WebMvcConfigurer fillingInBeforeEveryPage(ObjectProvider<FillingIn> fillingIn) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(fillingIn.getObject());
            }
        };
    }

    @Bean
    RecurringTask<Void> forgettingKeptForms(KeptForms forms, Tenants tenants) {
        return Tasks.recurring("access.kept-forms-are-old", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), forms::forgetOld)));
    }
}
