package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.liaison.PromisedToAChild;

/** A list names another worker for a child: what was promised goes along, and the new worker says that they know. */
@CohortTest
class WorkerChangesByListTests {

    private static final String HEADINGS =
            "Care ID,Given name,Family name,DOB,Legal status,Looked after from,Social worker,Social worker ID,Team\n";

    @Autowired
    private Lists lists;

    @Autowired
    private Councils councils;

    @Autowired
    private Staff staff;

    @Autowired
    private PromisedToAChild promised;

    @Autowired
    private Around clicks;

    @Autowired
    private Audit audit;

    @Autowired
    private List<DutySource> duties;

    @Autowired
    private Clock clock;

    private String was = "";
    private String is = "";
    private Visitor old;
    private Visitor next;

    @BeforeEach
    void twoWorkersWhomListsKnow() {
        lists.emptyTheRoll();
        was = "W-" + UUID.randomUUID();
        is = "W-" + UUID.randomUUID();
        old = knownAs(was);
        next = knownAs(is);
    }

    @Test
    void whatWasOpenGoesToWhomTheListNamesNow() {
        take(was);
        promised.goes(child(), promised.meeting(child(), 20), old);

        take(is);

        assertThat(promised.workOf(next, child())).hasSize(1);
        assertThat(promised.workOf(old, child())).isEmpty();
        assertThat(noted()).contains("open work went from " + old.person() + " to " + next.person() + ": 1");
    }

    /** The work would be nobody's: the one before no longer reaches the child. */
    @Test
    void whereTheNewOneDoesNotSignInHereItIsTheCoordinators() {
        take(was);
        promised.goes(child(), promised.meeting(child(), 20), old);

        take("W-STRANGER");

        assertThat(promised.workOf(old, child())).isEmpty();
        assertThat(lists.count(
                        "select count(*) from casework.work where kind = 'cohort.meeting-part' and done_at is null"
                                + " and for_role = 'key-stage-coordinator' and child_id = '" + child() + "'"))
                .isEqualTo(1);
        assertThat(noted()).contains("open work of " + old.person() + " went to the coordinators: 1");
    }

    @Test
    void theNewOneLooksAndSaysThatTheyKnow() {
        take(was);
        assertThat(due("cohort.taken-over-child"))
                .as("nobody had the child before")
                .isEmpty();
        take(is);
        promised.warning(child());

        assertThat(due("cohort.taken-over-child")).singleElement().satisfies(work -> {
            assertThat(work.assignee()).isEqualTo(new Assignee.Person(next.person()));
            assertThat(work.dueOn()).hasValueSatisfying(day -> assertThat(day).isAfter(LocalDate.now(clock)));
        });
        assertThat(clicks.page(next, takenOver()))
                .contains("Not yet", "Early warning of", "I know that I have this child");

        assertThat(clicks.send(next, takenOver())).hasStatus(303);

        assertThat(due("cohort.taken-over-child")).isEmpty();
        assertThat(clicks.page(coordinator(), takenOver())).doesNotContain("Not yet", "I know that I have this child");
        assertThat(noted()).contains(next.person() + " knows of having the child by a list");
        assertThat(clicks.send(next, takenOver())).as("a second time").hasStatus(303);
        assertThat(noted().stream().filter(what -> what.contains(" knows of "))).hasSize(1);
    }

    @Test
    void nobodySaysSoForAnother() {
        take(was);
        take(is);
        var manager = councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());

        assertThat(clicks.send(old, takenOver()))
                .as("the child is not theirs any more")
                .hasStatus(404);
        assertThat(clicks.send(coordinator(), takenOver())).hasStatus(403);
        assertThat(clicks.page(manager, takenOver())).doesNotContain("I know that I have this child");
        clicks.send(manager, takenOver());

        assertThat(due("cohort.taken-over-child")).hasSize(1);
    }

    @Test
    void whoeverSaysNothingIsAskedByTheCoordinatorsOnceTheDaysAreOver() {
        take(was);
        take(is);
        assertThat(due("cohort.taken-over-not-known")).isEmpty();

        lists.asSuperuser("update cohort.caseload set recorded_at = recorded_at - interval '9 days'");

        assertThat(due("cohort.taken-over-not-known"))
                .extracting(Work::assignee)
                .containsExactly(new Assignee.Role(Roles.COORDINATOR));
    }

    @Test
    void learningTheNumberOfTheSameWorkerAsksNobody() {
        take("");

        take(is);

        assertThat(clicks.page(next, takenOver())).doesNotContain("I know that I have this child");
        assertThat(due("cohort.taken-over-child")).isEmpty();
    }

    private Visitor knownAs(String number) {
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Caseload());
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(mentor.person(), Optional.of(number)));
        return mentor;
    }

    private void take(String number) {
        lists.take(
                "calderdale",
                HEADINGS + "A1,Given,Family,23/11/2014,C2,01/05/2024,Robin Zeta," + number + ",North\n",
                WHOLE_LIST);
    }

    private List<Work> due(String kind) {
        return councils.in(
                councils.calderdale(),
                () -> duties.stream()
                        .filter(duty -> duty.key().equals(kind))
                        .flatMap(duty -> duty.due().stream())
                        .toList());
    }

    private List<String> noted() {
        return councils.in(councils.calderdale(), () -> audit.of(child(), 50)).stream()
                .map(Audit.Sighting::what)
                .toList();
    }

    private Visitor coordinator() {
        return councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
    }

    private String takenOver() {
        return "/calderdale/children/" + child() + "/taken-over";
    }

    private ChildId child() {
        return lists.known("calderdale", "A1").version().child();
    }
}
