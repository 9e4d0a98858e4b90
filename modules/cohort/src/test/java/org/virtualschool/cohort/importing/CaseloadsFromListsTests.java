package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Refused;

/** A list's number of the social worker, and only the number, fills a caseload. */
@CohortTest
class CaseloadsFromListsTests {

    private static final String HEADINGS =
            "Care ID,Given name,Family name,DOB,Legal status,Looked after from,Social worker,Social worker ID,Team\n";

    @Autowired
    private Lists lists;

    @Autowired
    private Councils councils;

    @Autowired
    private Staff staff;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private ListedCaseloads listed;

    @Autowired
    private ChildReach reach;

    @Autowired
    private Audit audit;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private MockMvcTester browser;

    private PersonId femi = PersonId.of("x", "y");
    private String number = "";

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
        femi = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload())
                .person();
        number = "SW-" + UUID.randomUUID();
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(femi, Optional.of(number)));
    }

    @Test
    void followsTheNumberAndNeverTheName() {
        take(child("A1", "Robin Zeta", number.toLowerCase(java.util.Locale.ROOT))
                + child("A2", "Robin Zeta", "")
                + child("A3", "Robin Zeta", "SW-OTHER"));

        assertThat(reached("A1")).isTrue();
        assertThat(reached("A2")).isFalse();
        assertThat(reached("A3")).isFalse();

        take(child("A1", "Kim Lowe", "SW-2") + child("A2", "Robin Zeta", number) + child("A3", "", ""));
        assertThat(reached("A1")).isFalse();
        assertThat(reached("A2")).isTrue();
    }

    @Test
    void endsWithTheTimeInCare() {
        var two = child("A1", "Robin Zeta", number) + child("A2", "Robin Zeta", number);
        take(two);
        lists.take(
                "calderdale",
                HEADINGS.replace(",Team", ",Team,Looked after to,Reason ceased")
                        + child("A1", "Robin Zeta", number).replace("\n", ",01/11/2026,E4A\n")
                        + child("A2", "Robin Zeta", number).replace("\n", ",,\n"),
                WHOLE_LIST);

        assertThat(reached("A1")).isFalse();
        assertThat(reached("A2")).isTrue();
    }

    /** What ended on an earlier day is kept beside what lasts. */
    @Test
    void endsWhenTheListOfALaterDayNamesSomebodyElse() {
        take(child("A1", "Robin Zeta", number));
        lists.asSuperuser("update cohort.allocation set starts_on = starts_on - 30");

        take(child("A1", "Kim Lowe", "SW-2"));

        assertThat(reached("A1")).isFalse();
    }

    @Test
    void beginsWhenSomebodySaysWhoseTheNumberIs() {
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload())
                .person();
        take(child("A1", "Robin Zeta", "SW-LATER-" + number));
        assertThat(reached(other, "A1")).isFalse();

        councils.doIn(councils.calderdale(), () -> {
            staff.setWorkerNumber(other, Optional.of("SW-LATER-" + number));
            listed.bringInLine();
        });
        assertThat(reached(other, "A1")).isTrue();
    }

    @Test
    void beginsOnThePageThatKeepsTheNumber() {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload())
                .person();
        take(child("A1", "Robin Zeta", "SW-LATER-" + number));

        assertThat(browser.perform(post("/calderdale/caseloads/" + other + "/number")
                        .with(csrf())
                        .with(head.browser())
                        .param("number", "SW-LATER-" + number)))
                .hasStatus(303);

        assertThat(reached(other, "A1")).isTrue();
    }

    @Test
    void beginsWithinTheHourEvenIfNobodyBroughtItInLine() {
        take(child("A1", "Robin Zeta", "SW-LATER-" + number));
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(femi, Optional.of("SW-LATER-" + number)));
        assertThat(reached("A1")).isFalse();

        stored.anHourPasses();

        assertThat(reached("A1")).isTrue();
    }

    @Test
    void isNotedForEveryChildThatComesAndGoes() {
        take(child("A1", "Robin Zeta", number));
        assertThat(noted("A1")).contains("added to a caseload, as a list says");
        assertThat(noted("A1")).doesNotContain("taken off a caseload, as a list says");

        take(child("A1", "Kim Lowe", ""));

        assertThat(noted("A1")).contains("taken off a caseload, as a list says");
    }

    @Test
    void leavesWhatAPersonPutThereAndRefusesToTakeOffWhatTheListPutThere() {
        take(child("A1", "Robin Zeta", number) + child("A2", "Kim Lowe", ""));
        councils.doIn(councils.calderdale(), () -> caseloads.add(femi, id("A2")));

        take(child("A1", "Robin Zeta", number) + child("A2", "Max Moor", ""));

        assertThat(reached("A2")).isTrue();
        assertThatThrownBy(() -> councils.doIn(councils.calderdale(), () -> caseloads.remove(femi, id("A1"))))
                .isInstanceOf(Refused.class);
    }

    private void take(String children) {
        lists.take("calderdale", HEADINGS + children, WHOLE_LIST);
    }

    private static String child(String careId, String worker, String number) {
        return careId + ",Given,Family " + careId + ",23/11/2014,C2,01/05/2024," + worker + "," + number + ",North\n";
    }

    private boolean reached(String careId) {
        return reached(femi, careId);
    }

    private boolean reached(PersonId person, String careId) {
        var membership = new Me.Membership(Roles.SOCIAL_WORKER, "Social worker", new Scope.Caseload());
        return councils.in(councils.calderdale(), () -> reach.reaches(person, List.of(membership), id(careId)));
    }

    private List<String> noted(String careId) {
        return councils.in(councils.calderdale(), () -> audit.of(id(careId), 20)).stream()
                .map(Audit.Sighting::what)
                .toList();
    }

    private ChildId id(String careId) {
        return lists.known("calderdale", careId).version().child();
    }
}
