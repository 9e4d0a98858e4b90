package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.directory.Urn;

/** A school knows that a child is looked after, under which legal status and whom to ask; where the child is placed, and the care before, it does not. */
@CohortTest
class CareHistoryPagesTests {

    private static final Urn SCHOOL = new Urn(990_017);
    private static final Scope.SchoolRoll AT_SCHOOL = new Scope.SchoolRoll(Set.of(SCHOOL.number()));
    private static final String[] CARE = {
        "7 September 2026",
        "6 May 2025",
        "Returned home",
        "3 October 2026",
        "Foster",
        "Devon",
        "Placed",
        "Became looked after"
    };

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Autowired
    private CareTimeline timeline;

    private ChildId child;

    @BeforeEach
    void aChildOfWhomCareHasAHistory() {
        var council = councils.calderdale();
        var before = LocalDate.of(2025, 2, 3);
        var fixture = aChild().named("Uma", "Historied")
                .atSchool(SCHOOL, "Fell School")
                .lookedAfter(before, "C2");
        child = book.store(council, fixture);
        book.change(council, book.again(council, fixture).ceased(LocalDate.of(2025, 5, 6), "E4A"));
        book.change(council, book.again(council, fixture).lookedAfter(RollFixtures.CAME_INTO_CARE, "C1"));
        book.change(
                council,
                book.again(council, fixture)
                        .placed(LocalDate.of(2026, 10, 3), foster("878"))
                        .allocatedTo("Jo Carr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.DESIGNATED_TEACHER,
                Roles.HEAD_TEACHER,
                Roles.SAFEGUARDING_LEAD,
                Roles.SENCO,
                Roles.SCHOOL_DELEGATE
            })
    void isNoneOfASchoolsBusiness(String role) {
        var reader = councils.visitor(councils.calderdale(), role, AT_SCHOOL);

        assertThat(page(reader, "/calderdale/children/" + child))
                .contains("Uma Historied", "Looked after", "nterim care order", "Jo Carr", "Fell School")
                .doesNotContain(CARE);
        assertThat(page(reader, "/calderdale/children"))
                .contains("Historied, Uma")
                .doesNotContain(CARE)
                .doesNotContain("on a past day");
        assertThat(page(reader, "/calderdale"))
                .contains("Children looked after")
                .doesNotContain("Placed");
        assertThat(browser.perform(get("/calderdale/children/past").with(reader.browser())))
                .hasStatus(403);
    }

    @Test
    void doesNotStandInATeachersTimelineNorOnTheCard() {
        var teacher = councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, AT_SCHOOL);

        assertThat(browser.perform(
                        get("/calderdale/children/" + child + "/timeline").with(teacher.browser())))
                .as("no school role has a timeline; a council may give it")
                .hasStatus(403);
        assertThat(timeline.action()).isEqualTo(CohortAction.VIEW_CARE_HISTORY);
        assertThat(page(teacher, "/calderdale/children/" + child))
                .contains("/children/" + child + "/card\">contact card");
        assertThat(page(teacher, "/calderdale/children/" + child + "/card"))
                .contains("shares parental responsibility")
                .doesNotContain(CARE);
        assertThat(page(mentor(), "/calderdale/children/" + child + "/timeline"))
                .contains("Became looked after", "Placement began", "Devon", "Fell School");
    }

    /** Who asks by what one may not see is answered as if nothing had been asked. */
    @Test
    void cannotBeAskedForByAFilter() {
        var teacher = councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, AT_SCHOOL);

        for (var filter : new String[] {"area=in", "area=out", "host=878", "host=312", "columns=placed", "sort=host"}) {
            assertThat(page(teacher, "/calderdale/children?" + filter))
                    .contains("Historied, Uma")
                    .doesNotContain(CARE);
        }
        assertThat(text(post("/calderdale/children")
                        .param("search", "Historied")
                        .param("columns", "placed")
                        .with(csrf())
                        .with(teacher.browser())))
                .contains("Historied, Uma")
                .doesNotContain(CARE);
    }

    @Test
    void isNotGivenToASystemOfASchool() {
        var ofASchool = councils.machine(councils.calderdale(), Roles.DESIGNATED_TEACHER, AT_SCHOOL);

        assertThat(text(get("/api/v1/calderdale/children/" + child).with(ofASchool)))
                .contains("\"legalStatus\":\"C1\"", "Fell School")
                .doesNotContain("lookedAfterSince\":\"", "\"878\"", "2026-10-03", "OUT_OF_AREA");
        assertThat(text(get("/api/v1/calderdale/children?host=312").with(ofASchool)))
                .contains("Historied")
                .doesNotContain("\"878\"", "OUT_OF_AREA");
        assertThat(text(get("/api/v1/calderdale/children/" + child).with(councils.machine(councils.calderdale()))))
                .contains("lookedAfterSince\":\"2026-09-07", "\"hostAuthority\":\"878\"");
    }

    @Test
    void isTheCouncilsToSee() {
        assertThat(page(mentor(), "/calderdale/children/" + child))
                .contains(
                        "Looked after since",
                        "7 September 2026",
                        "6 May 2025",
                        "Returned home",
                        "3 October 2026",
                        "Devon");
        assertThat(page(mentor(), "/calderdale/children?host=878&school=" + SCHOOL))
                .contains("Historied, Uma", "Out of area: Devon", "on a past day");
    }

    /** Somebody who works at a school and for the council sees of each child what the role says that reaches the child. */
    @Test
    void isSeenOfThoseChildrenAloneWhomTheCouncilsRoleReaches() {
        var both = councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, AT_SCHOOL);
        councils.joins(councils.calderdale(), both, Roles.COORDINATOR, new Scope.YearGroups(Set.of(14)));
        book.store(
                councils.calderdale(),
                aChild().named("Otto", "Coordinated").inYear(14).placed(LocalDate.of(2026, 10, 3), foster("908")));

        assertThat(page(both, "/calderdale/children?size=100"))
                .contains("Historied, Uma", "Coordinated, Otto", "Cornwall")
                .doesNotContain("Devon");
        assertThat(page(both, "/calderdale/children?host=878")).doesNotContain("Historied, Uma");
        assertThat(page(both, "/calderdale/children?host=908")).contains("Coordinated, Otto");
        assertThat(page(both, "/calderdale/children/" + child)).doesNotContain(CARE);
    }

    private Visitor mentor() {
        return councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());
    }

    private String page(Visitor reader, String address) {
        return text(get(address).with(reader.browser()));
    }

    private String text(MockHttpServletRequestBuilder request) {
        var answer = browser.perform(request);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
