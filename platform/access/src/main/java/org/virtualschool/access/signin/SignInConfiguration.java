package org.virtualschool.access.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.virtualschool.access.request.AuthorityBinding;
import org.virtualschool.access.request.ResponseHeaders;

/** The two doors for browsers: files that are everybody's, and pages, which are nobody's until somebody has signed in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String[] BEFORE_SIGN_IN = {
        "/sign-in", "/sign-in/*", "/sign-in/start-again/*/*", "/signed-out", "/health", "/favicon.ico"
    };
    private static final String[] NOT_OPEN = {"/error", "/actuator/**"};

    /** Style sheets, scripts and pictures: no session, no cookie, and kept by the browser as their own headers say. */
    @Bean
    @Order(1)
    SecurityFilterChain filesChain(HttpSecurity http, ResponseHeaders headers) {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers)
                .headers(kept -> kept.cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(
            HttpSecurity http, OnwardRequests onward, SigningIn signingIn, SigningOut signingOut, PageDoor door) {
        var wanted = whereOneWantedToBe();
        return http.authorizeHttpRequests(SignInConfiguration::rules)
                .requestCache(cache -> cache.requestCache(wanted))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .successHandler(new Arrived(wanted))
                        .failureHandler(new NotAccepted())
                        .authorizationEndpoint(request -> request.authorizationRequestResolver(onward))
                        .userInfoEndpoint(person -> person.oidcUserService(signingIn)))
                .oidcLogout(logout -> logout.backChannel(told -> told.logoutHandler(signingOut.everywhere())))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signingOut.atKeycloakToo()))
                .headers(door.headers())
                .addFilterAfter(door.longest(), SecurityContextHolderFilter.class)
                .addFilterBefore(new FromOurPagesOnly(), CsrfFilter.class)
                .addFilterAfter(door.binding().filter(), AuthorizationFilter.class)
                .build();
    }

    /** Kept without a mark in the address: after signing in one is at the address that one had asked for, and no other. */
    @SuppressWarnings("NullAway") // Spring Security documents null as "no mark"
    private static HttpSessionRequestCache whereOneWantedToBe() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(BEFORE_SIGN_IN)
                .permitAll()
                .requestMatchers(NOT_OPEN)
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    @Bean
    PageDoor pageDoor(
            AuthorityBinding binding,
            ResponseHeaders headers,
            @Value("${virtual-school.session.longest:12h}") Duration longest,
            Clock clock) {
        return new PageDoor(binding, headers, new LongestSession(longest, clock));
    }

    /** What every page passes: the session's end and the binding to its authority on the way in, the headers on the way out. */
    record PageDoor(AuthorityBinding binding, ResponseHeaders headers, LongestSession longest) {}
}
