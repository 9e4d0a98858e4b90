package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.machine;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/** B32: nobody gives or ends access, or asks somebody to join, on a sign-in of a while ago. */
@AccessTest
class ProofPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private String administrator;
    private String femi;
    private MembershipId femis;

    @BeforeEach
    void somebodyToGiveAccessTo() {
        administrator = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
        femi = someSubject();
        femis = people.grant("calderdale", femi, Roles.SOCIAL_WORKER, new Scope.Caseload());
    }

    static Stream<Map<String, Object>> noProof() {
        var now = Instant.now();
        return Stream.of(
                Map.of(),
                Map.of("auth_time", now.minusSeconds(10 * 60)),
                Map.of("auth_time", now.minusSeconds(8 * 60 * 60)),
                Map.of("auth_time", now.plusSeconds(10 * 60)),
                Map.of("auth_time", Instant.EPOCH),
                Map.of("auth_time", now.minusSeconds(11 * 60), "acr", "3", "amr", List.of("mfa")),
                Map.of("acr", "3"));
    }

    @ParameterizedTest
    @MethodSource("noProof")
    void leadsToSignInAgain(Map<String, Object> says) {
        for (var request : requests()) {
            assertThat(browser.perform(request.with(csrf()).with(signedIn(administrator, CALDERDALES_BROKER, says))))
                    .hasStatus(303)
                    .hasRedirectedUrl("/sign-in/again");
        }
        assertThat(browser.perform(
                        get("/calderdale/people/" + person(femi)).with(signedIn(administrator, CALDERDALES_BROKER))))
                .bodyText()
                .contains("End today");
    }

    @Test
    void goesOnWithinTenMinutes() {
        for (var seconds : List.of(-30, 0, 9 * 60 + 30)) {
            assertThat(browser.perform(get("/calderdale/invitations/new")
                            .with(signedIn(
                                    administrator,
                                    CALDERDALES_BROKER,
                                    Map.of("auth_time", Instant.now().minusSeconds(seconds))))))
                    .hasStatusOk();
        }
    }

    /** Who may not is told so, and is not sent away to prove who he is. */
    @Test
    void asksNobodyWhoMayNotAnyway() {
        for (var request : requests()) {
            assertThat(browser.perform(request.with(csrf()).with(signedIn(femi, CALDERDALES_BROKER, Map.of()))))
                    .hasStatus(403);
        }
    }

    @Test
    void aMachineProvesItselfWithEachToken() {
        var client = "client-" + UUID.randomUUID();
        people.grantMachine("calderdale", client);

        assertThat(browser.perform(get("/api/v1/calderdale/planted/closely").with(machine(client))))
                .hasStatusOk();
    }

    private List<MockHttpServletRequestBuilder> requests() {
        var place = "/calderdale/people/" + person(femi);
        return List.of(
                get(place),
                get("/calderdale/invitations"),
                get("/calderdale/invitations/new"),
                post("/calderdale/invitations"),
                post("/calderdale/invitations/" + UUID.randomUUID() + "/withdraw"),
                post(place + "/memberships").param("role", Roles.COORDINATOR).param("scope", "everyone"),
                post(place + "/memberships/" + femis + "/end"));
    }
}
