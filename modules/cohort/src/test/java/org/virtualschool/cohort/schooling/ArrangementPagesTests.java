package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** What stands beside a child's main school place, or instead of it. */
@CohortTest
class ArrangementPagesTests {

    private static final Pattern ONE = Pattern.compile("schooling/arrangements/([0-9a-f-]{36})");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren stored;

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
                "Beside" + UUID.randomUUID().toString().substring(0, 8));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsRecordedAndShown(ArrangementKind kind) {
        assertThat(page("/arrangements/new?kind=" + kind)).contains(kind.says());

        assertThat(record(kind.name(), "from", day(9))).hasStatus(303);

        assertThat(page("")).contains(kind.says(), Dates.day(today().minusDays(9)), "It lasts");
    }

    @Test
    void aSecondSchoolOfTheRegisterIsKeptByItsNumber() {
        assertThat(page("/arrangements/new?kind=SUBSIDIARY&words=Ravenscliff High"))
                .contains("URN 107588, open");

        assertThat(record("SUBSIDIARY", "from", day(9), "place", "school-107588", "provider", ""))
                .hasStatus(303);

        assertThat(page("")).contains("Ravenscliffe High School", "Hill School");
    }

    @Test
    void aTimetableSaysHoursAgreementAndEnd() {
        record("PART_TIME", "from", day(9));

        assertThat(page(""))
                .contains("12.5 hours a week", "agreed by: Head teacher", "until " + Dates.day(today().plusDays(20)));
    }

    @Test
    void theSameAtTheSameProviderIsRecordedOnce() {
        record("TUITION", "from", day(9));

        assertThat(record("TUITION", "from", day(3), "provider", "RIVERSIDE"))
                .hasStatus(422)
                .bodyText()
                .contains("The same is recorded for some of these days already");
        assertThat(record("TUITION", "from", day(3), "provider", "Hilltop")).hasStatus(303);
    }

    @Test
    void whatHasEndedMayBeginAgain() {
        record("PART_TIME", "from", day(9));
        var end = browser.perform(post(address("/arrangements/" + onlyOne() + "/end"))
                .param("last", day(4))
                .with(csrf())
                .with(admin.browser()));
        assertThat(end).hasStatus(303);
        assertThat(page("")).contains(Dates.day(today().minusDays(4))).doesNotContain("It lasts");

        assertThat(record("PART_TIME", "from", day(3))).hasStatus(303);
    }

    @Test
    void aLastDayOutsideItsTimeIsRefusedAndKept() {
        record("TUITION", "from", day(9));

        assertThat(browser.perform(post(address("/arrangements/" + onlyOne() + "/end"))
                        .param("last", day(10))
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "must not be before the first",
                        Integer.toString(today().minusDays(10).getDayOfMonth()));
        assertThat(page("")).contains("It lasts");
    }

    @Test
    void aMistakeIsTakenAway() {
        record("CUSTODY", "from", day(9));

        assertThat(browser.perform(post(address("/arrangements/" + onlyOne() + "/withdrawal"))
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(303);

        assertThat(page("")).contains("Nothing is recorded").doesNotContain("Education in custody");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndWhatWasTypedStays() {
        assertThat(browser.perform(post(address("/arrangements"))
                        .param("kind", "PART_TIME")
                        .param("hours", "99")
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter the first day",
                        "Enter the hours a week as a number up to 40",
                        "never without an end",
                        "Choose who agreed to it",
                        "value=\"99\"");
        assertThat(record("SUBSIDIARY", "from", day(1), "provider", "")).hasStatus(422);
        assertThat(record("NO_PLACE", "from", day(1), "reason", "BORED"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why");
        assertThat(record("NO_PLACE", "from", today().plusDays(1).toString())).hasStatus(422);
        assertThat(page("")).contains("Nothing is recorded");
    }

    @Test
    void anothersCouncilsArrangementIsNotThere() {
        record("TUITION", "from", day(9));
        var other = councils.visitor(councils.hillingdon(), Roles.ADMINISTRATOR, new Scope.Everyone());
        var foreign = stored.lookedAfter(councils.hillingdon(), "Ola", "Zed");
        var there = "/hillingdon/children/" + foreign + "/schooling/arrangements/" + onlyOne();

        assertThat(browser.perform(get(there).with(other.browser()))).hasStatus(404);
        assertThat(browser.perform(post(there + "/withdrawal").with(csrf()).with(other.browser())))
                .hasStatus(404);
    }

    /** What every kind takes, with the fields given over it. */
    private MvcTestResult record(String kind, String... fields) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("provider", "Riverside");
        sent.put("hours", "12.5");
        sent.put("agreedUntil", today().plusDays(20).toString());
        sent.put("agreedBy", "HEAD_TEACHER");
        sent.put("reason", "AWAITING_PLACE");
        for (var i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        var request =
                post(address("/arrangements")).param("kind", kind).with(csrf()).with(admin.browser());
        sent.forEach(request::param);
        return browser.perform(request);
    }

    private String onlyOne() {
        var found = ONE.matcher(page(""));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page(String path) {
        var result = browser.perform(get(address(path)).with(admin.browser()));
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String day(int ago) {
        return today().minusDays(ago).toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String address(String path) {
        return "/calderdale/children/" + child + "/schooling" + path;
    }
}
