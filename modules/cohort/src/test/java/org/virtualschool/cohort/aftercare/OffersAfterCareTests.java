package org.virtualschool.cohort.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.NewsOfChildren.Stored;
import org.virtualschool.directory.Urn;

/** On special guardianship and child arrangements orders somebody gives the family the offer; on no other end of care, and of an adopted child nothing is kept. */
@CohortTest
class OffersAfterCareTests {

    private static final Urn HILL = new Urn(107_482);
    private static final Set<String> OFFERED = Set.of("E41", "E45", "E46", "E47", "E48");

    @Autowired
    private OffersToGive offers;

    @Autowired
    private NewsOfChildren children;

    @Autowired
    private Councils councils;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Staff staff;

    @Autowired
    private Around clicks;

    @Autowired
    private OfferRows rows;

    @Autowired
    private Clock clock;

    /** Every code that the return's table knows. */
    static Stream<String> reasons() {
        var file = Objects.requireNonNull(
                OffersAfterCareTests.class.getResourceAsStream("/cohort/codes/looked-after-return.csv"));
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                .filter(row -> row.getField("list").equals("REC"))
                .map(row -> row.getField("code"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void followFromTheseReasonsAndNoOther(String reason) {
        var child = cameIntoCare("Every");

        children.ceases(councils.calderdale(), child, today(), reason);

        assertThat(due(child.id())).hasSize(OFFERED.contains(reason) ? 1 : 0);
    }

    @Test
    void areTheSocialWorkersWhoHasTheChildAndElseTheCoordinators() {
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var had = cameIntoCare("Had");
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), had.id()));
        var nobodys = cameIntoCare("Nobodys");

        children.ceases(councils.calderdale(), had, today(), "E46");
        children.ceases(councils.calderdale(), nobodys, today(), "E46");

        assertThat(due(had.id())).extracting(Work::assignee).containsExactly(new Assignee.Person(worker.person()));
        assertThat(due(nobodys.id())).extracting(Work::assignee).containsExactly(new Assignee.Role(Roles.COORDINATOR));
        assertThat(due(had.id()))
                .allMatch(
                        work -> work.dueOn().filter(day -> day.isAfter(today())).isPresent());
    }

    /** A list takes a child who left care off the caseload; not before the family has the offer. */
    @Test
    void leaveTheChildOnTheCaseloadOfTheListUntilTheOfferIsGiven() {
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var number = Staff.normal("W" + worker.person().toString().substring(0, 8));
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(worker.person(), Optional.of(number)));
        var guarded = children.comesIntoCare(councils.calderdale(), "Uma", "Guarded", HILL, number);
        var home = children.comesIntoCare(councils.calderdale(), "Uma", "Home", HILL, number);

        children.ceases(councils.calderdale(), guarded, today(), "E45");
        children.ceases(councils.calderdale(), home, today(), "E4B");

        assertThat(clicks.open(worker, page(home.id()))).hasStatus(404);
        assertThat(clicks.page(worker, page(guarded.id()))).contains("Which virtual school");
        assertThat(clicks.send(
                        worker, page(guarded.id()), "outcome", "GIVEN", "on", today().toString(), "way", "PHONE"))
                .hasStatus(303);
        assertThat(due(guarded.id())).isEmpty();
        assertThat(clicks.open(worker, page(guarded.id()))).hasStatus(404);
    }

    @Test
    void areTakenBackWithTheListThatCalledForThem() {
        var child = cameIntoCare("Undone");
        var written = children.ceases(councils.calderdale(), child, today(), "E41");
        assertThat(due(child.id())).hasSize(1);

        children.undone(councils.calderdale(), written);

        assertThat(due(child.id())).isEmpty();
        assertThat(clicks.open(head(), page(child.id()))).hasStatus(404);
    }

    @Test
    void areNotCalledForByWhatWasOverBefore() {
        var child = children.leftBefore(councils.calderdale(), LocalDate.of(2024, 5, 6), "E46");

        assertThat(due(child)).isEmpty();
    }

    @Test
    void areCalledForAnewWhenTheChildLeavesCareAgain() {
        var child = cameIntoCare("Again");
        children.ceases(councils.calderdale(), child, today().minusDays(20), "E46");
        given(child.id());
        assertThat(due(child.id())).isEmpty();

        children.returns(councils.calderdale(), child, today().minusDays(5));
        assertThat(due(child.id())).isEmpty();
        children.ceases(councils.calderdale(), child, today().minusDays(1), "E41");

        assertThat(due(child.id())).hasSize(1);
    }

    @Test
    void leaveNothingOfAnAdoptedChild() {
        var child = cameIntoCare("Adopted");

        children.ceases(councils.calderdale(), child, today(), "E11");

        assertThat(rows.about(child.id())).isZero();
        assertThat(clicks.open(head(), page(child.id()))).hasStatus(404);
        assertThat(clicks.page(head(), "/calderdale/leaflets/adoption"))
                .contains("For adoptive parents", "Pupil premium plus", "new unique pupil number")
                .doesNotContain(child.id().toString(), "Adopted, ");
        assertThat(rows.about(child.id())).isZero();
    }

    @Test
    void goBehindTheSealWithTheChildIfItIsAdoptedLater() {
        var child = cameIntoCare("Sealed");
        children.ceases(councils.calderdale(), child, today().minusDays(3), "E46");
        given(child.id());
        await().untilAsserted(() -> assertThat(rows.about(child.id())).isEqualTo(1));

        children.ceases(councils.calderdale(), child, today(), "E12");

        assertThat(rows.about(child.id())).isZero();
    }

    private void given(ChildId child) {
        assertThat(clicks.send(head(), page(child), "outcome", "GIVEN", "on", today().toString(), "way", "LETTER"))
                .hasStatus(303);
    }

    private Stored cameIntoCare(String family) {
        return children.comesIntoCare(councils.calderdale(), "Uma", family, HILL);
    }

    private Visitor head() {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    private List<Work> due(ChildId child) {
        return councils.in(councils.calderdale(), offers::due).stream()
                .filter(work -> work.child().equals(Optional.of(child)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String page(ChildId child) {
        return "/calderdale/children/" + child + "/after-care";
    }
}
