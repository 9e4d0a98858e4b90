package org.virtualschool.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Stands in for sign-in: everybody is one coordinator, the address says where, and nothing else is different. */
@TestConfiguration(proxyBeanMethods = false)
public class TestEdge {

    /** What the real edge sends too: nothing inline, nothing from elsewhere. */
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String SEE_ROLL = "test.see-roll";

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT)))
                .build();
    }

    @Bean
    Viewer oneCoordinator() {
        return new OneCoordinator();
    }

    @Bean
    NavigationItem audit() {
        return new NavigationItem(3, "Audit", "test.see-audit", "audit");
    }

    @Bean
    NavigationItem children() {
        return new NavigationItem(2, "Children", SEE_ROLL, "children");
    }

    @Bean
    NavigationItem home() {
        return new NavigationItem(1, "Home", SEE_ROLL);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 50)
    OncePerRequestFilter testTenantBinding(Tenants tenants) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var slug = request.getRequestURI().split("/", 3)[1];
                var tenant = Tenancy.asNobody(() -> tenants.bySlug(slug));
                if (tenant.isEmpty()) {
                    chain.doFilter(request, response);
                    return;
                }
                try {
                    Tenancy.calling(tenant.get().id(), () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
                } catch (IOException | ServletException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new ServletException(e);
                }
            }
        };
    }

    record NoticeId(java.util.UUID value) {}

    @RestController
    static class Failing {

        @GetMapping({"/{authority}/fail/{kind}", "/api/v1/{authority}/fail/{kind}"})
        String fail(@PathVariable String authority, @PathVariable String kind) {
            switch (kind) {
                case "missing" -> throw new NotFound("notice-not-found", "There is no notice 7");
                case "conflict" -> throw new Conflict("changed", "Sam Lee <b>changed</b> it");
                case "refused" -> throw new Refused("no-targets", "Add a target first");
                case "forbidden" -> throw new Forbidden("See the <roll>");
                default -> throw new IllegalStateException("Ottoline Ashdown was born on 3 March 2012");
            }
        }

        @GetMapping({"/{authority}/notices/{id}", "/api/v1/{authority}/notices/{id}"})
        String notice(
                @PathVariable String authority, @PathVariable NoticeId id, @RequestParam(defaultValue = "1") int page) {
            throw new NotFound("notice-not-found", "There is no notice " + id);
        }
    }

    /** How long whoever looks stays signed in. */
    public static final AtomicReference<Frame.@Nullable SignIn> SIGN_IN = new AtomicReference<>();

    static class OneCoordinator implements Viewer {

        @Override
        public Optional<Frame.SignIn> signIn() {
            return Optional.ofNullable(SIGN_IN.get());
        }

        @Override
        public Frame.Person person() {
            return new Frame.Person("Rosalind O’Thistlewood <b>", "Key stage coordinator");
        }

        @Override
        public boolean may(String action) {
            return action.equals(SEE_ROLL);
        }
    }
}
