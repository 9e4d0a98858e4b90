package org.virtualschool.access.support;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.setup.TellingTheHead;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.web.NavigationItem;

@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

    static final String PAGE = "support";
    static final MessageKind KIND = new MessageKind(
            "access.support-asked",
            "Tells the head’s office that an operator asks for support access",
            Map.of(TellingTheHead.LINK, OwnLink.class));

    private static final int AFTER_SETUP = 96;

    @Bean
    MessageKind supportMessage() {
        return KIND;
    }

    @Bean
    NavigationItem supportEntry() {
        return new NavigationItem(AFTER_SETUP, "Support access", AccessAction.VIEW_SUPPORT.key(), PAGE);
    }
}
