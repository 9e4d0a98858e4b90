package org.virtualschool.placement.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class InboxDoor {

    @Bean
    NavigationItem inboxInNavigation() {
        return new NavigationItem(30, "Inbox", PlacementAction.VIEW_INBOX.key(), "inbox");
    }
}
