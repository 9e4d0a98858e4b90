package org.virtualschool.cohort.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.NewsOfChildren.Stored;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts;

/** Whoever gives a family the offer reads which virtual school it is and what to say, and records what came of it. */
@CohortTest
class AfterCarePagesTests {

    @Autowired
    private Around clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private NewsOfChildren children;

    @Autowired
    private Schools schools;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor coordinator;
    private Stored child;

    @BeforeEach
    void aChildAtASchoolInDevonWhoLeftCareForGood() {
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = leftCare("Guarded", schoolIn("878").urn());
    }

    @Test
    void namesTheVirtualSchoolOfTheAreaInWhichTheChildGoesToSchool() {
        assertThat(clicks.page(coordinator, page(child)))
                .contains(
                        "Devon",
                        "Virtual school of Devon",
                        "The directory holds no address",
                        "highest priority",
                        "Pupil premium plus",
                        "designated teacher",
                        "Special guardianship order");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child.id()))
                .contains("/children/" + child.id() + "/after-care");
    }

    @Test
    void saysWhomToAskWhereTheSchoolIsInNoRegister() {
        var elsewhere = leftCare("Elsewhere", new Urn(990_001));

        assertThat(clicks.page(coordinator, page(elsewhere)))
                .contains("in no register", "Ask the family which council")
                .doesNotContain("Virtual school of");
    }

    @Test
    void saysWhenItIsOnesOwn() {
        assertThat(clicks.page(coordinator, page(leftCare("Own", schoolIn("381").urn()))))
                .contains("(your own)");
    }

    @Test
    void keepsWhatCameOfItWithDayWayAndPerson() {
        assertThat(clicks.send(coordinator, page(child), "outcome", "DECLINED", "on", today(), "because", "Asks later"))
                .hasStatus(303);
        assertThat(clicks.send(coordinator, page(child), "outcome", "GIVEN", "on", today(), "way", "LETTER"))
                .hasStatus(303);

        assertThat(clicks.page(coordinator, page(child)))
                .contains("The family does not want it", "Asks later", "By letter", "Robin Zeta");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child.id() + "/timeline"))
                .contains("Offer of the virtual school after care", "The family was given the offer")
                .doesNotContain("Asks later");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child.id(), 20)))
                .anyMatch(seen -> seen.change() && seen.what().equals("offer after care: given"))
                .anyMatch(seen -> !seen.change() && seen.action().equals("cohort.give-offer"));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(clicks.send(coordinator, page(child)))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what came of the offer", "Enter the day");
        assertThat(clicks.send(coordinator, page(child), "outcome", "GIVEN", "on", today()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose how the family was given the offer");
        assertThat(clicks.send(coordinator, page(child), "outcome", "NOT_APPROPRIATE", "on", "2030-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why the family does not have the offer", "Enter the day", "2030");
        assertThat(clicks.page(coordinator, page(child))).doesNotContain("Recorded by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E4A", "E4B", "E8"})
    void isNotThereForAChildWhoLeftCareOtherwise(String reason) {
        var home = children.comesIntoCare(councils.calderdale(), "Uma", "Home", new Urn(990_001));
        children.ceases(councils.calderdale(), home, LocalDate.now(clock), reason);

        assertThat(clicks.open(coordinator, page(home))).hasStatus(404);
        assertThat(clicks.send(coordinator, page(home), "outcome", "GIVEN", "on", today(), "way", "PHONE"))
                .hasStatus(404);
        assertThat(clicks.page(coordinator, "/calderdale/children/" + home.id()))
                .doesNotContain("after-care");
    }

    @Test
    void isForNobodyElse() {
        var teacher = councils.visitor(
                councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990_001)));
        var ofYearThree = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(3)));
        var elsewhere = councils.visitor(councils.hillingdon(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(clicks.open(teacher, page(child))).hasStatus(403);
        assertThat(clicks.open(ofYearThree, page(child))).hasStatus(404);
        assertThat(clicks.open(elsewhere, "/hillingdon/children/" + child.id() + "/after-care"))
                .hasStatus(404);
        assertThat(clicks.open(teacher, "/calderdale/leaflets/adoption")).hasStatus(403);
    }

    private Stored leftCare(String family, Urn school) {
        var stored = children.comesIntoCare(councils.calderdale(), "Uma", family, school);
        children.ceases(councils.calderdale(), stored, LocalDate.now(clock), "E46");
        return stored;
    }

    private School schoolIn(String authority) {
        return councils
                .in(councils.calderdale(), () -> schools.search("school", new AuthorityCode(authority), 1))
                .schools()
                .stream()
                .filter(school -> school.certainty() == Whereabouts.Certainty.EXACT)
                .findFirst()
                .orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static String page(Stored child) {
        return "/calderdale/children/" + child.id() + "/after-care";
    }
}
