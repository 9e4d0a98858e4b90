package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;
import static org.virtualschool.cohort.roll.RollFixtures.newCareId;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.roll.RollState.Known;
import org.virtualschool.cohort.roll.RollWriting.Manner;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.web.Conflict;

@CohortTest
class RollWritingTests {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 12);

    @Autowired
    private RollWriting writing;

    @Autowired
    private RollState state;

    @Autowired
    private Children children;

    @Autowired
    private Audit audit;

    @Autowired
    private Councils councils;

    @Test
    void putsAChildOnTheRollWithEverythingThatTheListSaid(PublishedEvents events) {
        var amelie = store(aChild().withUpn("X00180001701A"));

        var child = find(councils.calderdale(), amelie).orElseThrow();
        assertThat(child.name()).isEqualTo("Amélie O’Brien-Żak");
        assertThat(child.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(child.lookedAfterSince()).contains(RollFixtures.CAME_INTO_CARE);
        assertThat(child.legalStatus()).contains("C2");
        assertThat(child.upn()).contains("X00180001701A");
        assertThat(child.school()).map(ChildSummary.School::name).contains("Hill School");
        assertThat(child.placement()).flatMap(ChildSummary.Placement::type).contains("U6");
        assertThat(child.socialWorker())
                .flatMap(ChildSummary.SocialWorker::name)
                .contains("Jo Carr");
        assertThat(of(events, amelie, CohortEvent.BecameLookedAfter.class)).hasSize(1);
        assertThat(of(events, amelie, CohortEvent.CarePlacementStarted.class)).hasSize(1);
        assertThat(sightings(amelie)).extracting(Audit.Sighting::what).containsExactly("added to the roll");
    }

    @Test
    void changesNothingWhenTheSameListComesTwice(PublishedEvents events) {
        var fixture = aChild();
        var amelie = store(fixture);

        var outcome =
                write(Manner.NEWS, RollFixtures.of(known(fixture.careId())).change());

        assertThat(outcome).isEqualTo(new RollWriting.Outcome(0, 0, 1, 0, 0, 0, 0, 0, outcome.at()));
        assertThat(sightings(amelie)).hasSize(1);
        assertThat(of(events, amelie, CohortEvent.CarePlacementStarted.class)).hasSize(1);
    }

    @Test
    void takesAnOpeningPositionWithoutNews(PublishedEvents events) {
        var fixture = aChild();

        write(Manner.OPENING_POSITION, fixture.change());

        var child = known(fixture.careId()).version().child();
        assertThat(events.ofType(CohortEvent.class)
                        .matching(event -> event.child().equals(child)))
                .isEmpty();
    }

    @Test
    void endsOnePlacementWhenAnotherBegins(PublishedEvents events) {
        var fixture = aChild();
        var amelie = store(fixture);

        change(fixture.careId(), known -> known.placed(LAST_WEEK, foster("312")));

        var placement =
                find(councils.calderdale(), amelie).orElseThrow().placement().orElseThrow();
        assertThat(placement.startedOn()).contains(LAST_WEEK);
        assertThat(placement.host())
                .hasValueSatisfying(host -> assertThat(host.value()).isEqualTo("312"));
        assertThat(of(events, amelie, CohortEvent.CarePlacementEnded.class)).hasSize(1);
        assertThat(of(events, amelie, CohortEvent.CarePlacementStarted.class)).hasSize(2);
    }

    @Test
    void endsEverythingThatCareBroughtWhenAChildLeavesIt(PublishedEvents events) {
        var fixture = aChild();
        var amelie = store(fixture);

        var outcome = change(fixture.careId(), known -> known.ceased(LAST_WEEK, "E4A"));

        var child = find(councils.calderdale(), amelie).orElseThrow();
        assertThat(outcome.ceased()).isEqualTo(1);
        assertThat(child.status()).isEqualTo(ChildStatus.CEASED);
        assertThat(child.placement()).isEmpty();
        assertThat(child.legalStatus()).isEmpty();
        assertThat(of(events, amelie, CohortEvent.CeasedToBeLookedAfter.class)).hasSize(1);
    }

    @Test
    void takesAChildBackWhoReturnsToCare() {
        var fixture = aChild();
        var amelie = store(fixture);
        change(fixture.careId(), known -> known.ceased(LAST_WEEK, "E4A"));

        change(fixture.careId(), known -> known.lookedAfter(LAST_WEEK.plusDays(2), "V2"));

        var child = find(councils.calderdale(), amelie).orElseThrow();
        assertThat(child.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(child.lookedAfterSince()).contains(LAST_WEEK.plusDays(2));
    }

    @Test
    void doesNotCountShortBreaksAsLookedAfter() {
        var amelie = store(aChild().lookedAfter(RollFixtures.CAME_INTO_CARE, "V4"));

        var child = find(councils.calderdale(), amelie).orElseThrow();
        assertThat(child.status()).isEqualTo(ChildStatus.SHORT_BREAKS);
        assertThat(child.lookedAfterSince()).isEmpty();
    }

    @Test
    void keepsTheRecordOfAChildWhoDiedAndTakesNoMoreOfItsCare() {
        var fixture = aChild();
        var amelie = store(fixture);

        var outcome = change(fixture.careId(), known -> known.ceased(LAST_WEEK, "E2"));
        change(fixture.careId(), known -> known.lookedAfter(LAST_WEEK.plusDays(3), "C2"));

        assertThat(outcome.died()).isEqualTo(1);
        assertThat(find(councils.calderdale(), amelie).orElseThrow().status()).isEqualTo(ChildStatus.DIED);
    }

    @Test
    void sealsAnAdoptedChildAndNeverOpensTheSeal(PublishedEvents events) {
        var fixture = aChild();
        var amelie = store(fixture);

        var outcome = change(fixture.careId(), known -> known.ceased(LAST_WEEK, "E11"));

        assertThat(outcome.sealed()).isEqualTo(1);
        assertThat(find(councils.calderdale(), amelie)).isEmpty();
        assertThat(states(fixture.careId())).isEmpty();
        assertThat(councils.in(councils.calderdale(), () -> state.sealedAmong(List.of(fixture.careId()))))
                .containsExactly(fixture.careId());
        assertThat(of(events, amelie, CohortEvent.RecordSealed.class)).hasSize(1);

        var again = write(Manner.NEWS, aChild(fixture.careId()).change());

        assertThat(again.leftSealed()).isEqualTo(1);
        assertThat(states(fixture.careId())).isEmpty();
    }

    @Test
    void holdsADateThatContradictsTheRollAndTakesTheRest() {
        var fixture = aChild();
        var amelie = store(fixture);
        change(fixture.careId(), known -> known.placed(LAST_WEEK, foster("312")));

        var outcome = change(
                fixture.careId(),
                known -> known.placed(RollFixtures.CAME_INTO_CARE.plusDays(3), foster("312"))
                        .inYear(9));

        assertThat(outcome.held()).isEqualTo(1);
        assertThat(known(fixture.careId()).held()).containsExactly("placement-start");
        assertThat(find(councils.calderdale(), amelie).orElseThrow().yearGroup())
                .contains(9);
    }

    @Test
    void keepsAHeldValueUntilTheFieldIsSettled() {
        var fixture = aChild();
        var held = new RollChange.HeldField("placement-postcode", "HX99", "Enter a full postcode.", true);
        write(Manner.NEWS, fixture.holding(held));
        assertThat(known(fixture.careId()).held()).containsExactly("placement-postcode");

        var now = RollFixtures.of(known(fixture.careId())).change();
        write(
                Manner.NEWS,
                new RollChange(now.known(), now.careId(), now.wanted(), List.of(), Set.of("placement-postcode")));

        assertThat(known(fixture.careId()).held()).isEmpty();
    }

    @Test
    void refusesAChangeThatWasWorkedOutBeforeAnother() {
        var fixture = aChild();
        store(fixture);
        var early = RollFixtures.of(known(fixture.careId())).inYear(10).change();
        change(fixture.careId(), known -> known.inYear(9));

        assertThatThrownBy(() -> write(Manner.NEWS, early)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(Manner.NEWS, fixture.change())).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsTwoCouncilsApartThatKnowAChildByTheSameIdentifiers() {
        var careId = newCareId();
        var ours = store(aChild(careId).withUpn("V381400124001"));

        councils.in(
                councils.hillingdon(),
                () -> writing.apply(
                        List.of(aChild(careId)
                                .withUpn("V381400124001")
                                .named("Zoe", "Hill")
                                .change()),
                        Manner.NEWS));

        assertThat(find(councils.hillingdon(), ours)).isEmpty();
        assertThat(find(councils.calderdale(), ours).orElseThrow().familyName()).isEqualTo("O’Brien-Żak");
        assertThat(councils.in(councils.hillingdon(), () -> state.of(List.of(careId)))
                        .get(careId))
                .satisfies(known -> assertThat(
                                Objects.requireNonNull(known).facts().identity().givenName())
                        .isEqualTo("Zoe"));
    }

    private ChildId store(RollFixtures fixture) {
        write(Manner.NEWS, fixture.change());
        return known(fixture.careId()).version().child();
    }

    private RollWriting.Outcome change(String careId, java.util.function.UnaryOperator<RollFixtures> how) {
        return write(Manner.NEWS, how.apply(RollFixtures.of(known(careId))).change());
    }

    private RollWriting.Outcome write(Manner manner, RollChange... changes) {
        return councils.in(councils.calderdale(), () -> writing.apply(List.of(changes), manner));
    }

    private Known known(String careId) {
        return Objects.requireNonNull(states(careId).get(careId));
    }

    private java.util.Map<String, Known> states(String careId) {
        return councils.in(councils.calderdale(), () -> state.of(List.of(careId)));
    }

    private java.util.Optional<ChildSummary> find(TenantId council, ChildId child) {
        return councils.in(council, () -> children.find(child));
    }

    private List<Audit.Sighting> sightings(ChildId child) {
        return councils.in(councils.calderdale(), () -> audit.of(child, 10));
    }

    private static <T extends CohortEvent> Iterable<T> of(PublishedEvents events, ChildId child, Class<T> type) {
        return events.ofType(type).matching(event -> event.child().equals(child));
    }
}
