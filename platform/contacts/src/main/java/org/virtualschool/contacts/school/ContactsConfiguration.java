package org.virtualschool.contacts.school;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class ContactsConfiguration {

    @Bean
    NavigationItem schoolsInTheNavigation() {
        return new NavigationItem(65, "Schools", ContactsAction.VIEW_PEOPLE.key(), "schools");
    }

    @Bean
    ActionSource contactsActions() {
        return new ActionSource() {
            @Override
            public List<? extends Action> actions() {
                return List.of(ContactsAction.values());
            }

            @Override
            public Map<String, String> deeds() {
                return Map.of(
                        "contacts.add-person", "Add somebody to a school",
                        "contacts.confirm-person", "Confirm who somebody is at a school",
                        "contacts.end-person", "End what somebody is at a school");
            }
        };
    }
}
