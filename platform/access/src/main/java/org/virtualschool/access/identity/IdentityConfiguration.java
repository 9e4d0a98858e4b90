package org.virtualschool.access.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, AccountSettings.class, OperatorSettings.class})
class IdentityConfiguration {}
