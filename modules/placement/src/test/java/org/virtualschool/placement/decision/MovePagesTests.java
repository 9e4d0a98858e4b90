package org.virtualschool.placement.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.CALDERDALE;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.Visits.parsed;
import static org.virtualschool.placement.Visits.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.web.Dates;

/** A placement is proposed, prepared and decided, as those see it who do so. */
@PlacementTest
class MovePagesTests {

    /** In Hillingdon, which does not adjoin Calderdale. */
    private static final String FAR_POSTCODE = "HA4 9JW";

    private static final String WELSH_POSTCODE = "CF10 1EP";

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Clock clock;

    private RequestPostProcessor worker;
    private RequestPostProcessor director;
    private ChildId child;

    @BeforeEach
    void aManagerADirectorAndAChild() {
        worker = councils.signedIn("calderdale", Roles.SERVICE_MANAGER);
        director = councils.signedIn("calderdale", Roles.DIRECTOR);
        child = councils.bound("calderdale", () -> roll.placedIn(CALDERDALE, Certainty.EXACT));
    }

    @Test
    void goesFromTheProposalToTheDayOnWhichItTookPlace() throws Exception {
        var move = propose();
        var before = visits.page(worker, move);
        assertThat(before.select("h1").text()).contains("Proposed placement: Hillingdon");
        assertThat(before.select("main").text())
                .contains(
                        "may not start yet. 17 things are still to be done",
                        "At a distance",
                        "The Director of Children’s Services approves")
                .contains("Before the placement starts on")
                .doesNotContain(FAR_POSTCODE, "HA49JW", "A nominated officer approves");

        doSteps(move);
        assertThat(visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1"))
                .hasStatus(303);
        tellEverybody(move);

        assertThat(visits.page(worker, move).select("main").text())
                .contains("Everything that is asked is done: this placement may start");
        assertThat(visits.submit(worker, move + "/outcome", day("outcome=TOOK_PLACE", "on", today(), "read=1")))
                .hasStatus(303);
        assertThat(visits.page(worker, move).select("main").text())
                .contains("Took place", "Everything that is asked was done");
        assertThat(visits.page(worker, list()).select("tbody").text()).contains("Hillingdon", "Took place");
    }

    @Test
    void isNotApprovedBeforeTheStepsItRestsOnAreDone() throws Exception {
        var move = propose();

        var answer = visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");

        assertThat(answer).hasStatus(422);
        assertThat(parsed(answer).select(".govuk-error-summary").text())
                .contains("It cannot be approved yet: 7 steps that the decision rests on are still to be done");
        assertThat(visits.submit(director, move + "/steps/director", "outcome=REFUSED", "words=Too far", "read=1"))
                .hasStatus(303);
        assertThat(visits.page(worker, move).select("main").text()).contains("This placement was refused", "Too far");
    }

    @Test
    void isApprovedInAnEmergencyBeforeItsSteps() throws Exception {
        var move = redirect(visits.submit(worker, list() + "/new", emergency()));

        assertThat(visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1"))
                .hasStatus(303);

        assertThat(visits.page(worker, move).select("main").text())
                .contains("It is approved and may start as an emergency")
                .contains("5 working days from", "20 school days from");
    }

    @Test
    void isApprovedBySomebodyElseThanWhoProposedIt() throws Exception {
        var both = councils.signedIn("calderdale", Roles.SERVICE_MANAGER, Roles.DIRECTOR);
        var move = redirect(visits.submit(both, list() + "/new", emergency()));

        var answer = visits.submit(both, move + "/steps/director", "outcome=APPROVED", "read=1");

        assertThat(answer).hasStatus(422);
        assertThat(parsed(answer).select("main").text()).contains("somebody else has to approve it");
    }

    @Test
    void losesItsApprovalWhenWhatIsProposedChanges() throws Exception {
        var move = propose();
        doSteps(move);
        visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");

        var changed = with(planned(), "read=1", "samePlace=yes");
        changed.remove("schoolPlan=STAYS");
        changed.add("schoolPlan=NONE");
        assertThat(visits.submit(worker, move + "/change", changed.toArray(String[]::new)))
                .hasStatus(303);

        assertThat(state(move, "The Director")).isEqualTo("To do again");
        assertThat(state(move, "The authority of the area is consulted")).isEqualTo("Done");
        assertThat(state(move, "Education is considered")).isEqualTo("To do again");
    }

    @Test
    void asksTheOtherAreaAnewWhenItIsAnotherOne() throws Exception {
        var move = propose();
        doSteps(move);

        var changed = with(planned(), "read=1", "samePlace=yes");
        changed.remove("postcode=" + FAR_POSTCODE);
        changed.add("area=213");
        assertThat(visits.submit(worker, move + "/change", changed.toArray(String[]::new)))
                .hasStatus(303);

        assertThat(state(move, "The authority of the area is consulted")).isEqualTo("To do again");
        assertThat(state(move, "The child’s wishes")).isEqualTo("To do again");
        assertThat(state(move, "The present placement is reviewed")).isEqualTo("Done");
    }

    @Test
    void asksAnewForAnotherHomeInTheSameAreaAndNothingWhereNothingIsDifferent() throws Exception {
        var move = propose();
        doSteps(move);
        visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");

        visits.submit(
                worker,
                move + "/change",
                with(planned(), "read=1", "samePlace=yes").toArray(String[]::new));
        assertThat(state(move, "The Director")).isEqualTo("Approved");

        visits.submit(
                worker,
                move + "/change",
                with(planned(), "read=1", "samePlace=no").toArray(String[]::new));
        assertThat(state(move, "The Director")).isEqualTo("To do again");
        assertThat(state(move, "The child’s wishes")).isEqualTo("To do again");
    }

    @Test
    void losesItsApprovalWhenAStepTurnsOutNotToBeDone() throws Exception {
        var move = propose();
        doSteps(move);
        visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");

        var back = day("outcome=NOT_DONE", "on", today(), "words=Nobody has asked her yet", "read=1");
        assertThat(visits.submit(worker, move + "/steps/wishes", back)).hasStatus(303);

        assertThat(state(move, "The child’s wishes")).isEqualTo("To do");
        assertThat(state(move, "The Director")).isEqualTo("To do again");
    }

    @Test
    void staysRefusedUntilWhatIsProposedChanges() throws Exception {
        var move = redirect(visits.submit(worker, list() + "/new", emergency()));
        visits.submit(director, move + "/steps/director", "outcome=REFUSED", "words=Too far", "read=1");

        var other = councils.signedIn("calderdale", Roles.DIRECTOR);
        var second = visits.submit(other, move + "/steps/director", "outcome=APPROVED", "read=1");
        assertThat(second).hasStatus(422);
        assertThat(parsed(second).select("main").text()).contains("Somebody else has refused this");

        visits.submit(worker, move + "/outcome", day("outcome=TOOK_PLACE", "on", today(), "read=1"));
        assertThat(visits.page(worker, move).select("main").text())
                .contains("This placement started without the approval that is asked");
    }

    @Test
    void keepsTheLawOfTheDayOnWhichItStarted() throws Exception {
        assertThat(visits.submit(
                        worker,
                        list() + "/new",
                        planned(LocalDate.of(2013, 1, 1)).toArray(String[]::new)))
                .hasStatus(422);
        var fields = with(planned(today().plusDays(20)), "emergency=yes", "emergencyBecause=It may close");
        fields.remove("emergency=no");
        assertThat(visits.submit(worker, list() + "/new", fields.toArray(String[]::new)))
                .hasStatus(422);
        assertThat(visits.submit(
                        worker,
                        list() + "/new",
                        with(planned(), "distance=IN_AREA", "distanceBecause=Near")
                                .toArray(String[]::new)))
                .hasStatus(422);
        assertThat(visits.page(worker, list()).select("tbody tr")).isEmpty();
    }

    @Test
    void wantsTheConditionsAbroadMetBeforeAnEmergencyToo() throws Exception {
        var fields = new ArrayList<>(List.of(emergency()));
        fields.removeIf(each -> each.startsWith("postcode="));
        fields.addAll(List.of("area=SCOTLAND", "distance=AT_A_DISTANCE"));
        var move = redirect(visits.submit(worker, list() + "/new", fields.toArray(String[]::new)));

        var early = visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");
        assertThat(early).hasStatus(422);
        assertThat(parsed(early).select("main").text())
                .contains("a step that the decision rests on is still to be done");

        visits.submit(worker, move + "/steps/outside-england-and-wales", day("outcome=DONE", "on", today(), "read=1"));
        assertThat(visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1"))
                .hasStatus(303);
        fields.removeIf(each -> each.startsWith("schoolPlan="));
        fields.addAll(List.of("schoolPlan=NONE", "samePlace=yes", "read=1"));
        assertThat(visits.submit(worker, move + "/change", fields.toArray(String[]::new)))
                .hasStatus(303);
        assertThat(state(move, "The conditions for a placement outside")).isEqualTo("Done");
    }

    /** The borders of one Welsh authority say nothing of another home somewhere in Wales. */
    @Test
    void asksAgainHowFarAnotherHomeInWalesIs() throws Exception {
        var fields = planned();
        fields.removeIf(each -> each.startsWith("postcode="));
        var first = with(new ArrayList<>(fields), "postcode=" + WELSH_POSTCODE).toArray(String[]::new);
        var move = redirect(visits.submit(worker, list() + "/new", first));
        assertThat(visits.page(worker, move).select("main").text()).contains("Wales", "At a distance");

        var elsewhere = with(new ArrayList<>(fields), "area=WALES", "read=1", "samePlace=no")
                .toArray(String[]::new);
        var asked = visits.submit(worker, move + "/change", elsewhere);
        assertThat(asked).hasStatus(422);
        assertThat(parsed(asked).select(".govuk-error-summary").text())
                .contains("The borders do not say how far this is");

        fields.remove("disrupts=no");
        var same = with(fields, "disrupts=yes", "area=WALES", "read=1", "samePlace=yes")
                .toArray(String[]::new);
        assertThat(visits.submit(worker, move + "/change", same)).hasStatus(303);
        assertThat(visits.page(worker, move).select("main").text()).contains("At a distance", "Disrupted by the move");
    }

    @Test
    void keepsItsApprovalWhenSomebodyTurnsOutNotToBeTold() throws Exception {
        var move = propose();
        doSteps(move);
        visits.submit(director, move + "/steps/director", "outcome=APPROVED", "read=1");
        visits.submit(worker, move + "/steps/notice-child", day("outcome=DONE", "on", today(), "read=1"));

        var back = day("outcome=NOT_DONE", "on", today(), "words=The letter came back", "read=1");
        assertThat(visits.submit(worker, move + "/steps/notice-child", back)).hasStatus(303);

        assertThat(state(move, "The child is told in writing")).isEqualTo("To do");
        assertThat(state(move, "The Director")).isEqualTo("Approved");
    }

    @Test
    void saysWhatWasOverBeforeAnybodyHereKnewOfIt() throws Exception {
        var fields = with(planned(today().minusDays(30)), "emergency=yes", "emergencyBecause=The home closed");
        fields.remove("emergency=no");

        var move = redirect(visits.submit(worker, list() + "/new", fields.toArray(String[]::new)));

        assertThat(visits.page(worker, move)
                        .select("li:contains(The child’s wishes)")
                        .text())
                .contains("It was due on", "; we learnt of it on " + Dates.day(today()));
    }

    @Test
    void isNobodysButTheirsWhoMay() throws Exception {
        var move = propose();
        var administrator = councils.signedIn("calderdale", Roles.ADMINISTRATOR);
        var mentor = councils.signedIn("calderdale", Roles.LEARNING_MENTOR);

        assertThat(visits.ask(administrator, move)).hasStatusOk();
        assertThat(visits.ask(administrator, list() + "/new")).hasStatus(403);
        assertThat(visits.submit(administrator, move + "/steps/wishes", "outcome=DONE", "read=1"))
                .hasStatus(403);
        assertThat(visits.submit(worker, move + "/steps/director", "outcome=APPROVED", "read=1"))
                .hasStatus(403);
        assertThat(visits.ask(mentor, move)).hasStatus(403);
        assertThat(visits.ask(
                        councils.signedIn("hillingdon", Roles.DIRECTOR), move.replace("calderdale", "hillingdon")))
                .hasStatus(404);
    }

    @Test
    void isNotChangedOverSomebodyElsesChange() throws Exception {
        var move = propose();
        var changed = with(planned(), "read=1", "samePlace=yes");
        changed.remove("schoolPlan=STAYS");
        changed.add("schoolPlan=NONE");
        visits.submit(worker, move + "/change", changed.toArray(String[]::new));

        var late = visits.submit(
                worker,
                move + "/change",
                with(planned(), "read=1", "samePlace=yes").toArray(String[]::new));
        var lateStep = visits.submit(worker, move + "/steps/wishes", day("outcome=DONE", "on", today(), "read=1"));

        assertThat(late).hasStatus(422);
        assertThat(parsed(late).select("main").text()).contains("Somebody else has changed or ended this meanwhile");
        assertThat(lateStep).hasStatus(422);
        assertThat(parsed(lateStep).select("main").text()).contains("What is proposed has changed");
    }

    @Test
    void isTheOnlyOneThatIsOpenForTheChild() throws Exception {
        var move = propose();

        var second = visits.submit(worker, list() + "/new", planned().toArray(String[]::new));
        assertThat(second).hasStatus(422);
        assertThat(parsed(second).select("main").text())
                .contains("Another placement is proposed for this child already");
        assertThat(visits.page(worker, list()).select("tbody tr")).hasSize(1);

        visits.submit(worker, move + "/outcome", "outcome=GIVEN_UP", "because=Another home was found", "read=1");
        assertThat(visits.page(worker, move).select("main").text()).contains("Given up", "Another home was found");
        propose();
        assertThat(visits.page(worker, list()).select("tbody tr")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startsOn-day        |                         | Enter the day on which the placement is to start
            emergency           |                         | Choose whether this is an emergency placement
            emergency           | yes                     | Enter why it could not be planned
            postcode            |                         | Enter the postcode of the placement, or choose the authority
            postcode            | nowhere                 | Enter a whole postcode
            postcode            | UB8 1UW                 | It is probably in Hillingdon
            area                | 383                     | The postcode is in Hillingdon: correct one of the two
            placedWith          | FRIEND                  | Choose what sort of placement it is
            schoolPlan          |                         | Choose what happens to the child’s school
            schoolPlan          | MOVES                   | Enter the first day at the new school
            disrupts            |                         | Choose whether the move disrupts
            distance            | OUT_OF_AREA             | Enter why it is not as the borders say
            """)
    void saysWhatToDoAboutABadAnswerAndSavesNothing(String field, String answer, String says) throws Exception {
        var fields = planned();
        fields.removeIf(each -> each.startsWith(field.replace("-day", "") + "=")
                || each.startsWith("startsOn-") && field.startsWith("startsOn-"));
        fields.add(field + "=" + Objects.requireNonNullElse(answer, ""));

        var refused = visits.submit(worker, list() + "/new", fields.toArray(String[]::new));

        assertThat(refused).hasStatus(422);
        var page = parsed(refused);
        assertThat(page.select(".govuk-error-summary").text()).contains(says);
        assertThat(page.select("input[name=placedWith][checked]")).hasSize("placedWith".equals(field) ? 0 : 1);
        assertThat(visits.page(worker, list()).select("tbody tr")).isEmpty();
    }

    @Test
    void isAsFarAsTheBordersSayUnlessSomebodyGivesAReason() throws Exception {
        var fields = with(planned(), "distance=OUT_OF_AREA", "distanceBecause=Two streets beyond the border");

        var move = redirect(visits.submit(worker, list() + "/new", fields.toArray(String[]::new)));

        assertThat(visits.page(worker, move).select("main").text())
                .contains(
                        "By its borders: at a distance",
                        "Two streets beyond the border",
                        "A nominated officer approves")
                .doesNotContain("The Director of Children’s Services approves");
    }

    @Test
    void asksWhatTheCouncilAsksBesideTheLaw() throws Exception {
        var head = councils.signedIn("hillingdon", Roles.VIRTUAL_SCHOOL_HEAD);
        worker = councils.signedIn("hillingdon", Roles.SERVICE_MANAGER);
        child = councils.bound("hillingdon", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        var list = "/hillingdon/children/" + child + "/moves/new";
        var rules = "/hillingdon/requirements";
        var asked = day(
                "situation=ALWAYS", "from", today(), "says=The head has agreed", "approver=HEAD", "source=Procedure 7");
        assertThat(visits.submit(worker, rules, asked)).hasStatus(403);
        assertThat(visits.submit(head, rules, "situation=ALWAYS")).hasStatus(422);
        assertThat(visits.submit(
                        head,
                        rules,
                        day("situation=ALWAYS", "from", today().minusDays(1), "says=Too late", "source=Procedure 7")))
                .hasStatus(422);
        assertThat(visits.submit(head, rules, asked)).hasStatus(303);

        var move = redirect(visits.submit(worker, list, planned().toArray(String[]::new)));
        assertThat(state(move, "The head has agreed")).isEqualTo("To do");
        doSteps(move);
        var own = visits.page(head, move)
                .select("li:contains(The head has agreed) a")
                .attr("href");
        assertThat(visits.submit(worker, own, "outcome=APPROVED", "read=1")).hasStatus(403);
        assertThat(visits.submit(head, own, "outcome=APPROVED", "read=1")).hasStatus(303);
        assertThat(state(move, "The head has agreed")).isEqualTo("Approved");

        var end = visits.page(head, rules).select("form[action$=end]").attr("action");
        assertThat(visits.submit(head, end)).hasStatus(303);
        assertThat(visits.submit(head, end)).hasStatus(404);
        assertThat(visits.page(head, rules).select("form[action$=end]")).isEmpty();
        assertThat(state(move, "The head has agreed"))
                .as("it was proposed before")
                .isEqualTo("Approved");
    }

    @Test
    void takesOnlyWhatIsAskedAndHasCome() throws Exception {
        var move = propose();

        assertThat(visits.ask(worker, move + "/steps/key-stage-4")).hasStatus(404);
        assertThat(visits.submit(
                        worker,
                        move + "/steps/wishes",
                        day("outcome=DONE", "on", today().plusDays(1), "words=She wants to", "read=1")))
                .hasStatus(422);
        assertThat(visits.submit(worker, move + "/steps/wishes", day("outcome=DONE", "on", today(), "read=1")))
                .hasStatus(422);
        assertThat(visits.submit(
                        worker, move + "/steps/wishes", day("outcome=NOT_NEEDED", "on", today(), "words=No", "read=1")))
                .hasStatus(422);
        assertThat(visits.submit(worker, move + "/steps/wishes", day("outcome=APPROVED", "on", today(), "read=1")))
                .hasStatus(422);
        assertThat(visits.submit(worker, move + "/steps/relatives", day("outcome=NOT_NEEDED", "on", today(), "read=1")))
                .hasStatus(422);
        assertThat(visits.submit(
                        worker,
                        move + "/steps/relatives",
                        day("outcome=NOT_NEEDED", "on", today(), "words=None known", "read=1")))
                .hasStatus(303);
        assertThat(state(move, "Relatives are consulted")).isEqualTo("Not needed");
    }

    private String propose() {
        return redirect(visits.submit(worker, list() + "/new", planned().toArray(String[]::new)));
    }

    private List<String> planned() {
        return planned(today());
    }

    private static List<String> planned(LocalDate starts) {
        return new ArrayList<>(List.of(day(
                "emergency=no",
                "startsOn",
                starts,
                "postcode=" + FAR_POSTCODE,
                "placedWith=OTHER_FOSTER",
                "schoolPlan=STAYS",
                "disrupts=no")));
    }

    private String[] emergency() {
        var fields = with(planned(), "emergency=yes", "emergencyBecause=The home closed");
        fields.remove("emergency=no");
        return fields.toArray(String[]::new);
    }

    private static List<String> with(List<String> fields, String... more) {
        fields.addAll(List.of(more));
        return fields;
    }

    private void doSteps(String move) throws Exception {
        say(move, "What is to be done before the decision");
    }

    private void tellEverybody(String move) throws Exception {
        say(move, "Who is told in writing");
    }

    private void say(String move, String heading) throws Exception {
        var links = visits.page(worker, move)
                .select("h2:contains(" + heading + ") + ul a[href*=/steps/]")
                .eachAttr("href");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            MvcTestResult answer =
                    visits.submit(worker, link, day("outcome=DONE", "on", today(), "words=Done", "read=1"));
            assertThat(answer).hasStatus(303);
        }
    }

    private String state(String move, String asked) throws Exception {
        return visits.page(worker, move)
                .select("li:contains(" + asked + ") .govuk-tag")
                .text();
    }

    private String list() {
        return "/calderdale/children/" + child + "/moves";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The fields of a form, with those of one date. */
    private static String[] day(String first, String date, LocalDate day, String... more) {
        var fields = new ArrayList<>(List.of(
                first,
                date + "-day=" + day.getDayOfMonth(),
                date + "-month=" + day.getMonthValue(),
                date + "-year=" + day.getYear()));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
