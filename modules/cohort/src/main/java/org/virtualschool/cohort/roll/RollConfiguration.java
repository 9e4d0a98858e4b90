package org.virtualschool.cohort.roll;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.ActionSource;
import org.virtualschool.cohort.CohortAction;

@Configuration(proxyBeanMethods = false)
class RollConfiguration {

    @Bean
    ActionSource cohortActions() {
        return () -> List.of(CohortAction.values());
    }
}
