package org.virtualschool.cohort.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.NewsOfChildren.Stored;
import org.virtualschool.directory.Urn;

/** A school hears when a child of its own starts to be looked after, comes to it or is no longer looked after, and nobody else hears a word. */
@CohortTest
class TellingSchoolsTests {

    private static final Urn HILL = new Urn(107_482);
    private static final Urn VALE = new Urn(107_486);

    @Autowired
    private Around clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private NewsOfChildren children;

    @Autowired
    private SchoolMail mail;

    @Autowired
    private NoticeRepository notices;

    @Autowired
    private UntoldSchools untold;

    @Autowired
    @Qualifier("tellingSchools")
    private RecurringTask<Void> everyNight;

    @Autowired
    private Clock clock;

    private Visitor coordinator;

    @BeforeEach
    void twoSchoolsWithAHeadAndADesignatedTeacher() {
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        mail.everybodyLeaves();
        for (var school : List.of(HILL, VALE)) {
            isAt(school, "Hal Head", "head@s" + school + ".example", Roles.HEAD_TEACHER);
            isAt(school, "Tess Teacher", "dt@s" + school + ".example", Roles.DESIGNATED_TEACHER);
        }
    }

    @Test
    void theOpeningPositionTellsNobody() {
        var child = children.knownBefore(councils.calderdale(), "Uma", "Before", HILL);

        aNightPasses();

        assertThat(mail.about(child)).isZero();
        assertThat(open(child)).isEmpty();
    }

    @Test
    void headAndDesignatedTeacherHearThatAChildOfTheirsIsLookedAfter() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Quiet", HILL);

        assertThat(awaited(child.id()).news()).isEqualTo(News.STARTED);
        assertThat(mail.to(child.id()))
                .containsExactlyInAnyOrder("dt@s" + HILL + ".example", "head@s" + HILL + ".example");
        assertThat(mail.everythingIn(child.id()))
                .contains("/calderdale/school-notices/")
                .doesNotContain("Uma", "Quiet", "looked", child.id().toString());
    }

    @Test
    void opensTheChildAfterSignInAndThatIsTheReceipt() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Opened", HILL);
        var notice = awaited(child.id());
        var teacher = atSchool(Roles.DESIGNATED_TEACHER, HILL);
        assertThat(clicks.page(coordinator, page(child.id(), notice))).contains("not opened");

        assertThat(clicks.page(teacher, "/calderdale/school-notices/" + notice.id()))
                .contains("Uma Opened", "looked after by Calderdale", "/children/" + child.id() + "/card");

        assertThat(clicks.page(coordinator, page(child.id(), notice)))
                .contains("Opened on", "by Robin Zeta", "not opened");
        clicks.page(atSchool(Roles.HEAD_TEACHER, HILL), "/calderdale/school-notices/" + notice.id());
        assertThat(clicks.page(coordinator, "/calderdale/untold-schools"))
                .doesNotContain(notice.id().toString());
    }

    @Test
    void isNotThereForAnotherSchoolOrAnotherRole() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Own", HILL);
        var link = "/calderdale/school-notices/" + awaited(child.id()).id();

        assertThat(clicks.open(atSchool(Roles.DESIGNATED_TEACHER, VALE), link)).hasStatus(404);
        assertThat(clicks.open(atSchool(Roles.SENCO, HILL), link)).hasStatus(403);
        assertThat(clicks.open(coordinator, link)).hasStatus(403);
    }

    @Test
    void theNewSchoolHearsOfAMoveAndTheOldOneReadsNothingMore() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Mover", HILL);
        var old = "/calderdale/school-notices/" + awaited(child.id()).id();

        children.moves(councils.calderdale(), child, VALE);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(open(child.id()))
                        .singleElement()
                        .satisfies(notice -> {
                            assertThat(notice.news()).isEqualTo(News.MOVED);
                            assertThat(notice.urn()).contains(VALE);
                        }));
        assertThat(clicks.open(atSchool(Roles.DESIGNATED_TEACHER, HILL), old)).hasStatus(404);
    }

    @Test
    void theSchoolHearsThatAChildIsNoLongerLookedAfterAndReadsThatAlone() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Leaver", HILL);
        awaited(child.id());

        children.ceases(councils.calderdale(), child, LocalDate.now(clock));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(open(child.id())).singleElement().matches(notice -> notice.news() == News.CEASED));
        var teacher = atSchool(Roles.DESIGNATED_TEACHER, HILL);
        assertThat(clicks.page(
                        teacher,
                        "/calderdale/school-notices/"
                                + open(child.id()).getFirst().id()))
                .contains("Uma Leaver", "no longer looked after")
                .doesNotContain("/children/" + child.id(), "previously looked after now", "you acknowledge");
        assertThat(clicks.open(teacher, "/calderdale/children/" + child.id())).hasStatus(404);

        var link = "/calderdale/school-notices/" + open(child.id()).getFirst().id();
        mail.daysPass(child.id(), 60);
        aNightPasses();
        assertThat(clicks.page(teacher, link))
                .as("the head teacher has not read it")
                .contains("Uma Leaver");
        clicks.page(atSchool(Roles.HEAD_TEACHER, HILL), link);
        aNightPasses();
        assertThat(clicks.open(teacher, link)).as("both had time to read it").hasStatus(404);
    }

    @Test
    void theSchoolReadsThatAChildIsPreviouslyLookedAfterAndAcknowledgesItByOpening() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Guarded", HILL);
        awaited(child.id());

        children.ceases(councils.calderdale(), child, LocalDate.now(clock), "E46");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(open(child.id())).singleElement().matches(notice -> notice.news() == News.CEASED));
        var notice = open(child.id()).getFirst();
        assertThat(clicks.page(atSchool(Roles.DESIGNATED_TEACHER, HILL), "/calderdale/school-notices/" + notice.id()))
                .contains("previously looked after now, and on your roll", "you acknowledge for your school")
                .doesNotContain("E46");
        assertThat(clicks.page(coordinator, page(child.id(), notice))).contains("Opened on", "by Robin Zeta");
    }

    @Test
    void ofAChildWhoDiedNobodyHears() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Gone", HILL);
        awaited(child.id());
        var before = mail.about(child.id());

        children.dies(councils.calderdale(), child, LocalDate.now(clock));
        aNightPasses();

        assertThat(open(child.id())).isEmpty();
        assertThat(mail.about(child.id())).isEqualTo(before);
    }

    @Test
    void whatWasLostIsMadeUpForInTheNight() {
        var lost = IntStream.range(0, 10)
                .mapToObj(number -> children.comesIntoCare(councils.calderdale(), "Uma", "Lost" + number, HILL))
                .map(Stored::id)
                .toList();
        lost.forEach(this::awaited);
        mail.forgetEverythingAbout(lost);
        assertThat(lost).allMatch(child -> open(child).isEmpty());

        aNightPasses();
        aNightPasses();

        assertThat(lost).allMatch(child -> open(child).size() == 1).allMatch(child -> mail.about(child) == 2);
    }

    @Test
    void whoeverDoesNotOpenItIsRemindedOnceAndThenItIsTheCoordinatorsWork() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Waiting", HILL)
                .id();
        awaited(child);
        assertThat(due(child)).isEmpty();

        mail.daysPass(child, 10);
        aNightPasses();
        aNightPasses();

        assertThat(mail.about(child)).as("two messages and two reminders").isEqualTo(4);
        assertThat(due(child)).containsExactly(new Work.Assignee.Role(Roles.COORDINATOR));
    }

    @Test
    void whereNobodyIsKnownItIsTheCoordinatorsWorkAtOnceUntilSomebodyTellsTheSchool() {
        mail.everybodyLeaves();
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Unknown", HILL)
                .id();
        var notice = awaited(child);
        assertThat(due(child)).hasSize(1);
        assertThat(clicks.page(coordinator, "/calderdale/untold-schools"))
                .contains("Uma Unknown", "Nobody known at this school");

        assertThat(clicks.send(coordinator, page(child, notice) + "/by-hand"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose how", "Enter the day");
        assertThat(clicks.send(
                        coordinator,
                        page(child, notice) + "/by-hand",
                        "how",
                        "PHONE",
                        "on",
                        LocalDate.now(clock).toString()))
                .hasStatus(303);

        assertThat(due(child)).isEmpty();
        assertThat(clicks.page(coordinator, "/calderdale/untold-schools")).doesNotContain("Uma Unknown");
    }

    @Test
    void whoeverBecomesKnownLaterIsWrittenToThen() {
        mail.everybodyLeaves();
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Late", HILL)
                .id();
        awaited(child);
        assertThat(mail.about(child)).isZero();

        isAt(HILL, "Nell New", "new@s.example", Roles.DESIGNATED_TEACHER);
        aNightPasses();

        assertThat(mail.to(child)).containsExactly("new@s.example");
    }

    @Test
    void theListShowsOnlyChildrenWithinReach() {
        var child = children.comesIntoCare(councils.calderdale(), "Uma", "Reach", HILL)
                .id();
        var notice = awaited(child);
        var ofYearThree = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(3)));

        assertThat(clicks.page(ofYearThree, "/calderdale/untold-schools")).doesNotContain("Uma Reach");
        assertThat(clicks.open(ofYearThree, page(child, notice))).hasStatus(404);
    }

    private void isAt(Urn school, String name, String email, String role) {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        assertThat(clicks.send(
                        head, "/calderdale/schools/" + school + "/people", "name", name, "email", email, "role", role))
                .hasStatus(303);
    }

    private Notice awaited(ChildId child) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !open(child).isEmpty());
        return open(child).getFirst();
    }

    private List<Notice> open(ChildId child) {
        return councils.in(councils.calderdale(), () -> notices.open(List.of(child)));
    }

    private List<Work.Assignee> due(ChildId child) {
        return councils.in(councils.calderdale(), untold::due).stream()
                .filter(work -> work.child().equals(Optional.of(child)))
                .map(Work::assignee)
                .toList();
    }

    private void aNightPasses() {
        everyNight.executeRecurringly(everyNight.instance("a-night"), null);
    }

    private Visitor atSchool(String role, Urn school) {
        return councils.visitor(councils.calderdale(), role, new Scope.SchoolRoll(Set.of(school.number())));
    }

    private static String page(ChildId child, Notice notice) {
        return "/calderdale/children/" + child + "/school-notices/" + notice.id();
    }
}
