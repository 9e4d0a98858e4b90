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
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;

/** A social worker tells what has changed in a child's life; a coordinator reads it and says what follows. */
@CohortTest
class CircumstancePagesTests {

    @Autowired
    private LiaisonClicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor worker;
    private Visitor coordinator;
    private ChildId child;
    private LocalDate today;

    @BeforeEach
    void aChildOnACaseload() {
        worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Change" + UUID.randomUUID());
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));
        today = LocalDate.now(clock);
    }

    @Test
    void aChangeIsTheCoordinatorsWorkUntilItIsReadAndStaysOnTheTimeline() {
        assertThat(clicks.send(worker, address("/changes"), change("Sleeps badly since the move")))
                .hasStatus(303)
                .hasRedirectedUrl(address(""));

        assertThat(clicks.work("cohort.change-of-circumstance", child))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.COORDINATOR));
                    assertThat(work.dueOn()).isPresent();
                });
        assertThat(clicks.page(coordinator, address(""))).contains("Health", "To be read by");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .contains("Change of circumstance", "Health")
                .doesNotContain("Sleeps badly");
        var page = address("/changes/" + clicks.on(worker, address(""), "liaison/changes/([0-9a-f-]{36})\">Health"));
        assertThat(clicks.page(coordinator, page)).contains("Sleeps badly since the move", "Not yet: by");

        assertThat(clicks.send(coordinator, page + "/reading", Map.of("follows", "Later start on Mondays")))
                .hasStatus(303);

        assertThat(clicks.work("cohort.change-of-circumstance", child)).isEmpty();
        assertThat(clicks.page(worker, page))
                .contains("Later start on Mondays")
                .doesNotContain("The virtual school has read it");
        assertThat(clicks.send(coordinator, page + "/reading", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has said already that this was read");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.what().equals("change of circumstance read"))
                .noneMatch(seen -> seen.what().contains("Sleeps") || seen.what().contains("Health"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsLost() {
        var wrong = fields("kind", "WEATHER", "happenedOn", today.plusDays(1), "change", "x".repeat(2001));
        assertThat(clicks.send(worker, address("/changes"), wrong))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose what has changed",
                        "Enter the day on which it changed, today or earlier",
                        "Use 2,000 characters or fewer",
                        "x".repeat(2001));
        assertThat(clicks.send(worker, address("/changes"), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter what has changed");
        assertThat(clicks.work("cohort.change-of-circumstance", child)).isEmpty();
    }

    @Test
    void aSocialWorkerDoesNotReadForTheVirtualSchoolAndASchoolSeesNothing() {
        clicks.send(worker, address("/changes"), change("Sleeps badly"));
        var page = address("/changes/" + clicks.on(worker, address(""), "liaison/changes/([0-9a-f-]{36})\">Health"));
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(clicks.send(worker, page + "/reading", Map.of())).hasStatus(403);
        assertThat(clicks.open(teacher, page)).hasStatus(403);
        assertThat(clicks.open(other, page)).hasStatus(404);
        var sibling = children.lookedAfter(councils.calderdale(), "Una", "Change");
        assertThat(clicks.open(coordinator, page.replace(child.toString(), sibling.toString())))
                .hasStatus(404);
    }

    private Map<String, String> change(String words) {
        return fields("kind", "HEALTH", "happenedOn", today.minusDays(2), "change", words);
    }

    private String address(String below) {
        return "/calderdale/children/" + child + "/liaison" + below;
    }
}
