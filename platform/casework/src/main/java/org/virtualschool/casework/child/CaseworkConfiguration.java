package org.virtualschool.casework.child;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.ActionSource;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.web.NavigationItem;

/** What casework declares to the others: its actions, its tabs, its place in the navigation. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    ActionSource caseworkActions() {
        return ActionSource.of("Home page, timeline and audit", CaseworkAction.values());
    }

    @Bean
    ChildTab timelineTab() {
        return new ChildTab(80, "Timeline", "timeline", CaseworkAction.VIEW_TIMELINE);
    }

    @Bean
    ChildTab whoSawTab() {
        return new ChildTab(90, "Who saw this record", "seen", CaseworkAction.VIEW_WHO_SAW);
    }

    @Bean
    NavigationItem homeNavigation() {
        return new NavigationItem(0, "Home", CaseworkAction.VIEW_HOME.key());
    }
}
