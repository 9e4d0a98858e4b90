package org.virtualschool.cohort.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.Dates;

/** Everybody around a child stands on one page: whom the list names, whom somebody recorded, the virtual school's own, those at school. */
@CohortTest
class AroundPagesTests {

    private static final Urn SCHOOL = new Urn(107_478);

    @Autowired
    private Around clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor head;
    private ChildId child;
    private LocalDate today;

    @BeforeEach
    void aChildAtASchool() {
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        child = children.atSchool(councils.calderdale(), "Uma", "Around", SCHOOL);
        today = LocalDate.now(clock);
    }

    @Test
    void saysWhomTheListNamesAndWhoIsMissing() {
        assertThat(clicks.rows(head, people(), "Social worker"))
                .singleElement()
                .asString()
                .contains("Jo Carr", "North team", "Social care’s list of");
        assertThat(clicks.rows(head, people(), "Independent reviewing officer"))
                .singleElement()
                .asString()
                .contains("Nobody named", "Nobody recorded");
    }

    @Test
    void whoIsRecordedByHandStandsBesideWhomTheListNames() {
        assertThat(record("SOCIAL_WORKER", "Sam Ellis", today.minusDays(3)))
                .hasStatus(303)
                .hasRedirectedUrl(people());

        assertThat(clicks.rows(head, people(), "Social worker")).hasSize(2).anyMatch(row -> row.contains("Jo Carr"));
        assertThat(clicks.rows(head, people(), "Social worker"))
                .anyMatch(row -> row.contains("Sam Ellis")
                        && row.contains("sam.ellis@council.example")
                        && row.contains(Dates.day(today.minusDays(3)))
                        && row.contains("By hand, checked on " + Dates.day(today)));
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 9)))
                .anyMatch(seen -> seen.action().equals("cohort.record-people") && seen.change())
                .noneMatch(seen -> seen.what().contains("Ellis"));
    }

    @Test
    void aNewPersonFollowsTheOneBefore() {
        record("REVIEWING_OFFICER", "Ada First", today.minusDays(30));

        assertThat(record("REVIEWING_OFFICER", "Bea Second", today.minusDays(2)))
                .hasStatus(303);

        assertThat(clicks.rows(head, people(), "Independent reviewing officer"))
                .singleElement()
                .asString()
                .contains("Bea Second");
        assertThat(clicks.rows(head, people(), "Ada First"))
                .singleElement()
                .asString()
                .contains(Dates.day(today.minusDays(30)), Dates.day(today.minusDays(3)));
    }

    @Test
    void nobodyIsRecordedIntoWhatWasBefore() {
        record("REVIEWING_OFFICER", "Ada First", today.minusDays(5));

        for (var day : new LocalDate[] {today.minusDays(5), today.minusDays(6)}) {
            assertThat(record("REVIEWING_OFFICER", "Bea Second", day))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Somebody else is recorded since " + Dates.day(today.minusDays(5)), "Bea Second");
        }
    }

    @Test
    void everythingThatIsWrongIsSaidWithWhatToDo() {
        assertThat(clicks.send(head, people() + "/contacts"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the person’s name");
        assertThat(clicks.send(head, people() + "/contacts", "name", "Kit Lowe", "role", "KING", "from", "2099-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose as what", "today or earlier", "Kit Lowe");
        assertThat(clicks.send(head, people() + "/contacts", "name", "Kit Lowe", "email", "kit", "phone", "<1>"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an email address", "Enter a phone number");
    }

    @Test
    void isEndedMadeSureOfOrTakenAway() {
        record("TEAM_MANAGER", "Max Lead", today.minusDays(9));
        assertThat(clicks.send(head, deed("check"))).hasStatus(303);
        assertThat(clicks.send(head, deed("end"))).hasStatus(303);
        assertThat(clicks.rows(head, people(), "Team manager"))
                .singleElement()
                .asString()
                .contains("Nobody named");
        assertThat(clicks.page(head, people())).contains("Max Lead");

        record("TEAM_MANAGER", "Ned Wrong", today);
        assertThat(clicks.send(head, deed("end"))).hasStatus(422);
        assertThat(clicks.send(head, deed("removal"))).hasStatus(303);
        assertThat(clicks.page(head, people())).doesNotContain("Ned Wrong");
    }

    @Test
    void whoIsAtTheSchoolComesFromTheDirectoryOfPeopleAtSchools() {
        assertThat(clicks.send(
                        head,
                        "/calderdale/schools/" + SCHOOL + "/people",
                        "name",
                        "Tess Around",
                        "email",
                        "tess@hill.example",
                        "role",
                        Roles.SAFEGUARDING_LEAD))
                .hasStatus(303);

        assertThat(clicks.page(head, people()))
                .contains("Tess Around", "tess@hill.example", "People at the school, checked on " + Dates.day(today));
    }

    @Test
    void namesTheCoordinatorWhoseYearsReachTheChildAndNoOther() {
        var years = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(8)));
        var before = clicks.rows(head, people(), "coordinator").size();
        councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(3)));

        assertThat(clicks.rows(years, people(), "coordinator")).hasSize(before);
        assertThat(before).isPositive();
    }

    @Test
    void whoMayNotChangeAnythingIsOfferedNothing() {
        record("TEAM_MANAGER", "Max Lead", today.minusDays(9));
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.YearGroups(Set.of(8)));

        assertThat(clicks.page(mentor, people()))
                .contains("Max Lead", "Restricted: ask your virtual school")
                .doesNotContain("/people/contacts", "/family", "Mx Carer");
        assertThat(clicks.send(mentor, people() + "/contacts")).hasStatus(403);
    }

    private MvcTestResult record(String role, String name, LocalDate from) {
        return clicks.send(
                head,
                people() + "/contacts",
                "role",
                role,
                "name",
                name,
                "organisation",
                "North team",
                "email",
                name.toLowerCase(java.util.Locale.UK).replace(' ', '.') + "@council.example",
                "from",
                from.toString());
    }

    /** Where the only form of this deed on the page goes. */
    private String deed(String deed) {
        return Jsoup.parse(clicks.page(head, people()))
                .select("form[action*=/contacts/][action$=/" + deed + "]")
                .attr("action");
    }

    private String people() {
        return "/calderdale/children/" + child + "/people";
    }
}
