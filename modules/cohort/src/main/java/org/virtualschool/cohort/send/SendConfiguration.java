package org.virtualschool.cohort.send;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;

/** Where special educational needs are found. */
@Configuration(proxyBeanMethods = false)
class SendConfiguration {

    @Bean
    ChildTab senTab() {
        return new ChildTab(15, "SEN", "sen", CohortAction.VIEW_SEND);
    }
}
