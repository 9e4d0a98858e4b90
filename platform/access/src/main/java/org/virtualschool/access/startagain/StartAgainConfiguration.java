package org.virtualschool.access.startagain;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.setup.TellingTheHead;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;

@Configuration(proxyBeanMethods = false)
class StartAgainConfiguration {

    static final String LINK = "link";
    static final String UNTIL = "until";
    static final MessageKind KIND = new MessageKind(
            "access.start-again",
            "Lets somebody of a school choose a new password and second factor",
            Map.of(LINK, OwnLink.class, UNTIL, ComingDay.class));

    static final MessageKind ELSEWHERE = new MessageKind(
            "access.started-again-elsewhere",
            "Tells the head’s office that somebody’s account was let start again by another council",
            Map.of(TellingTheHead.LINK, OwnLink.class));

    @Bean
    MessageKind startAgainMessage() {
        return KIND;
    }

    @Bean
    MessageKind startedAgainElsewhereMessage() {
        return ELSEWHERE;
    }
}
