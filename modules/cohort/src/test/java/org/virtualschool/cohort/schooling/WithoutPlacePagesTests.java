package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** Days without a suitable full-time place are shown, listed, escalated, and what agencies do about them is logged. */
@CohortTest
class WithoutPlacePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private ObjectProvider<DutySource> duties;

    @Autowired
    private Clock clock;

    private Visitor head;
    private ChildId child;
    private String mark;

    @BeforeEach
    void aChildAtHillSchool() {
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        mark = "Days" + UUID.randomUUID().toString().substring(0, 8);
        child = stored.lookedAfter(councils.calderdale(), "Uma", mark);
    }

    @Test
    void aChildAtSchoolIsNotListedAndCountsNoDays() {
        assertThat(list(head)).doesNotContain(mark);
        assertThat(page(head)).doesNotContain("school days (term dates unknown)");
    }

    @Test
    void thePageAndTheListSayForHowManySchoolDaysAndThatItIsAboutRight() {
        var since = notInSchoolFor(20);

        assertThat(page(head))
                .contains(
                        "school days (term dates unknown)",
                        Dates.day(since),
                        "20 school days",
                        "Waiting for a school place");
        assertThat(list(head)).contains(mark, Dates.day(since));
    }

    @Test
    void theListKeepsToReach() {
        notInSchoolFor(20);
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(list(worker)).doesNotContain(mark);

        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));

        assertThat(list(worker)).contains(mark);
    }

    @Test
    void thePlaceIsTheCoordinatorsWorkFromDayTenAndTheHeadsFromDayTwenty() {
        notInSchoolFor(7);
        assertThat(rolesWithWork()).as("about 5 school days").isEmpty();

        takeAwayAndRecordAgainFor(20);
        assertThat(rolesWithWork()).as("about 14").containsExactly(Roles.COORDINATOR);

        takeAwayAndRecordAgainFor(60);
        assertThat(rolesWithWork())
                .as("about 40")
                .containsExactlyInAnyOrder(Roles.COORDINATOR, Roles.VIRTUAL_SCHOOL_HEAD);
    }

    @Test
    void anActionSaysWhoDidWhatWhatCameOfItAndWhatIsNext() {
        notInSchoolFor(20);

        assertThat(log(
                        "outcome",
                        "No place before January",
                        "nextStep",
                        "Ask for a direction",
                        "nextBy",
                        today().plusDays(7).toString()))
                .hasStatus(303);

        assertThat(page(head))
                .contains(
                        "Admissions",
                        "Asked three schools",
                        "No place before January",
                        "Ask for a direction",
                        Dates.day(today().plusDays(7)),
                        "Robin Zeta");
        assertThat(text(browser.perform(
                        get("/calderdale/children/" + child + "/timeline").with(head.browser()))))
                .contains("Asked three schools", "Not in school");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        assertThat(log(
                        "agency",
                        "NOBODY",
                        "done",
                        " ",
                        "nextStep",
                        "Ring again",
                        "day",
                        today().plusDays(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter the day on which it was done",
                        "Choose who did it",
                        "Enter what was done or agreed",
                        "Enter by when the next step is to be done",
                        "Ring again");
        assertThat(page(head)).doesNotContain("Ring again");
    }

    @Test
    void aDesignatedTeacherSeesNoneOfIt() {
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));

        assertThat(browser.perform(get("/calderdale/without-place").with(teacher.browser())))
                .hasStatus(403);
        assertThat(browser.perform(get(address() + "/actions/new").with(teacher.browser())))
                .hasStatus(403);
    }

    private LocalDate notInSchoolFor(int days) {
        var since = today().minusDays(days);
        assertThat(browser.perform(post(address() + "/arrangements")
                        .param("kind", "NO_PLACE")
                        .param("reason", "AWAITING_PLACE")
                        .param("from", since.toString())
                        .with(csrf())
                        .with(head.browser())))
                .hasStatus(303);
        return since;
    }

    private void takeAwayAndRecordAgainFor(int days) {
        var found = Pattern.compile("schooling/arrangements/([0-9a-f-]{36})").matcher(page(head));
        assertThat(found.find()).isTrue();
        browser.perform(post(address() + "/arrangements/" + found.group(1) + "/withdrawal")
                .with(csrf())
                .with(head.browser()));
        notInSchoolFor(days);
    }

    private MvcTestResult log(String... fields) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("day", today().minusDays(1).toString());
        sent.put("agency", "ADMISSIONS");
        sent.put("done", "Asked three schools");
        for (var i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        var request = post(address() + "/actions").with(csrf()).with(head.browser());
        sent.forEach(request::param);
        return browser.perform(request);
    }

    private List<String> rolesWithWork() {
        return councils.in(
                councils.calderdale(),
                () -> duties.stream()
                        .filter(duty -> duty.key().startsWith("cohort.place-"))
                        .flatMap(duty -> duty.due().stream())
                        .filter(work -> work.subject().equals(child.value()))
                        .map(work -> ((Work.Assignee.Role) work.assignee()).role())
                        .toList());
    }

    private String list(Visitor visitor) {
        return text(browser.perform(get("/calderdale/without-place").with(visitor.browser())));
    }

    private String page(Visitor visitor) {
        return text(browser.perform(get(address()).with(visitor.browser())));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String address() {
        return "/calderdale/children/" + child + "/schooling";
    }
}
