package org.virtualschool.cohort.schooling;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class SchoolingConfiguration {

    @Bean
    ChildTab schoolingTab() {
        return new ChildTab(15, "School", "schooling", CohortAction.VIEW_SCHOOLING);
    }

    @Bean
    NavigationItem settingsNavigation() {
        return new NavigationItem(60, "Our settings", CohortAction.VIEW_SETTINGS.key(), "settings");
    }
}
