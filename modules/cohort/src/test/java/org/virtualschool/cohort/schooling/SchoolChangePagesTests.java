package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** A person changes a child's school by hand, ends it and puts it right; nothing that was believed before is lost. */
@CohortTest
class SchoolChangePagesTests {

    private static final String FERNEY_LEE = "school-107478";
    private static final String CALDER_BROW = "school-137392";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private Children children;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor admin;
    private ChildId child;

    @BeforeEach
    void aChildAtHillSchool() {
        admin = councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());
        child = stored.lookedAfter(
                councils.calderdale(),
                "Uma",
                "Place" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void aMisspeltNameOffersTheSchoolWithTownAndNumber() {
        assertThat(page("/school?words=Ferny Lee"))
                .contains("Ferney Lee Primary School", "Todmorden", "URN 107478, open", "the most alike");
    }

    @Test
    void theChildGoesToTheNewSchoolFromTheDayAndTheHistoryKeepsTheOther() {
        change(FERNEY_LEE, today().minusDays(9), "NEW_PLACEMENT");

        assertThat(change(CALDER_BROW, today().minusDays(2), "SUITS_BETTER")).hasStatus(303);

        assertThat(schoolNow()).isEqualTo("Bolton Brow Primary Academy");
        assertThat(page(""))
                .contains(
                        "Ferney Lee Primary School",
                        Dates.day(today().minusDays(9)),
                        Dates.day(today().minusDays(2)),
                        "A place that suits the child better was found",
                        "Robin Zeta",
                        "Hill School");
        assertThat(changes()).contains("school by hand: CHANGED from " + today().minusDays(2));
    }

    @Test
    void theChildLeavesAndHasNoSchool() {
        change(FERNEY_LEE, today().minusDays(9), "NEW_PLACEMENT");

        assertThat(change("none", today(), "EXCLUDED")).hasStatus(303);

        assertThat(schoolNow()).isEmpty();
        assertThat(page(""))
                .contains("No school or other setting is recorded now", "Left school", "Permanent exclusion");
    }

    @Test
    void aMistakeIsPutRightFromTheFirstDayOn() {
        change(FERNEY_LEE, today().minusDays(9), "NEW_PLACEMENT");

        assertThat(send("/correction", CALDER_BROW, today().minusDays(12), "RECORDED_WRONG", version()))
                .hasStatus(303);

        assertThat(schoolNow()).isEqualTo("Bolton Brow Primary Academy");
        assertThat(page("")).contains("Put right", Dates.day(today().minusDays(12)));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(browser.perform(post(address("/school"))
                        .param("words", "Ferny Lee")
                        .param("version", Integer.toString(version()))
                        .param("from-day", "31")
                        .param("from-month", "2")
                        .param("from-year", "2026")
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"31\"", "Ferney Lee Primary School", "value=\"Ferny Lee\"");
        assertThat(browser.perform(post(address("/school"))
                        .param("version", Integer.toString(version()))
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(422)
                .bodyText()
                .contains("Search for the school, then choose it", "Enter the first day", "Choose why");
        assertThat(schoolNow()).isEqualTo("Hill School");
    }

    @Test
    void refusesADayToComeAndADayBeforeThePlaceBegan() {
        change(FERNEY_LEE, today().minusDays(9), "NEW_PLACEMENT");

        assertThat(change(CALDER_BROW, today().plusDays(1), "OTHER"))
                .hasStatus(422)
                .bodyText()
                .contains("today or earlier");
        assertThat(change(CALDER_BROW, today().minusDays(9), "OTHER"))
                .hasStatus(422)
                .bodyText()
                .contains("The place now began on that day or later");
        assertThat(schoolNow()).isEqualTo("Ferney Lee Primary School");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var version = version();
        send("/school", FERNEY_LEE, today().minusDays(9), "OTHER", version);

        assertThat(send("/school", CALDER_BROW, today(), "OTHER", version)).hasStatus(409);

        assertThat(schoolNow()).isEqualTo("Ferney Lee Primary School");
    }

    @Test
    void whoeverMayNotRecordSeesAndChangesNothing() {
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var other = councils.visitor(councils.hillingdon(), Roles.ADMINISTRATOR, new Scope.Everyone());

        assertThat(browser.perform(get(address("")).with(teacher.browser()))).hasStatus(403);
        assertThat(browser.perform(get(address("/school")).with(worker.browser())))
                .hasStatus(403);
        assertThat(browser.perform(
                        get(address("").replace("calderdale", "hillingdon")).with(other.browser())))
                .hasStatus(404);
    }

    private MvcTestResult change(String place, LocalDate from, String reason) {
        return send("/school", place, from, reason, version());
    }

    private MvcTestResult send(String path, String place, LocalDate from, String reason, int version) {
        return browser.perform(post(address(path))
                .param("place", place)
                .param("from", from.toString())
                .param("reason", reason)
                .param("version", Integer.toString(version))
                .with(csrf())
                .with(admin.browser()));
    }

    private int version() {
        var found = VERSION.matcher(page("/school?words=107478"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private String page(String path) {
        var result = browser.perform(get(address(path)).with(admin.browser()));
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String schoolNow() {
        return councils.in(
                councils.calderdale(),
                () -> children.find(child)
                        .flatMap(ChildSummary::school)
                        .map(ChildSummary.School::name)
                        .orElse(""));
    }

    private String changes() {
        return councils.in(councils.calderdale(), () -> audit.of(child, 20)).stream()
                .map(Audit.Sighting::what)
                .toList()
                .toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String address(String path) {
        return "/calderdale/children/" + child + "/schooling" + path;
    }
}
