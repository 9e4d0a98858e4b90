package org.virtualschool.cohort.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.StoredChildren;

/** Who holds parental responsibility is shown for a reason, to few, and nowhere else. */
@CohortTest
class FamilyPagesTests {

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

    private Visitor coordinator;
    private ChildId child;

    @BeforeEach
    void aChildWithAMother() {
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Family");
        add("Magda Birth", LocalDate.now(clock).minusYears(3));
    }

    @Test
    void isShownForAReasonThatIsKept() {
        assertThat(clicks.page(coordinator, family())).doesNotContain("Magda");
        assertThat(clicks.send(coordinator, family(), "reason", " "))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Magda");

        assertThat(clicks.send(coordinator, family(), "reason", "To invite her"))
                .hasStatusOk()
                .bodyText()
                .contains("Magda Birth", "1 Old Road", "Mother");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.action().equals("cohort.reveal-family") && !seen.change())
                .anyMatch(seen -> seen.action().equals("cohort.record-family") && seen.change())
                .noneMatch(seen -> seen.what().contains("Magda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/people", "/card", "/timeline", "/seen"})
    void standsOnNoOtherPageAboutTheChild(String page) {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(clicks.page(head, "/calderdale/children/" + child + page)).doesNotContain("Magda", "Old Road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.ADMINISTRATOR, Roles.LEARNING_MENTOR, Roles.DESIGNATED_TEACHER, Roles.SAFEGUARDING_LEAD})
    void isNotForEverybody(String role) {
        var scope = role.equals(Roles.DESIGNATED_TEACHER) || role.equals(Roles.SAFEGUARDING_LEAD)
                ? new Scope.SchoolRoll(java.util.Set.of(990001))
                : role.equals(Roles.ADMINISTRATOR) ? new Scope.Everyone() : new Scope.YearGroups(java.util.Set.of(8));
        var visitor = councils.visitor(councils.calderdale(), role, scope);

        assertThat(clicks.open(visitor, family())).hasStatus(403);
        assertThat(clicks.send(visitor, family(), "reason", "To invite her")).hasStatus(403);
        assertThat(clicks.open(visitor, family() + "/holders/new")).hasStatus(403);
    }

    @Test
    void wantsAFreshSignIn() {
        var late = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        var old = new Visitor(late.person(), late.signedInAt(clock.instant().minusSeconds(3600)), late::signedInAt);

        assertThat(clicks.send(old, family(), "reason", "To invite her"))
                .bodyText()
                .doesNotContain("Magda");
    }

    @Test
    void isEndedOrTakenAway() {
        assertThat(clicks.send(coordinator, deed("end"))).hasStatus(303);
        assertThat(revealed()).contains("Magda Birth").doesNotContain("Ended today");

        add("Nina Wrong", LocalDate.now(clock));
        assertThat(clicks.send(coordinator, deed("end"))).hasStatus(422);
        assertThat(clicks.send(coordinator, deed("removal"))).hasStatus(303);
        assertThat(revealed()).contains("Magda Birth").doesNotContain("Nina Wrong");
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        assertThat(clicks.send(coordinator, family() + "/holders", "name", "Zoe", "email", "zoe"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an email address", "Zoe");
        assertThat(clicks.send(coordinator, family() + "/holders", "name", "Zoe", "from", "2099-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose as what", "today or earlier");
    }

    private void add(String name, LocalDate from) {
        assertThat(clicks.send(
                        coordinator,
                        family() + "/holders",
                        "name",
                        name,
                        "relationship",
                        "MOTHER",
                        "address",
                        "1 Old Road",
                        "from",
                        from.toString()))
                .hasStatus(303);
    }

    private String revealed() {
        return Around.text(clicks.send(coordinator, family(), "reason", "To invite her"));
    }

    /** Where the first form of this deed on the page goes. */
    private String deed(String deed) {
        return Jsoup.parse(revealed()).select("form[action$=/" + deed + "]").attr("action");
    }

    private String family() {
        return "/calderdale/children/" + child + "/family";
    }
}
