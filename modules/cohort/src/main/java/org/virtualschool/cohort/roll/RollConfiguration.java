package org.virtualschool.cohort.roll;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.ActionSource;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NavigationItem;

/** What the roll declares to the others: its actions, its place in the navigation, the first tab of a child's page. */
@Configuration(proxyBeanMethods = false)
class RollConfiguration {

    @Bean
    ActionSource cohortActions() {
        return ActionSource.of("Children and lists", CohortAction.values());
    }

    @Bean
    NavigationItem childrenNavigation() {
        return new NavigationItem(10, "Children", CohortAction.VIEW_ROLL.key(), "children");
    }

    @Bean
    ChildTab historyTab() {
        return new ChildTab(85, "What was recorded", "history", CohortAction.VIEW_HISTORY);
    }

    @Bean
    ChildTab overviewTab() {
        return new ChildTab(0, "Overview", "", CohortAction.VIEW_CHILD);
    }
}
