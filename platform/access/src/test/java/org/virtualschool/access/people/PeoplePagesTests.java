package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

@AccessTest
class PeoplePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Test
    void showsTheHeadWhoHasAccess() {
        var head = someSubject();
        people.grant("calderdale", head, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        people.grant("calderdale", someSubject(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(10, 9)));

        assertThat(browser.perform(get("/calderdale/people").with(signedIn(head, CALDERDALES_BROKER))))
                .hasStatusOk()
                .bodyText()
                .contains("Robin Zeta", "Key stage coordinator", "Year 9 to Year 10", "1 January 2026", "No end");
    }

    @Test
    void isNotForACoordinator() {
        var coordinator = someSubject();
        people.grant("calderdale", coordinator, Roles.COORDINATOR, new Scope.Everyone());

        assertThat(browser.perform(get("/calderdale/people").with(signedIn(coordinator, CALDERDALES_BROKER))))
                .hasStatus(403);
    }
}
