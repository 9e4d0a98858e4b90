package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;

/** Whether those who work with children can see them, and why each reaches whom. */
@CohortTest
class WorkerAccessPagesTests {

    private static final String REPORT = "/calderdale/caseloads/access";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    private Visitor head;
    private String name;
    private ChildId child;

    @BeforeEach
    void aChildWhoseWorkerAListNames() {
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        name = "Seen" + UUID.randomUUID().toString().substring(0, 8);
        child = children.lookedAfter(councils.calderdale(), "Uma", name);
    }

    @Test
    void aWorkerWhomAListNamesWithoutANumberCannotSeeTheChildren() {
        assertThat(page(head, REPORT))
                .contains("cannot see them here", "Jo Carr", "North team", "The list gives no number")
                .doesNotContain(name);
    }

    @Test
    void whoHasAChildOnTheCaseloadReachesItForThatReason() {
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var address = "/calderdale/caseloads/" + worker.person() + "/access";
        assertThat(page(head, address))
                .contains("the children below, and no others", "No child is on this caseload", "Never");

        assertThat(browser.perform(post("/calderdale/caseloads/" + worker.person() + "/children/" + child)
                        .with(head.browser())
                        .with(csrf())))
                .hasStatus(303);

        assertThat(page(head, address)).contains(name, "put there by Robin Zeta", "Until taken off");
        assertThat(page(head, REPORT)).contains("/calderdale/caseloads/" + worker.person() + "/access");
        page(worker, "/calderdale/children/" + child);
        assertThat(page(head, address)).doesNotContain("Never");
    }

    @Test
    void whoStandsInReachesTheChildUntilTheLastDay() {
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var colleague = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        browser.perform(post("/calderdale/caseloads/" + worker.person() + "/children/" + child)
                .with(head.browser())
                .with(csrf()));
        var until =
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(7);
        assertThat(browser.perform(post("/calderdale/children/" + child + "/people/delegations")
                        .param("to", colleague.person().toString())
                        .param("until", until.toString())
                        .param("reason", "LEAVE")
                        .with(worker.browser())
                        .with(csrf())))
                .hasStatus(303);

        assertThat(page(head, "/calderdale/caseloads/" + colleague.person() + "/access"))
                .contains(name, "Stands in for Robin Zeta");
    }

    @Test
    void whoMayNotOrIsOfAnotherCouncilReadsNothing() {
        var coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        assertThat(browser.perform(get(REPORT).with(coordinator.browser()))).hasStatus(403);
        var abroad = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(browser.perform(get("/calderdale/caseloads/" + abroad.person() + "/access")
                        .with(head.browser())))
                .hasStatus(404);
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
