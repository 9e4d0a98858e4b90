package org.virtualschool.access.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.AccessAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    NavigationItem peopleInTheNavigation() {
        return new NavigationItem(70, "People", AccessAction.VIEW_PEOPLE.key(), "people");
    }
}
