package org.virtualschool.cohort.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;

@CohortTest
class CohortPagesTests {

    private static final String MARCH = "on-day=31&on-month=3&on-year=2026";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @Autowired
    private Audit audit;

    private List<UUID> children;

    @BeforeEach
    void someChildren() {
        children = councils.in(councils.calderdale(), () -> new RandomHistories(db, 7).children(30));
    }

    @Test
    void saysWhatEachMeansAndByWhichSource() {
        assertThat(page(head(), "/cohorts?" + MARCH))
                .contains(
                        "Cohorts on 31 March 2026",
                        "on every day from 1 April 2025 to 31 March 2026",
                        "Short breaks (legal status V3 or V4) are not counted",
                        "Care Planning Regulations 2010, regulation 11",
                        "came into care on 17 March 2026 or later",
                        "EHC plan",
                        "Unaccompanied",
                        "three or more placements in the twelve months from 1 April 2025",
                        "What the roll does not know",
                        "The roll holds ",
                        "/calderdale/cohorts/twelve-months?on=2026-03-31");
    }

    @Test
    void theCountLeadsToTheChildren() {
        var head = head();
        var html = page(head, "/cohorts/looked-after?" + MARCH);
        var shown = children.stream()
                .filter(child -> html.contains("/children/" + child))
                .toList();

        assertThat(shown).isNotEmpty();
        assertThat(page(head, "/cohorts?" + MARCH))
                .containsPattern("looked-after\\?on=2026-03-31\"?>" + count(html) + "<");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(new ChildId(shown.getFirst()), 5)))
                .isNotEmpty();
    }

    @Test
    void whatWasKnownThenStays() {
        assertThat(page(head(), "/cohorts/looked-after?" + MARCH + "&known-day=1&known-month=1&known-year=2026"))
                .contains("As we knew it at the end of 1 January 2026.", "No child whom you may see");
    }

    @Test
    void narrowsToAYearGroup() {
        var head = head();

        assertThat(page(head, "/cohorts?" + MARCH)).contains("looked-after?on=2026-03-31&amp;year=");
        assertThat(page(head, "/cohorts/twelve-months?year=8&" + MARCH)).contains("Looked after for 12 months, Year 8");
    }

    @Test
    void whoMayNotSeeNeedsIsAskedNothingAboutThem() {
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());

        assertThat(page(mentor, "/cohorts?" + MARCH))
                .doesNotContain("EHC plan", "Unaccompanied", "SEN support", "SEN not said");
        for (var hidden : new String[] {"ehc-plan", "sen-support", "sen-not-said", "unaccompanied", "no-such"}) {
            assertThat(ask(mentor, "/cohorts/" + hidden)).hasStatus(404);
        }
        var school =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        assertThat(ask(school, "/cohorts")).hasStatus(403);
    }

    @Test
    void aDayToComeIsRefusedAndKept() {
        var answer = ask(head(), "/cohorts?on-day=1&on-month=1&on-year=2099&days=0");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Enter a day that is not in the future", "Enter a number of days from 1 to 366", "2099");
    }

    @Test
    void theRollLeadsThere() {
        assertThat(page(head(), "/children")).contains("/calderdale/cohorts");
    }

    private static String count(String html) {
        var heading = html.substring(html.indexOf("<h1"), html.indexOf("</h1>"));
        return heading.substring(heading.indexOf('(') + 1, heading.indexOf(')'));
    }

    private Visitor head() {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    private String page(Visitor visitor, String address) {
        var answer = ask(visitor, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult ask(Visitor visitor, String address) {
        return browser.perform(get(URI.create("/calderdale" + address)).with(visitor.browser()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
