package org.virtualschool.access.membership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.ActionSource;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    ActionSource accessActions() {
        return new AccessDeeds();
    }
}
