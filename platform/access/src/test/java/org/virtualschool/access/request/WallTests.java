package org.virtualschool.access.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.machine;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

@AccessTest
class WallTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private String subject;
    private String client;

    @BeforeEach
    void grant() {
        subject = someSubject();
        client = "client-" + UUID.randomUUID();
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());
        people.grantMachine("calderdale", client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asks-nothing", "body-asks-nothing", "writes-itself", "empty-asks-nothing"})
    void holdsBackWhatAskedForNothing(String endpoint) {
        heldBack(get("/calderdale/planted/" + endpoint), "The handler asked for no action");
    }

    @Test
    void holdsBackTheRedirectOfAChangeThatAskedForNothing() {
        heldBack(post("/calderdale/planted/changes-and-asks-nothing").with(csrf()), "The handler asked for no action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"children-without-audit", "children-body-without-audit", "refused-page-without-audit"})
    void holdsBackChildrenWhoseViewWasNotAudited(String endpoint) {
        heldBack(get("/calderdale/planted/" + endpoint), "The view was not audited for planted.look-at-children");
    }

    @Test
    void holdsBackAMachineClientsAnswerAlike() {
        assertThat(browser.perform(get("/api/v1/calderdale/planted/children-body-without-audit")
                        .with(machine(client))))
                .hasStatus(500)
                .bodyText()
                .doesNotContain("a secret");
    }

    @Test
    void letsThroughWhatAskedAndWasAudited() {
        assertThat(browser.perform(asSomebody(get("/calderdale/planted/children"))))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("a secret");
    }

    @Test
    void letsAChangeRedirectWithoutAnAuditedView() {
        assertThat(browser.perform(
                        asSomebody(post("/calderdale/planted/changes").with(csrf()))))
                .hasStatus(302);
    }

    private void heldBack(MockHttpServletRequestBuilder request, String why) {
        var answer = browser.perform(asSomebody(request));

        assertThat(answer).hasStatus(500).bodyText().doesNotContain("a secret");
        assertThat(answer.getMvcResult().getResolvedException()).hasMessage(why);
    }

    private MockHttpServletRequestBuilder asSomebody(MockHttpServletRequestBuilder request) {
        return request.with(signedIn(subject, CALDERDALES_BROKER));
    }
}
