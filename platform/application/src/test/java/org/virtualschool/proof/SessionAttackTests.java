package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.PersonId;

/** What is tried with somebody's session, or with a sign-in that is not one's own: B25, B27, B34 and B39. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionAttackTests extends FourCouncils {

    private static final int INTERLEAVINGS = 1_000;
    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example",
            "http://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https:/evil.example",
            "/%2F/evil.example",
            "/%5Cevil.example",
            "%2F%2Fevil.example",
            "/north//evil.example",
            "/north/..//evil.example",
            "/north@evil.example",
            "@evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "/\t/evil.example",
            "/\r\nLocation: https://evil.example",
            "https://north.example@evil.example",
            "https://evil.example#localhost",
            "https://localhost.evil.example",
            "ftp://evil.example");
    private static final List<String> PLACES =
            List.of("_page", "continue", "redirect", "redirect_uri", "post_logout_redirect_uri", "returnTo");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Staff staff;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    /** Two tabs of one session, at two councils, in any order; a third has the one list of both open now and then. */
    @Test
    void twoTabsNeverMix() throws Exception {
        var subject = "two-tabs-" + UUID.randomUUID();
        for (var council : List.of("north", "south")) {
            staff.joins(council, PersonId.of(Callers.ISSUER, subject), Roles.VIRTUAL_SCHOOL_HEAD);
        }
        var session = new MockHttpSession();
        var order = new Random(7);
        var mixed = new ArrayList<String>();
        for (int i = 0; i < INTERLEAVINGS; i++) {
            var here = order.nextBoolean() ? "north" : "south";
            var there = here.equals("north") ? "south" : "north";
            var page = body(get("/" + here + "/people")
                    .session(session)
                    .with(signedIn(subject, "schools", Map.of("auth_time", Instant.now()))));
            if (!page.contains(Canaries.of(here)) || page.contains(Canaries.of(there))) {
                mixed.add(i + " " + here);
            }
            if (i % 50 == 0) {
                var both = body(get("/my-children")
                        .session(session)
                        .with(signedIn(subject, "schools", Map.of("auth_time", Instant.now()))));
                assertThat(both).contains(Canaries.of(here), Canaries.of(there));
            }
        }
        ProofReport.tried(
                "B25", "Requests of two tabs at two councils, in any order", "" + INTERLEAVINGS, mixed.size());
        assertThat(mixed).isEmpty();
    }

    /** Another provider asserts somebody's subject and address, in every council, with every word for the provider. */
    @Test
    void noOtherProvidersSignInCounts() throws Exception {
        var entered = new ArrayList<String>();
        var tried = 0;
        for (var council : COUNCILS) {
            var head = new Caller(council, Roles.VIRTUAL_SCHOOL_HEAD).subject();
            assertThat(status(get("/" + council).with(signedIn(head, world().broker(council), Map.of()))))
                    .isEqualTo(200);
            for (var broker : otherWords(council)) {
                for (var says : addresses(council)) {
                    tried++;
                    if (status(get("/" + council).with(signedIn(head, broker, says))) != 404) {
                        entered.add(council + " through '" + broker + "' as " + says);
                    }
                }
            }
        }
        ProofReport.tried(
                "B27",
                "Sign-ins of another provider, subject and address of somebody here",
                "" + tried,
                entered.size());
        assertThat(entered).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(200);
    }

    private List<String> otherWords(String council) {
        var own = world().broker(council);
        var words = new ArrayList<>(COUNCILS.stream()
                .filter(other -> !other.equals(council))
                .map(world()::broker)
                .toList());
        words.addAll(List.of(
                own.toUpperCase(java.util.Locale.ROOT),
                " " + own,
                own + " ",
                own + "\u0000",
                own + "," + words.getFirst(),
                "",
                "null",
                "*"));
        return words;
    }

    private static List<Map<String, Object>> addresses(String council) {
        return List.of(
                Map.of(),
                Map.of("email", "head@" + council + ".example", "email_verified", true),
                Map.of("email", "head@" + council + ".example", "email_verified", false),
                Map.of("email", "HEAD@" + council + ".EXAMPLE", "organization", council),
                Map.of("preferred_username", "head", "groups", List.of("virtual-school-head")));
    }

    @Test
    void noFormOfAnotherSiteChangesAnything() throws Exception {
        var accepted = new ArrayList<String>();
        var tried = 0;
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD).signedIn(world().broker("north"));
        for (var route : Route.all(table)) {
            if (route.writes() && !route.isApi()) {
                var address = address(route);
                var foreign = List.<MockHttpServletRequestBuilder>of(
                        request(route.method(), address),
                        request(route.method(), address).with(csrf().useInvalidToken()),
                        request(route.method(), address).param("_csrf", "").header("X-CSRF-TOKEN", ""),
                        request(route.method(), address)
                                .param("_csrf", UUID.randomUUID().toString()),
                        request(route.method(), address).with(csrf()).header("Sec-Fetch-Site", "cross-site"),
                        request(route.method(), address).with(csrf()).header("Sec-Fetch-Site", "same-site"),
                        request(route.method(), address)
                                .with(csrf())
                                .header("Sec-Fetch-Site", "Same-Origin, cross-site"));
                for (var one : foreign) {
                    tried++;
                    if (status(one.with(head)) != 403) {
                        accepted.add(route.toString());
                    }
                }
                assertThat(status(request(route.method(), address)
                                .with(csrf())
                                .header("Sec-Fetch-Site", "same-origin")
                                .with(head)))
                        .as("%s from our own page", route)
                        .isNotEqualTo(405);
            }
        }
        ProofReport.tried(
                "B34", "Forms without a token, with a foreign one, or of another site", "" + tried, accepted.size());
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void nothingLeadsOffTheSite() throws Exception {
        var off = new ArrayList<String>();
        var tried = 0;
        var stale =
                signedIn(new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD).subject(), world().broker("north"), Map.of());
        for (var elsewhere : ELSEWHERE) {
            for (var place : PLACES) {
                for (var asked : List.of(
                        get("/sign-in").param(place, elsewhere),
                        get("/sign-in/onward").param(place, elsewhere),
                        get("/").param(place, elsewhere).with(stale),
                        post("/north/invitations")
                                .param(place, elsewhere)
                                .with(csrf())
                                .with(stale),
                        post("/sign-out").param(place, elsewhere).with(csrf()))) {
                    tried++;
                    wayOn(asked)
                            .filter(location -> !isOurs(location))
                            .forEach(location -> off.add(place + "=" + elsewhere + " leads to " + location));
                }
            }
        }
        ProofReport.tried("B39", "Addresses elsewhere, in every place that might lead there", "" + tried, off.size());
        assertThat(off).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(100);
    }

    /** Where the answer leads, and where the person is led after signing in again. */
    private Stream<String> wayOn(MockHttpServletRequestBuilder asked) throws Exception {
        var done = mvc.perform(asked).andReturn();
        var session = done.getRequest().getSession(false);
        var kept = session == null ? null : session.getAttribute("SPRING_SECURITY_SAVED_REQUEST");
        return Stream.of(
                        Optional.ofNullable(done.getResponse().getHeader("Location")),
                        Optional.ofNullable((SavedRequest) kept).map(SavedRequest::getRedirectUrl))
                .flatMap(Optional::stream);
    }

    private static boolean isOurs(String location) {
        return location.startsWith("/") && !location.startsWith("//") && !location.contains("evil")
                || location.startsWith("http://localhost/") && !location.contains("evil")
                || location.startsWith(Callers.ISSUER + "/") && !location.contains("evil");
    }

    private static String address(Route route) {
        var path = route.variables().stream()
                .collect(Collectors.toMap(
                        variable -> variable, variable -> UUID.randomUUID().toString()));
        path.put("authority", "north");
        return route.address(path);
    }

    private static RequestPostProcessor signedIn(String subject, String broker, Map<String, Object> says) {
        return oidcLogin()
                .idToken(token -> token.issuer(Callers.ISSUER)
                        .subject(subject)
                        .claim("identity_provider", broker)
                        .claims(claims -> claims.putAll(says)));
    }

    private int status(MockHttpServletRequestBuilder asked) throws Exception {
        return perform(asked).getStatus();
    }

    private String body(MockHttpServletRequestBuilder asked) throws Exception {
        return perform(asked).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder asked) throws Exception {
        return mvc.perform(asked).andReturn().getResponse();
    }
}
