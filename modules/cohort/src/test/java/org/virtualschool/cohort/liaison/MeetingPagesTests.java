package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.liaison.LiaisonClicks.fields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** Social care invites the virtual school to a meeting, and the virtual school decides whether it takes part. */
@CohortTest
class MeetingPagesTests {

    @Autowired
    private LiaisonClicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Clock clock;

    private Visitor worker;
    private Visitor coordinator;
    private ChildId child;
    private LocalDate day;

    @BeforeEach
    void aChildOnACaseload() {
        worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Meets" + UUID.randomUUID());
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));
        day = LocalDate.now(clock).plusWeeks(3);
    }

    @Test
    void anInvitationWaitsForADecisionBeforeTheMeeting() {
        invite();

        assertThat(clicks.work("cohort.meeting-decision", child))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.COORDINATOR));
                    assertThat(work.dueOn())
                            .hasValueSatisfying(due -> assertThat(due).isBefore(day));
                });
        assertThat(clicks.page(coordinator, meeting()))
                .contains(
                        "Strategy meeting",
                        Dates.weekday(day) + ", 2:30pm",
                        "Town hall",
                        "https://meet.example/x",
                        "The reviewing officer",
                        "Not decided: by");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .contains("Meeting", "Strategy meeting");
    }

    @Test
    void whoeverIsChosenToGoHasItAmongTheOwnWork() {
        invite();
        var meeting = meeting();

        assertThat(decide(meeting, "ATTEND", coordinator.person().toString(), ""))
                .hasStatus(303);

        assertThat(clicks.work("cohort.meeting-decision", child)).isEmpty();
        assertThat(clicks.work("cohort.meeting-part", child)).singleElement().satisfies(work -> {
            assertThat(work.assignee()).isEqualTo(new Work.Assignee.Person(coordinator.person()));
            assertThat(work.dueOn()).contains(day);
        });
        assertThat(clicks.page(worker, meeting)).contains("Robin Zeta goes");

        assertThat(decide(meeting, "NOT_NEEDED", "", "School has it in hand")).hasStatus(303);
        assertThat(clicks.work("cohort.meeting-part", child)).isEmpty();
        assertThat(clicks.page(worker, meeting)).contains("Not needed: School has it in hand");
    }

    @Test
    void aDecisionSaysWhoOrWhyNot() {
        invite();
        var meeting = meeting();

        assertThat(decide(meeting, "NOT_NEEDED", "", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why the virtual school is not needed");
        assertThat(decide(meeting, "REPORT", "", "")).hasStatus(422).bodyText().contains("Choose who goes");
        assertThat(decide(meeting, "ATTEND", worker.person().toString(), ""))
                .as("a social worker does not go for the virtual school")
                .hasStatus(422);
        assertThat(decide(meeting, "PERHAPS", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what the virtual school does");
        assertThat(clicks.work("cohort.meeting-decision", child)).hasSize(1);
    }

    @Test
    void aMeetingThatIsOffIsNobodysWork() {
        invite();
        var meeting = meeting();
        decide(meeting, "REPORT", coordinator.person().toString(), "");

        assertThat(clicks.send(worker, meeting + "/withdrawal", Map.of())).hasStatus(303);

        assertThat(clicks.work("cohort.meeting-part", child)).isEmpty();
        assertThat(clicks.page(coordinator, meeting)).contains("Off since").doesNotContain("Save the decision");
        assertThat(clicks.send(worker, meeting + "/withdrawal", Map.of())).hasStatus(409);
        assertThat(decide(meeting, "NOT_NEEDED", "", "Off"))
                .hasStatus(422)
                .bodyText()
                .contains("This meeting is off, or its day has passed");
    }

    @Test
    void theCalendarFileGivesNothingAway() throws Exception {
        invite();
        var answer = clicks.open(coordinator, meeting() + "/calendar");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"education-meeting.ics\"");
        assertThat(answer.getResponse().getContentAsString())
                .contains("SUMMARY:Education meeting")
                .doesNotContain("Uma", "Town hall", "meet.example", "Strategy", child.toString());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsLost() {
        var wrong =
                fields("kind", "PARTY", "day", LocalDate.now(clock).minusDays(1), "time", "soon", "link", "http://x");
        wrong.put("about", "Bring the report");

        assertThat(clicks.send(worker, address("/meetings"), wrong))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose what kind of meeting it is",
                        "The day of the meeting must be today or later",
                        "Enter when it begins",
                        "Enter a link that begins with https://",
                        "Enter who invites",
                        "Bring the report");
        assertThat(clicks.send(worker, address("/meetings"), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the day of the meeting", "Enter where the meeting is, or a link to it");
    }

    @Test
    void itKeepsToRoleAndReach() {
        invite();
        var meeting = meeting();
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(clicks.send(worker, meeting + "/decision", Map.of("part", "ATTEND")))
                .hasStatus(403);
        for (var page : new String[] {meeting, meeting + "/calendar"}) {
            assertThat(clicks.open(teacher, page)).hasStatus(403);
            assertThat(clicks.open(other, page)).hasStatus(404);
        }
    }

    private void invite() {
        var invitation = fields("kind", "STRATEGY", "day", day, "time", "2:30pm", "place", "Town hall");
        invitation.putAll(fields("link", "https://meet.example/x", "invitedBy", "The reviewing officer"));
        assertThat(clicks.send(worker, address("/meetings"), invitation))
                .hasStatus(303)
                .hasRedirectedUrl(address(""));
    }

    private MvcTestResult decide(String meeting, String part, String who, String reason) {
        return clicks.send(coordinator, meeting + "/decision", fields("part", part, "who", who, "reason", reason));
    }

    private String meeting() {
        return address("/meetings/" + clicks.on(worker, address(""), "liaison/meetings/([0-9a-f-]{36})\">Strategy"));
    }

    private String address(String below) {
        return "/calderdale/children/" + child + "/liaison" + below;
    }
}
