package org.virtualschool.placement.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class RegisterDoor {

    @Bean
    NavigationItem registerInNavigation() {
        return new NavigationItem(32, "Placed here", PlacementAction.VIEW_REGISTER.key(), RegisterPage.PATH);
    }
}
