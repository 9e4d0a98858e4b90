package org.virtualschool.cohort.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.liaison.PromisedToAChild;
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.Dates;

/** A child goes to another social worker, with what was open about it, once the other has taken the child on; until then both have it. */
@CohortTest
class HandoverPagesTests {

    @Autowired
    private Around clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private PromisedToAChild promised;

    @Autowired
    private NewsOfChildren news;

    @Autowired
    private Clock clock;

    @Autowired
    private HandoverRepository handovers;

    @Autowired
    private Audit audit;

    @Autowired
    private List<DutySource> duties;

    private Visitor old;
    private Visitor next;
    private ChildId child;

    @BeforeEach
    void aChildOnACaseload() {
        old = socialWorker();
        next = socialWorker();
        child = children.lookedAfter(councils.calderdale(), "Uma", "Handover");
        councils.doIn(councils.calderdale(), () -> caseloads.add(old.person(), child));
    }

    @Test
    void isAskedAndUntilThereIsAnAnswerBothHaveTheChild() {
        assertThat(clicks.open(next, people())).hasStatus(404);

        assertThat(ask(old)).hasStatus(303).hasRedirectedUrl(people());

        assertThat(clicks.page(next, people())).contains("Asked to take the child on");
        assertThat(clicks.page(old, people())).contains("Asked to take the child on", "Not yet");
        assertThat(due("cohort.take-on-child")).contains(new Work.Assignee.Person(next.person()));
        assertThat(due("cohort.child-not-taken-on")).contains(new Work.Assignee.Role(Roles.COORDINATOR));
        assertThat(clicks.page(coordinator(), handover())).contains("Not yet").doesNotContain("Take the child on</");
    }

    @Test
    void takingTheChildOnBringsWhatWasOpenAlong() {
        old = mentorWith(child);
        next = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Caseload());
        var meeting = promised.meeting(child, 20);
        promised.goes(child, meeting, old);
        assertThat(ask(manager())).hasStatus(303);
        assertThat(clicks.page(next, handover()))
                .contains(
                        "What goes along",
                        "Go to the meeting, or send the report",
                        "due " + Dates.day(today().plusDays(20)))
                .contains(meeting);

        assertThat(clicks.send(next, handover() + "/acceptance")).hasStatus(303);

        assertThat(promised.workOf(next, child)).hasSize(1);
        assertThat(promised.workOf(old, child)).isEmpty();
        assertThat(clicks.open(old, people())).hasStatus(404);
        assertThat(clicks.page(next, people())).doesNotContain("Asked to take the child on");
        assertThat(due("cohort.take-on-child")).isEmpty();
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.action().equals("cohort.hand-over-child")
                        && seen.what().endsWith("with open work: 1"));
        assertThat(clicks.send(next, handover() + "/acceptance")).hasStatus(409);
    }

    /** Whoever it is for: a meeting, a warning and a change are no work of the social worker's, and promised to the child all the same. */
    @Test
    void showsEverythingThatIsOpenAboutTheChild() {
        var meeting = promised.meeting(child, 20);
        promised.isOff(promised.meeting(child, 25));
        promised.warning(child);
        promised.change(child);
        ask(old);

        assertThat(clicks.page(next, handover()))
                .contains("Meeting on " + Dates.day(today().plusDays(20)) + ": Strategy meeting", meeting)
                .contains(
                        "Early warning of " + Dates.day(today()) + ": The placement may break down (to be answered by")
                .contains("Change of circumstance of " + Dates.day(today()) + ": Health (to be read by")
                .containsPattern("href=\"/calderdale/children/" + child + "/liaison/warnings/[0-9a-f-]{36}\"")
                .containsPattern("href=\"/calderdale/children/" + child + "/liaison/changes/[0-9a-f-]{36}\"")
                .doesNotContain(Dates.day(today().plusDays(25)));
    }

    @Test
    void showsTheOfferThatAFamilyWaitsFor() {
        var left = news.comesIntoCare(councils.calderdale(), "Uma", "Leaver", new Urn(107_482));
        child = left.id();
        councils.doIn(councils.calderdale(), () -> caseloads.add(old.person(), child));
        news.ceases(councils.calderdale(), left, today(), "E46");
        ask(old);

        assertThat(clicks.page(next, handover()))
                .contains("the family waits for the offer of the virtual school, due", "/after-care\"");
    }

    @Test
    void decliningWantsAReasonAndGoesBackToWhoeverAsked() {
        ask(old);
        assertThat(clicks.send(next, handover() + "/decline", "because", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why you do not take the child on");

        assertThat(clicks.send(next, handover() + "/decline", "because", "I have forty"))
                .hasStatus(303);

        assertThat(clicks.open(next, people())).hasStatus(404);
        assertThat(clicks.page(old, handover())).contains("Not taken on", "I have forty");
        assertThat(due("cohort.child-declined")).contains(new Work.Assignee.Person(old.person()));
        assertThat(clicks.send(old, handover() + "/withdrawal")).hasStatus(303);
        assertThat(due("cohort.child-declined")).isEmpty();
        assertThat(clicks.page(old, people())).doesNotContain("Asked to take the child on");
    }

    @Test
    void isTakenBackByWhoeverAsked() {
        ask(old);

        assertThat(clicks.send(old, handover() + "/withdrawal")).hasStatus(303);

        assertThat(clicks.open(next, people())).hasStatus(404);
        assertThat(ask(old)).as("somebody can be asked again").hasStatus(303);
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        ask(old);

        assertThat(clicks.send(old, handover() + "/acceptance")).hasStatus(403);
        assertThat(clicks.send(old, handover() + "/decline", "because", "No")).hasStatus(403);
        assertThat(clicks.send(next, handover() + "/withdrawal")).hasStatus(403);
        assertThat(clicks.send(coordinator(), handover() + "/acceptance")).hasStatus(403);
    }

    @Test
    void aSocialWorkerGivesUpOnlyAnOwnChild() {
        councils.doIn(councils.calderdale(), () -> caseloads.add(next.person(), child));
        var third = socialWorker();

        assertThat(clicks.send(old, ask(), "from", id(next), "to", id(third), "reason", "LEAVES"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who has the child now");
    }

    @Test
    void aManagerAsksForSomebodyElse() {
        assertThat(ask(manager())).hasStatus(303);
        assertThat(due("cohort.take-on-child")).contains(new Work.Assignee.Person(next.person()));
    }

    @Test
    void everythingThatIsWrongIsSaidAndOnlyOneIsAskedAtATime() {
        assertThat(clicks.send(old, ask()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who has the child now", "Choose who is to take the child on", "Choose why");
        ask(old);
        assertThat(clicks.send(old, ask(), "from", id(old), "to", id(socialWorker()), "reason", "LEAVES"))
                .hasStatus(422)
                .bodyText()
                .contains("Take that back first");
    }

    @Test
    void standsOnTheTimelineOfTheChild() {
        ask(old);

        assertThat(clicks.page(coordinator(), "/calderdale/children/" + child + "/timeline"))
                .contains("Asked to take the child on", "Not answered yet");
    }

    private Visitor mentorWith(ChildId child) {
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Caseload());
        councils.doIn(councils.calderdale(), () -> caseloads.add(mentor.person(), child));
        return mentor;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For whom work of this kind about the child is due. */
    private List<Work.Assignee> due(String kind) {
        return councils.in(
                councils.calderdale(),
                () -> duties.stream()
                        .filter(duty -> duty.key().equals(kind))
                        .flatMap(duty -> duty.due().stream())
                        .filter(one -> one.child().equals(Optional.of(child)))
                        .map(Work::assignee)
                        .toList());
    }

    private MvcTestResult ask(Visitor by) {
        return clicks.send(by, ask(), "from", id(old), "to", id(next), "reason", "LEAVES");
    }

    private String ask() {
        return "/calderdale/children/" + child + "/handovers";
    }

    /** Where the latest asking about the child is looked at. */
    private String handover() {
        var latest =
                councils.in(councils.calderdale(), () -> handovers.of(child)).getFirst();
        return ask() + "/" + latest.id();
    }

    private String people() {
        return "/calderdale/children/" + child + "/people";
    }

    private static String id(Visitor visitor) {
        return visitor.person().toString();
    }

    private Visitor manager() {
        return councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());
    }

    private Visitor coordinator() {
        return councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
    }

    private Visitor socialWorker() {
        return councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
    }
}
