package org.virtualschool.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform shows itself.
 *
 * @param demonstration whether everybody here is invented: pages then carry a striped bar
 * @param catalogue whether {@code /design} shows every component; not in production
 */
@ConfigurationProperties("virtual-school.web")
public record WebSettings(
        @DefaultValue("false") boolean demonstration,
        @DefaultValue("false") boolean catalogue) {}
