package org.virtualschool.access.invitation;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OneTimeCode;
import org.virtualschool.post.Particular.OwnLink;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    static final String LINK = "link";
    static final String UNTIL = "until";
    static final MessageKind KIND = new MessageKind(
            "access.invitation", "Asks somebody to join", Map.of(LINK, OwnLink.class, UNTIL, ComingDay.class));

    static final String CODE = "code";
    static final MessageKind CODE_KIND = new MessageKind(
            "access.director-code",
            "Gives the Director’s office a code that confirms the first access administrator",
            Map.of(CODE, OneTimeCode.class, UNTIL, ComingDay.class));

    @Bean
    MessageKind directorCodeMessage() {
        return CODE_KIND;
    }

    @Bean
    MessageKind invitationMessage() {
        return KIND;
    }
}
