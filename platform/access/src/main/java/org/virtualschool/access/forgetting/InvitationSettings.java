package org.virtualschool.access.forgetting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param kept how long name and address stay after an invitation or request was answered, withdrawn or has expired */
@ConfigurationProperties("virtual-school.invitation")
record InvitationSettings(@DefaultValue("90d") Duration kept) {}
