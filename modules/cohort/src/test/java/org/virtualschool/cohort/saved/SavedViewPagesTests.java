package org.virtualschool.cohort.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.ChildrenOnTheRoll;

@CohortTest
class SavedViewPagesTests {

    private static final Pattern DELETE =
            Pattern.compile("action=\"(/calderdale/children/views/[0-9a-f-]{36}/delete)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnTheRoll roll;

    private final String name = "View " + UUID.randomUUID();

    @Test
    void keepsFiltersColumnsAndOrder() {
        var sam = coordinator();
        assertThat(page(sam, "/children?year=11&area=out&sort=school&columns=reference"))
                .contains("children/views/new?year=11&amp;area=out&amp;sort=school&amp;columns=reference");

        save(sam, "year", "11", "area", "out", "sort", "school", "columns", "reference", "columns", "status");

        assertThat(page(sam, "/children/views"))
                .contains(
                        name,
                        "Yours only",
                        "/calderdale/children?area=out&amp;sort=school&amp;year=11&amp;columns=reference&amp;columns=status");
    }

    @Test
    void theListShowsTheChosenColumns() {
        roll.named(councils.calderdale(), "Ada", "Shown", 5);

        assertThat(page(coordinator(), "/children?columns=reference&columns=status"))
                .contains("Social care ID</th>", "Status</th>")
                .doesNotContain("School</a></th>", "Date of birth");
        assertThat(page(coordinator(), "/children")).contains("School</a></th>");
    }

    @Test
    void aPrivateOneIsNobodyElses() {
        var sam = coordinator();
        save(sam, "year", "11");

        assertThat(page(coordinator(), "/children/views")).doesNotContain(name);
    }

    @Test
    void aSharedOneIsUsedByTheCouncilAndDeletedByItsOwnerAlone() {
        var sam = coordinator();
        var colleague = coordinator();
        save(sam, "shared", "yes", "year", "9");

        assertThat(page(colleague, "/children/views")).contains(name, "Shared by Robin Zeta");
        assertThat(DELETE.matcher(page(colleague, "/children/views")).find()).isFalse();
        var abroad = councils.visitor(councils.hillingdon(), Roles.COORDINATOR, new Scope.Everyone());
        assertThat(text(browser.perform(get("/hillingdon/children/views").with(abroad.browser()))))
                .doesNotContain(name);
        var found = DELETE.matcher(page(sam, "/children/views"));
        assertThat(found.find()).isTrue();
        assertThat(browser.perform(
                        post(found.group(1)).with(colleague.browser()).with(csrf())))
                .hasStatus(404);
        assertThat(browser.perform(post(found.group(1)).with(sam.browser()).with(csrf())))
                .hasStatus(303);
        assertThat(page(colleague, "/children/views")).doesNotContain(name);
    }

    @Test
    void wantsANameOfItsOwnAndKeepsWhatWasTyped() {
        var sam = coordinator();
        save(sam, "year", "11");

        for (var given : new String[] {"", name}) {
            var answer = browser.perform(post("/calderdale/children/views/new")
                    .param("name", given)
                    .param("year", "8")
                    .with(sam.browser())
                    .with(csrf()));
            assertThat(answer).hasStatus(422);
            assertThat(text(answer))
                    .contains(
                            given.isEmpty() ? "Enter a name for the view" : "You have a view of this name",
                            "name=\"year\" value=\"8\"");
        }
    }

    private void save(Visitor visitor, String... fields) {
        var request = post("/calderdale/children/views/new")
                .param("name", name)
                .with(visitor.browser())
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        assertThat(browser.perform(request)).hasStatus(303);
    }

    private Visitor coordinator() {
        return councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(URI.create("/calderdale" + address)).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
