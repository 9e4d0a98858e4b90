package org.virtualschool.access.machine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.virtualschool.access.identity.IdentitySettings;
import org.virtualschool.access.request.AuthorityBinding;
import org.virtualschool.access.request.ResponseHeaders;

@Configuration(proxyBeanMethods = false)
class MachineConfiguration {

    @Bean
    JwtDecoder machineTokens(IdentitySettings identity) {
        return MachineTokens.of(identity.issuer());
    }

    @Bean
    @Order(2)
    SecurityFilterChain machineChain(
            HttpSecurity http, JwtDecoder machineTokens, AuthorityBinding binding, ResponseHeaders headers) {
        var refusals = new Refusals();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(machineTokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers)
                .addFilterAfter(binding.filter(), AuthorizationFilter.class)
                .build();
    }
}
