package org.virtualschool.access.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.SCHOOLS_BROKER;
import static org.virtualschool.access.People.machine;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.PlantedEndpoints;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

@AccessTest
class BindingPagesTests {

    private static final String NOTHING = "/no-such-authority/no-such-page";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Test
    void bindsTheAuthorityOfTheAddressAndTheCallersRole() {
        var subject = coordinatorIn("calderdale");

        assertThat(browser.perform(get("/calderdale/planted/who").with(signedIn(subject, CALDERDALES_BROKER))))
                .hasStatusOk()
                .bodyText()
                .contains("\"tenant\":\"" + people.idOf("calderdale") + "\"", Roles.COORDINATOR)
                .contains(person(subject).toString());
    }

    @Test
    void bindsTheSameAuthorityHoweverItsNameIsWritten() {
        var subject = coordinatorIn("calderdale");

        assertThat(browser.perform(
                        get(URI.create("/%63alderdale/planted/who")).with(signedIn(subject, CALDERDALES_BROKER))))
                .hasStatusOk()
                .bodyText()
                .contains("\"tenant\":\"" + people.idOf("calderdale") + "\"");
        sameAsNothing(get("/Calderdale/planted/who"), subject, CALDERDALES_BROKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hillingdon",
                "/hillingdon/people",
                "/hillingdon/planted/who",
                "/hillingdon/planted/children/018f0000-0000-7000-8000-000000000001",
                "/hillingdon/planted/children/not-an-identifier",
                "/hillingdon/no-such-page",
                "/no-such-authority/people",
                "/design-of-nobody"
            })
    void tellsAStrangerToAnAuthorityNoMoreThanThatThereIsNothing(String address) {
        sameAsNothing(get(address), coordinatorIn("calderdale"), CALDERDALES_BROKER);
    }

    @Test
    void tellsAStrangerTheSameForEveryMethod() {
        var subject = coordinatorIn("calderdale");

        for (var address : List.of("/hillingdon/planted/changes", "/hillingdon/people", "/hillingdon/nothing")) {
            sameAsNothing(post(address).with(csrf()), subject, CALDERDALES_BROKER);
        }
    }

    @Test
    void countsACouncilsSignInForThatCouncilAlone() {
        var subject = coordinatorIn("hillingdon");

        sameAsNothing(get("/hillingdon/planted/who"), subject, CALDERDALES_BROKER);
        assertThat(browser.perform(get("/hillingdon/planted/who").with(signedIn(subject, HILLINGDONS_BROKER))))
                .hasStatusOk();
    }

    @Test
    void countsASchoolsSignInWhereverThePersonIsAMember() {
        var subject = coordinatorIn("hillingdon");

        assertThat(browser.perform(get("/hillingdon/planted/who").with(signedIn(subject, SCHOOLS_BROKER))))
                .hasStatusOk();
        sameAsNothing(get("/calderdale/planted/who"), subject, SCHOOLS_BROKER);
    }

    @Test
    void readsTheMembershipOnEveryRequest() {
        var subject = someSubject();
        var membership = people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());
        var request = get("/calderdale/planted/who").with(signedIn(subject, CALDERDALES_BROKER));
        assertThat(browser.perform(request)).hasStatusOk();

        people.revoke("calderdale", membership);

        sameAsNothing(get("/calderdale/planted/who"), subject, CALDERDALES_BROKER);
    }

    @Test
    void reachesAChildOnlyByAScopeThatDoes() {
        var everyone = coordinatorIn("calderdale");
        var caseload = someSubject();
        people.grant("calderdale", caseload, Roles.COORDINATOR, new Scope.Caseload());
        var child = "/calderdale/planted/children/" + PlantedEndpoints.CHILD;

        assertThat(browser.perform(get(child).with(signedIn(everyone, CALDERDALES_BROKER))))
                .hasStatusOk();
        assertThat(browser.perform(get(child).with(signedIn(caseload, CALDERDALES_BROKER))))
                .hasStatus(404);
        assertThat(browser.perform(get("/calderdale/planted/children/" + UUID.randomUUID())
                        .with(signedIn(everyone, CALDERDALES_BROKER))))
                .hasStatus(404);
    }

    @Test
    void forbidsWhatNoRoleOfTheCallerHolds() {
        var subject = coordinatorIn("calderdale");

        assertThat(browser.perform(
                        get("/calderdale/planted/held-by-nobody").with(signedIn(subject, CALDERDALES_BROKER))))
                .hasStatus(403);
    }

    @Test
    void bindsAMachineClientToTheAuthorityThatGaveItAMembership() {
        var client = "client-" + UUID.randomUUID();
        people.grantMachine("calderdale", client);

        assertThat(browser.perform(get("/api/v1/calderdale/planted/who").with(machine(client))))
                .hasStatusOk()
                .bodyText()
                .contains(Roles.MACHINE_CLIENT);
        var elsewhere = browser.perform(get("/api/v1/hillingdon/planted/who").with(machine(client)));
        var nowhere = browser.perform(get("/api/v1/no-such-authority/x").with(machine(client)));
        assertThat(elsewhere).hasStatus(404).bodyText().isEqualTo(body(nowhere));
    }

    private String coordinatorIn(String authority) {
        var subject = someSubject();
        people.grant(authority, subject, Roles.COORDINATOR, new Scope.Everyone());
        return subject;
    }

    private void sameAsNothing(MockHttpServletRequestBuilder request, String subject, String broker) {
        var nothing = browser.perform(get(NOTHING).with(signedIn(subject, broker)));
        assertThat(browser.perform(request.with(signedIn(subject, broker))))
                .hasStatus(404)
                .bodyText()
                .isEqualTo(body(nothing))
                .contains("Page not found");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
