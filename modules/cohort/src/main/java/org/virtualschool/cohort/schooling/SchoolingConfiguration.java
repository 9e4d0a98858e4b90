package org.virtualschool.cohort.schooling;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class SchoolingConfiguration {

    @Bean
    ChildTab schoolingTab() {
        return new ChildTab(15, "School", "schooling", CohortAction.VIEW_SCHOOLING);
    }

    @Bean
    DutySource placeIsDueSoon(WithoutPlace without, PlaceDeadline deadline, Clock clock) {
        return new PlaceEscalation(
                PlaceDeadline.NEAR, "Find a full-time place before it is overdue", without, deadline, clock);
    }

    @Bean
    DutySource placeIsOverdue(WithoutPlace without, PlaceDeadline deadline, Clock clock) {
        return new PlaceEscalation(
                PlaceDeadline.OVER, "A full-time place is overdue: decide what is done", without, deadline, clock);
    }

    @Bean
    NavigationItem withoutPlaceNavigation() {
        return new NavigationItem(55, "Without a place", CohortAction.VIEW_SCHOOLING.key(), "without-place");
    }

    @Bean
    NavigationItem settingsNavigation() {
        return new NavigationItem(60, "Our settings", CohortAction.VIEW_SETTINGS.key(), "settings");
    }
}
