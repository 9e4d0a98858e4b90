package org.virtualschool.access.setup;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.AccessAction;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

    static final MessageKind KIND = new MessageKind(
            "access.setup-changed",
            "Tells the head’s office that how people get in has changed, or is asked to",
            Map.of(TellingTheHead.LINK, OwnLink.class));

    private static final int LAST = 95;

    @Bean
    MessageKind setupMessage() {
        return KIND;
    }

    @Bean
    NavigationItem setupEntry() {
        return new NavigationItem(LAST, "Set-up", AccessAction.VIEW_SETUP.key(), "setup");
    }
}
