package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
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

    @Autowired
    private Audit audit;

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
    void eachFigureLeadsToAsManyChildrenPageByPage() {
        IntStream.range(0, 52).forEach(number -> children.lookedAfter(councils.calderdale(), "Una", name + number));
        var report = Jsoup.parse(page(head, REPORT));

        for (var link : report.select("main a[href*=/access/children]")) {
            var figure = Integer.parseInt(link.ownText().replaceAll("[^0-9]", ""));
            assertThat(listed(head, link.attr("href")))
                    .as(link.attr("href"))
                    .doesNotHaveDuplicates()
                    .hasSize(figure);
            assertThat(link.attr("href")).doesNotContain("Jo", "Carr", "North");
        }
        assertThat(report.select("main a[href*='worker=']")).isNotEmpty();
        assertThat(listed(head, REPORT + "/children")).contains(child.toString());
        assertThat(listed(head, REPORT + "/children").size()).isGreaterThan(50);
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.action().equals("cohort.view-worker-access")
                        && seen.person().equals(head.person()));
    }

    @Test
    void theListOfOnePersonShowsWhomThePersonAndTheReaderReach() {
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var address = "/calderdale/caseloads/" + worker.person() + "/access";
        assertThat(listed(head, address + "/children")).isEmpty();
        browser.perform(post("/calderdale/caseloads/" + worker.person() + "/children/" + child)
                .with(head.browser())
                .with(csrf()));

        assertThat(page(head, address)).contains(address + "/children");
        assertThat(listed(head, address + "/children")).containsExactly(child.toString());
    }

    @Test
    void theListsAreNarrowedToTheReachOfTheReader() {
        var ofYearThree =
                councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.YearGroups(Set.of(3)));
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Everyone());

        assertThat(listed(head, REPORT + "/children")).contains(child.toString());
        assertThat(listed(ofYearThree, REPORT + "/children")).doesNotContain(child.toString());
        assertThat(listed(ofYearThree, "/calderdale/caseloads/" + worker.person() + "/access/children"))
                .doesNotContain(child.toString());
        assertThat(browser.perform(get(REPORT + "/children?worker=000000000000").with(head.browser())))
                .hasStatus(404);
        assertThat(browser.perform(get(REPORT + "/children").with(worker.browser())))
                .hasStatus(403);
        var abroad = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Everyone());
        assertThat(browser.perform(get("/calderdale/caseloads/" + abroad.person() + "/access/children")
                        .with(head.browser())))
                .hasStatus(404);
    }

    /** The children of a list on all its pages. */
    private List<String> listed(Visitor visitor, String address) {
        var found = new ArrayList<String>();
        var page = 1;
        List<String> here;
        do {
            var at = address + (address.contains("?") ? "&" : "?") + "page=" + page++;
            here = Jsoup.parse(page(visitor, at)).select("main tbody th a").eachAttr("href").stream()
                    .map(href -> href.substring(href.lastIndexOf('/') + 1))
                    .toList();
            found.addAll(here);
        } while (here.size() == 50 && page < 200);
        return found;
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
