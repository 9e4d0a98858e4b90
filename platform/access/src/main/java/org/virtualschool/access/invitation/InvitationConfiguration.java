package org.virtualschool.access.invitation;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    static final String LINK = "link";
    static final String UNTIL = "until";
    static final MessageKind KIND =
            new MessageKind("access.invitation", Map.of(LINK, OwnLink.class, UNTIL, ComingDay.class));

    @Bean
    MessageKind invitationMessage() {
        return KIND;
    }
}
