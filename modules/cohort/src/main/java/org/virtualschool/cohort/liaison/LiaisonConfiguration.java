package org.virtualschool.cohort.liaison;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.post.MessageKind;
import org.virtualschool.web.NavigationItem;

/** Where what social care told is found, and the messages that tell of it. */
@Configuration(proxyBeanMethods = false)
class LiaisonConfiguration {

    @Bean
    ChildTab liaisonTab() {
        return new ChildTab(18, "Social care", Asking.TAB, CohortAction.VIEW_LIAISON);
    }

    @Bean
    ChildTab sharedTab() {
        return new ChildTab(21, "Shared with you", ChildsSchool.PATH, CohortAction.READ_SHARED);
    }

    @Bean
    NavigationItem earlyWarningsNavigation() {
        return new NavigationItem(56, "At risk", CohortAction.VIEW_LIAISON.key(), "early-warnings");
    }

    @Bean
    MessageKind earlyWarningMessage() {
        return TellingOfWarnings.SIGNS_IN;
    }

    @Bean
    MessageKind earlyWarningToCaseworkerMessage() {
        return TellingOfWarnings.OUTSIDE;
    }

    @Bean
    MessageKind sharedWithSchoolMessage() {
        return ChildsSchool.SHARED;
    }

    @Bean
    MessageKind documentRemovedMessage() {
        return TellingSenders.REMOVED;
    }
}
