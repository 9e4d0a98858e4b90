package org.virtualschool.tenancy;

import java.util.Optional;
import java.util.UUID;

/**
 * How an authority's mail goes out, as its {@code tenant.yaml} says.
 *
 * @param name what stands before the sender's address: neutral, such as "Calderdale Council"
 * @param replyTo a desk that reads answers
 * @param govUkNotify the authority's service on GOV.UK Notify; empty for mail by SMTP
 */
public record Sender(String name, Optional<String> replyTo, Optional<GovUkNotify> govUkNotify) {

    /**
     * A service on GOV.UK Notify.
     *
     * @param template whose subject is {@code ((subject))} and whose message is {@code ((text))}
     * @param key names the secret; the secret itself comes from the environment of the deployment
     */
    public record GovUkNotify(UUID template, String key) {}
}
