package org.virtualschool.post.sending;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What post needs of a deployment; the mail server itself is Spring's {@code spring.mail}.
 *
 * @param address under which people reach the platform, such as {@code https://virtual-school.example}: links in messages begin with it
 * @param from address that mail by SMTP comes from; before it stands the council's name
 * @param retries how often a message is tried again, after 1, 2, 4 … seconds: 14 are four and a half hours
 * @param kept how long it is known that a message was sent, and to whom
 * @param govUkNotify base address of GOV.UK Notify
 * @param patience how long an answer of GOV.UK Notify is waited for
 * @param secrets by the name that a {@code tenant.yaml} gives them
 */
@ConfigurationProperties("virtual-school.post")
record PostSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String from,
        @DefaultValue("14") int retries,
        @DefaultValue("365d") Duration kept,

        @DefaultValue("https://api.notifications.service.gov.uk")
        URI govUkNotify,

        @DefaultValue("10s") Duration patience,
        @DefaultValue Map<String, String> secrets) {

    PostSettings {
        if (!address.matches("https?://[^/\\s]+")) {
            throw new IllegalArgumentException(
                    "Set virtual-school.post.address (environment VS_ADDRESS) to where people reach the platform: https://virtual-school.example");
        }
        if (!from.matches("[^\\s<>@]+@[^\\s<>@]+")) {
            throw new IllegalArgumentException(
                    "Set virtual-school.post.from (environment VS_POST_FROM) to the address that mail comes from");
        }
    }

    @Override
    public String toString() {
        return "PostSettings[redacted]";
    }
}
