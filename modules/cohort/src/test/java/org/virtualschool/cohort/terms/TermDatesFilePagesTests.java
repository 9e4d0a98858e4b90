package org.virtualschool.cohort.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;

/** A file of term dates fills the form; it is recorded once somebody has checked it. */
@CohortTest
class TermDatesFilePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private TermCalendars calendars;

    @Autowired
    private Clock clock;

    private Visitor head;

    @BeforeEach
    void nothingIsKnown() {
        head = councils.visitor(councils.hillingdon(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        councils.doIn(
                councils.hillingdon(),
                () -> calendars.all().forEach(dates -> calendars.withdraw(dates.whose(), dates.schoolYear())));
    }

    @Test
    void whatTheFileSaysIsCheckedBeforeItIsRecorded() {
        var year = TermDates.schoolYearOf(LocalDate.now(clock));
        assertThat(text(browser.perform(get("/hillingdon/term-dates/new").with(head.browser()))))
                .contains("/hillingdon/term-dates/file");

        var table = "Event,First day,Last day\nAutumn term,10 September %1$d,20 October %1$d\nTrip,3 October %1$d,\n";
        var read = text(send(head, table.formatted(year)));

        assertThat(read)
                .contains(
                        "The file gave 1 half term and 0 days closed to pupils",
                        "Nothing is recorded yet",
                        "10 September " + year + " to 20 October " + year,
                        "Line 3: Trip",
                        "action=\"/hillingdon/term-dates\"");
        assertThat(councils.in(councils.hillingdon(), calendars::all)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndWhoseDatesTheyAreStays() {
        var answer = send(head, "Event,First day\nSchools open,the first of September\n");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Line 2, first day: This is not a date", "value=\"312\" selected");
        assertThat(send(head, "")).hasStatus(422).bodyText().contains("Choose the file");
        assertThat(send(head, "a;b\n1;2\n")).hasStatus(422).bodyText().contains("Give the columns headings");
    }

    @Test
    void whoRecordsNoneReadsNoFileEither() {
        var worker = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Everyone());
        assertThat(send(worker, "Event,First day\n")).hasStatus(403);
        assertThat(browser.perform(get("/hillingdon/term-dates/file").with(worker.browser())))
                .hasStatus(403);
    }

    private MvcTestResult send(Visitor visitor, String content) {
        var file =
                new MockMultipartFile("file", "terms.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8));
        return browser.perform(multipart("/hillingdon/term-dates/file")
                .file(file)
                .param("authorityCode", "312")
                .param("year", String.valueOf(TermDates.schoolYearOf(LocalDate.now(clock))))
                .with(csrf())
                .with(visitor.browser()));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
