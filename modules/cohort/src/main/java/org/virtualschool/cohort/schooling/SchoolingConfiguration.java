package org.virtualschool.cohort.schooling;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class SchoolingConfiguration {

    @Bean
    NavigationItem settingsNavigation() {
        return new NavigationItem(60, "Our settings", CohortAction.VIEW_SETTINGS.key(), "settings");
    }
}
