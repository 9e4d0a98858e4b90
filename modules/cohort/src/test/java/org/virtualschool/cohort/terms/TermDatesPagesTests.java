package org.virtualschool.cohort.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;

/** Term dates and stricter deadlines change how long a child is said to have been without a place, and when it is overdue. */
@CohortTest
class TermDatesPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private TermCalendars calendars;

    @Autowired
    private Clock clock;

    private Visitor head;
    private Visitor worker;

    @BeforeEach
    void nothingIsKnown() {
        head = councils.visitor(councils.hillingdon(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        worker = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Everyone());
        councils.doIn(
                councils.hillingdon(),
                () -> calendars.all().forEach(dates -> calendars.withdraw(dates.whose(), dates.schoolYear())));
    }

    @Test
    void aChildsDaysAreExactOnceTheTermDatesAreRecorded() {
        var child = withoutASchoolSince(today().minusDays(6));
        assertThat(schooling(child)).contains("school days (term dates unknown)");

        for (var year : List.of(schoolYear() - 1, schoolYear(), schoolYear() + 1)) {
            assertThat(record(year, yearIn(year), "")).hasStatus(303);
        }

        assertThat(schooling(child)).contains("by the term dates of Hillingdon").doesNotContain("about");
        assertThat(list(head)).contains("Hillingdon", schoolYear() + " to " + (schoolYear() + 1));
    }

    @Test
    void whatIsKnownIsShownToBeChangedAndCanBeTakenBack() {
        record(schoolYear(), yearIn(schoolYear()), "");

        assertThat(text(browser.perform(get("/hillingdon/term-dates/new").with(head.browser()))))
                .contains("10 September " + schoolYear() + " to 1 October " + schoolYear());

        assertThat(browser.perform(post("/hillingdon/term-dates/withdrawal")
                        .param("authorityCode", "312")
                        .param("year", String.valueOf(schoolYear()))
                        .with(csrf())
                        .with(head.browser())))
                .hasStatus(303);
        assertThat(list(head)).contains("No term dates are recorded yet");
    }

    @Test
    void whatIsWrongIsSaidNothingIsSavedAndWhatWasTypedStays() {
        assertThat(record(schoolYear(), "first of September to whenever", "soon"))
                .hasStatus(422)
                .bodyText()
                .contains("Line 1: write the first and the last day", "first of September to whenever", "soon");
        assertThat(browser.perform(sent(schoolYear(), yearIn(schoolYear()), "").param("urn", "999998")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the URN of an open school in England");
        assertThat(list(head)).contains("No term dates are recorded yet");
    }

    @Test
    void aSocialWorkerReadsThemAndRecordsNone() {
        assertThat(list(worker)).doesNotContain("Add term dates");
        assertThat(browser.perform(get("/hillingdon/term-dates/new").with(worker.browser())))
                .hasStatus(403);
        assertThat(browser.perform(sent(schoolYear(), yearIn(schoolYear()), "").with(worker.browser())))
                .hasStatus(403);
    }

    @Test
    void aDeadlineIsMadeStricterNeverLooserAndGoesBack() {
        var address = "/hillingdon/deadlines/cohort.place-over";

        assertThat(deadline(address, "21"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a number from 1 to 20: a deadline can be earlier, not later", "value=\"21\"");
        assertThat(deadline(address, "15")).hasStatus(303);

        assertThat(text(browser.perform(get("/hillingdon/deadlines").with(head.browser()))))
                .contains("20 school days", "15 school days", "February 2018");
        assertThat(schooling(withoutASchoolSince(today().minusDays(6)))).contains("within 15 school days");

        assertThat(deadline(address, "20")).hasStatus(303);
        assertThat(schooling(withoutASchoolSince(today().minusDays(6)))).contains("within 20 school days");
        assertThat(browser.perform(get(address).with(worker.browser()))).hasStatus(403);
        assertThat(browser.perform(get("/hillingdon/deadlines/cohort.nothing").with(head.browser())))
                .hasStatus(404);
    }

    private MvcTestResult deadline(String address, String days) {
        return browser.perform(post(address).param("days", days).with(csrf()).with(head.browser()));
    }

    private MvcTestResult record(int year, String halfTerms, String closed) {
        return browser.perform(sent(year, halfTerms, closed));
    }

    private MockHttpServletRequestBuilder sent(int year, String halfTerms, String closed) {
        return post("/hillingdon/term-dates")
                .param("authorityCode", "312")
                .param("year", String.valueOf(year))
                .param("halfTerms", halfTerms)
                .param("closed", closed)
                .with(csrf())
                .with(head.browser());
    }

    /** Half terms that leave no day out but for two weeks in October. */
    private static String yearIn(int year) {
        return """
                10 September %1$d to 1 October %1$d
                15 October %1$d to 18 December %1$d
                4 January %2$d to 12 March %2$d
                13 March %2$d to 20 May %2$d
                21 May %2$d to 28 July %2$d
                """.formatted(year, year + 1);
    }

    private ChildId withoutASchoolSince(LocalDate day) {
        var child = stored.lookedAfter(councils.hillingdon(), "Uma", "Terms");
        assertThat(browser.perform(post("/hillingdon/children/" + child + "/schooling/arrangements")
                        .param("kind", "NO_PLACE")
                        .param("reason", "AWAITING_PLACE")
                        .param("from", day.toString())
                        .with(csrf())
                        .with(head.browser())))
                .hasStatus(303);
        return child;
    }

    private String schooling(ChildId child) {
        return text(browser.perform(
                get("/hillingdon/children/" + child + "/schooling").with(head.browser())));
    }

    private String list(Visitor visitor) {
        return text(browser.perform(get("/hillingdon/term-dates").with(visitor.browser())));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int schoolYear() {
        return TermDates.schoolYearOf(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
