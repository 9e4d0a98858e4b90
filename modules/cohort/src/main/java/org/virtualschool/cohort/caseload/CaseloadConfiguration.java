package org.virtualschool.cohort.caseload;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NavigationItem;

/** Where caseloads are found. */
@Configuration(proxyBeanMethods = false)
class CaseloadConfiguration {

    @Bean
    NavigationItem caseloadsInTheNavigation() {
        return new NavigationItem(50, "Caseloads", CohortAction.VIEW_CASELOADS.key(), "caseloads");
    }

    @Bean
    ChildTab peopleTab() {
        return new ChildTab(20, "People", "people", CohortAction.VIEW_PEOPLE);
    }
}
