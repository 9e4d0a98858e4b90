package org.virtualschool.cohort.telling;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.web.NavigationItem;

/** The messages to schools, and where the schools are found that do not know yet. */
@Configuration(proxyBeanMethods = false)
class TellingConfiguration {

    static final String LINK = "link";

    static final MessageKind NOTICE = new MessageKind(
            "cohort.school-notice",
            "Tells a head teacher or designated teacher that a message waits behind the sign-in",
            Map.of(LINK, OwnLink.class));

    static final MessageKind REMINDER = new MessageKind(
            "cohort.school-reminder",
            "Reminds a head teacher or designated teacher of a message that nobody has opened",
            Map.of(LINK, OwnLink.class));

    @Bean
    MessageKind schoolNotice() {
        return NOTICE;
    }

    @Bean
    MessageKind schoolReminder() {
        return REMINDER;
    }

    @Bean
    NavigationItem untoldSchoolsNavigation() {
        return new NavigationItem(56, "Schools to tell", CohortAction.VIEW_TELLING.key(), "untold-schools");
    }
}
