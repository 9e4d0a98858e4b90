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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.virtualschool.web.Dates;

/** A social worker says early that a placement is at risk; the coordinator and the SEN caseworker are told, and answer. */
@CohortTest
class EarlyWarningPagesTests {

    @Autowired
    private LiaisonClicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private WarningMail mail;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor worker;
    private Visitor coordinator;
    private ChildId child;
    private LocalDate today;
    private String family;

    @BeforeEach
    void aChildOnACaseload() {
        worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        family = "Risk" + UUID.randomUUID();
        child = children.lookedAfter(councils.calderdale(), "Uma", family);
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));
        today = LocalDate.now(clock);
    }

    @Test
    void aWarningIsTheCoordinatorsWorkAndStandsOnEveryPageAboutTheChild() {
        assertThat(clicks.work("cohort.early-warning", child)).isEmpty();

        give();

        assertThat(clicks.work("cohort.early-warning", child)).singleElement().satisfies(work -> {
            assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.COORDINATOR));
            assertThat(work.dueOn()).hasValueSatisfying(due -> assertThat(due).isAfter(today));
            assertThat(work.about()).isEmpty();
        });
        assertThat(clicks.page(coordinator, address("")))
                .contains("Early warning", "The placement may break down", "To be answered by", "Attention");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child))
                .contains("Placement or school place at risk: read the early warning");
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .contains("Early warning", "The placement may break down");
        assertThat(clicks.page(coordinator, warning()))
                .contains(
                        "Wants to live with her aunt",
                        "Family meeting planned",
                        "Probably",
                        "Robin Zeta",
                        "Coordinator")
                .contains("no work address is known");
    }

    @Test
    void itIsAcknowledgedFollowedAndClosedWithItsOutcome() {
        give();
        var warning = warning();

        assertThat(clicks.page(coordinator, warning)).doesNotContain("Is it over?");
        assertThat(clicks.send(coordinator, warning + "/acknowledgement", Map.of("reply", "We ring the school today")))
                .hasStatus(303)
                .hasRedirectedUrl(warning);
        assertThat(clicks.page(worker, warning))
                .contains("By Robin Zeta on " + Dates.day(today), "We ring the school today");
        assertThat(clicks.work("cohort.early-warning", child)).isEmpty();

        assertThat(clicks.send(worker, warning + "/steps", step("Respite agreed", "")))
                .hasStatus(303);
        assertThat(clicks.page(coordinator, warning)).contains("Respite agreed", "Social care", "Is it over?");
        assertThat(clicks.page(coordinator, "/calderdale/early-warnings")).contains(child.toString());

        assertThat(clicks.send(coordinator, warning + "/steps", step("She stays", "HELD")))
                .hasStatus(303);
        assertThat(clicks.page(coordinator, warning))
                .contains("Early warning, closed", "The placement and the school place held")
                .doesNotContain("Write it down", "Attention");
        assertThat(clicks.page(coordinator, "/calderdale/early-warnings")).doesNotContain(child.toString());
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.change() && seen.what().equals("early warning acknowledged"))
                .anyMatch(seen -> !seen.change() && seen.action().equals("cohort.view-liaison"))
                .noneMatch(seen -> seen.what().contains("aunt"));
    }

    @Test
    void whoeverIsSlowerIsToldSo() {
        give();
        var warning = warning();
        clicks.send(coordinator, warning + "/acknowledgement", Map.of());

        assertThat(clicks.send(coordinator, warning + "/acknowledgement", Map.of("reply", "Me too")))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has acknowledged this warning already");
        clicks.send(coordinator, warning + "/steps", step("She stays", "HELD"));
        assertThat(clicks.send(coordinator, warning + "/steps", step("She moved", "MOVED_NEW_SCHOOL")))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else has said already how this ended");
        assertThat(clicks.page(coordinator, warning)).doesNotContain("She moved");
    }

    @Test
    void theSenCaseworkerIsToldAndWhereThereIsNoneThatIsWork() {
        assertThat(clicks.page(worker, address("/warnings/new"))).contains("No EHC plan or assessment is recorded");
        plan();
        assertThat(clicks.page(worker, address("/warnings/new")))
                .contains("Nobody has recorded who the SEN caseworker is");
        give();
        assertThat(clicks.work("cohort.sen-caseworker", child))
                .singleElement()
                .satisfies(work -> assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.COORDINATOR)));

        assertThat(clicks.send(
                        coordinator,
                        "/calderdale/children/" + child + "/sen/caseworker",
                        fields("who", "other", "name", "Ash Grove", "email", "ash.grove@devon.example", "shown", "")))
                .hasStatus(303);
        assertThat(clicks.work("cohort.sen-caseworker", child)).isEmpty();
        assertThat(clicks.page(worker, address("/warnings/new"))).contains("told as well: Ash Grove");
        give();

        assertThat(clicks.page(coordinator, warning()))
                .contains("SEN caseworker", "Ash Grove")
                .containsPattern("E-mail");
    }

    /** The warning came first. The message leads to the page, and is told from no other: it names no child. */
    @Test
    void aCaseworkerWhoIsNamedLaterIsToldOnceOfEachWarningThatStands() {
        plan();
        give();
        var address = UUID.randomUUID() + "@devon.example";
        assertThat(mail.about(warning())).isEmpty();

        name("Ash Grove", address, "");
        name("Ash Grove", address, clicks.on(coordinator, caseworker(), "name=\"shown\" value=\"([0-9a-f-]{36})\""));

        assertThat(mail.about(warning()))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("cohort.early-warning-caseworker", address)
                        .doesNotContain("Uma", family, "aunt", "placement may"));
        assertThat(clicks.page(coordinator, warning())).containsOnlyOnce("Ash Grove");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen ->
                        seen.change() && seen.what().equals("SEN caseworker told of the early warning of " + today));

        name(
                "Elm Rise",
                "elm-" + address,
                clicks.on(coordinator, caseworker(), "name=\"shown\" value=\"([0-9a-f-]{36})\""));

        assertThat(mail.about(warning())).as("whoever follows is told too").hasSize(2);
    }

    @Test
    void aCaseworkerWhoIsNamedOnceItIsOverIsNotTold() {
        plan();
        give();
        clicks.send(coordinator, warning() + "/acknowledgement", Map.of());
        clicks.send(coordinator, warning() + "/steps", step("She stays", "HELD"));

        name("Ash Grove", "ash.grove@devon.example", "");

        assertThat(mail.about(warning())).isEmpty();
    }

    private void name(String name, String email, String shown) {
        assertThat(clicks.send(
                        coordinator,
                        caseworker(),
                        fields("who", "other", "name", name, "email", email, "shown", shown)))
                .hasStatus(303);
    }

    private String caseworker() {
        return "/calderdale/children/" + child + "/sen/caseworker";
    }

    /** A council may take special educational needs away from a role, and a learning mentor does not hold them. */
    @Test
    void whoMayNotSeeNeedsLearnsOfNoCaseworker() {
        plan();
        clicks.send(
                coordinator,
                "/calderdale/children/" + child + "/sen/caseworker",
                fields("who", "other", "name", "Ash Grove", "email", "ash.grove@devon.example", "shown", ""));
        give();
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());

        assertThat(clicks.page(mentor, warning()))
                .contains("Coordinator")
                .doesNotContain("Ash Grove", "SEN caseworker", "Acknowledge the warning");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsLost() {
        assertThat(clicks.send(worker, address("/warnings"), Map.of("situation", "", "done", "Rang the carer")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter the day of the warning, today or earlier",
                        "Choose what is at risk",
                        "Choose how soon it may happen",
                        "Choose whether the child would change school",
                        "Enter what is happening",
                        "Rang the carer");
        assertThat(clicks.send(worker, address("/warnings"), warning("x".repeat(2001))))
                .hasStatus(422)
                .bodyText()
                .contains("Use 2,000 characters or fewer");
        give();
        assertThat(clicks.send(coordinator, warning() + "/steps", step("", "HELD")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter what was done or agreed", "Acknowledge the warning before you say how it ended");
    }

    @Test
    void aSocialWorkerDoesNotAnswerForTheVirtualSchool() {
        give();
        var warning = warning();

        assertThat(clicks.page(worker, warning)).doesNotContain("Acknowledge the warning", "Is it over?");
        assertThat(clicks.send(worker, warning + "/acknowledgement", Map.of())).hasStatus(403);
        assertThat(clicks.send(worker, warning + "/steps", step("She stays", "HELD")))
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DESIGNATED_TEACHER, Roles.HEAD_TEACHER, Roles.SENCO, Roles.SAFEGUARDING_LEAD})
    void aSchoolSeesNoTraceOfIt(String role) {
        give();
        var visitor = councils.visitor(councils.calderdale(), role, new Scope.SchoolRoll(Set.of(990001)));

        assertThat(clicks.open(visitor, address(""))).hasStatus(403);
        assertThat(clicks.open(visitor, "/calderdale/early-warnings")).hasStatus(403);
        assertThat(clicks.page(visitor, "/calderdale/children/" + child)).doesNotContain("at risk", "Social care");
    }

    @Test
    void theListKeepsToReachAndAnotherChildsWarningIsNotThere() {
        give();
        var warning = warning();
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var sibling = children.lookedAfter(councils.calderdale(), "Una", "Risk");

        assertThat(clicks.page(other, "/calderdale/early-warnings")).doesNotContain(child.toString());
        assertThat(clicks.open(other, warning)).hasStatus(404);
        assertThat(clicks.open(coordinator, warning.replace(child.toString(), sibling.toString())))
                .hasStatus(404);
        var foreign = children.lookedAfter(councils.hillingdon(), "Una", "Risk");
        assertThat(clicks.send(coordinator, "/calderdale/children/" + foreign + "/liaison/warnings", warning("x")))
                .hasStatus(404);
    }

    private void plan() {
        var page = "/calderdale/children/" + child + "/sen/change";
        var version = clicks.on(coordinator, page, "name=\"version\" value=\"(\\d+)\"");
        var plan = fields("provision", "E", "primaryNeed", "SEMH", "maintainedBy", "878", "version", version);
        plan.putAll(fields("from", today.minusMonths(3), "planMadeOn", today.minusMonths(3)));
        assertThat(clicks.send(coordinator, page, plan)).hasStatus(303);
    }

    private void give() {
        assertThat(clicks.send(worker, address("/warnings"), warning("Wants to live with her aunt")))
                .hasStatus(303)
                .hasRedirectedUrl(address(""));
    }

    private Map<String, String> warning(String situation) {
        return fields(
                "toldOn",
                today,
                "atRisk",
                "PLACEMENT",
                "howSoon",
                "WEEK",
                "schoolChange",
                "LIKELY",
                "situation",
                situation,
                "done",
                "Family meeting planned");
    }

    private Map<String, String> step(String done, String outcome) {
        return fields("day", today, "agency", "SOCIAL_CARE", "done", done, "outcome", outcome);
    }

    private String warning() {
        return address(
                "/warnings/" + clicks.on(worker, address(""), "liaison/warnings/([0-9a-f-]{36})\">The placement"));
    }

    private String address(String below) {
        return "/calderdale/children/" + child + "/liaison" + below;
    }
}
