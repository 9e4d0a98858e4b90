package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@CohortTest
class TakingAListTests {

    private static final String CALDERDALE = "calderdale";
    private static final String HILLINGDON = "hillingdon";
    private static final String TWO = HEADINGS + child("A1", "Ada", "Moss") + child("A2", "Ben", "Oak");

    @Autowired
    private Lists lists;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void theFirstListIsAnOpeningPositionWithoutNews(PublishedEvents events) {
        var id = lists.preview(CALDERDALE, TWO, WHOLE_LIST);

        assertThat(lists.find(CALDERDALE, id).opening()).isTrue();
        var counts = lists.confirm(CALDERDALE, id);

        assertThat(counts.added()).isEqualTo(2);
        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(events.ofType(CohortEvent.class).matching(event -> true)).isEmpty();
    }

    @Test
    void theSameListTwiceChangesNothing(PublishedEvents events) {
        var awkward = TWO + "A3,Cy,Elm,31/02/2014,X,B801200005OO1,Q9,,,,U6,,nowhere,,Unheard of School,99,,\n";
        lists.take(CALDERDALE, awkward, WHOLE_LIST);
        var before = lists.known(CALDERDALE, "A3");

        var again = lists.take(CALDERDALE, awkward, WHOLE_LIST);

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.added() + again.changed() + again.ceased() + again.notNamed())
                .isZero();
        assertThat(lists.known(CALDERDALE, "A3")).isEqualTo(before);
        assertThat(events.ofType(CohortEvent.class).matching(event -> true)).isEmpty();
    }

    @Test
    void aChildIsUnaccompaniedFromTheListThatSaysSoToTheOneThatSaysNot() {
        var headings = HEADINGS.replace("\n", ",UASC\n");
        var yes = headings + child("A1", "Ada", "Moss").replace("\n", ",Y\n");
        lists.take(CALDERDALE, yes, WHOLE_LIST);
        assertThat(lists.known(CALDERDALE, "A1").facts().care().unaccompanied()).isTrue();

        assertThat(lists.take(CALDERDALE, yes, WHOLE_LIST).unchanged()).isEqualTo(1);
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);
        lists.take(CALDERDALE, yes.replace(",Y\n", ",perhaps\n"), WHOLE_LIST);
        assertThat(lists.known(CALDERDALE, "A1").facts().care().unaccompanied())
                .as("neither a list without the column nor what cannot be read")
                .isTrue();

        var id = lists.preview(CALDERDALE, yes.replace(",Y\n", ",No\n"), WHOLE_LIST);
        assertThat(lists.rows(CALDERDALE, id, Standing.CHANGED).getFirst().changes())
                .containsExactly(new FieldChange(Field.UNACCOMPANIED, "Yes", null));
        lists.confirm(CALDERDALE, id);
        assertThat(lists.known(CALDERDALE, "A1").facts().care().unaccompanied()).isNull();
    }

    @Test
    void showsEachFieldThatChangesOldAndNew() {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);

        var id = lists.preview(CALDERDALE, TWO.replace("Jo Carr", "Kim Lowe").replace("A1,Ada", "A1,Adah"), WHOLE_LIST);
        var rows = lists.rows(CALDERDALE, id, Standing.CHANGED);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().changes())
                .contains(
                        new FieldChange(Field.GIVEN_NAME, "Ada", "Adah"),
                        new FieldChange(Field.SOCIAL_WORKER, "Jo Carr", "Kim Lowe"))
                .hasSize(2);
        lists.confirm(CALDERDALE, id);
        assertThat(lists.known(CALDERDALE, "A1").facts().identity().givenName()).isEqualTo("Adah");
        assertThat(lists.known(CALDERDALE, "A2").facts().allocation())
                .isEqualTo(new Allocation("Kim Lowe", "North", null));
    }

    @Test
    void aColumnThatIsNotThereChangesNothingAndAnEmptyOneClears() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);

        lists.take(CALDERDALE, "Care ID,Given name,Year group\nA1,Adah,\n", CHANGES_ONLY);

        var facts = lists.known(CALDERDALE, "A1").facts();
        assertThat(facts.identity().givenName()).isEqualTo("Adah");
        assertThat(facts.identity().yearGroup()).isNull();
        assertThat(facts.identity().sex()).isEqualTo(Sex.F);
        assertThat(facts.care().legalStatus()).isEqualTo("C2");
        assertThat(Objects.requireNonNull(facts.placement()).where().details().carer())
                .isEqualTo("Mrs Fosterer");
    }

    @Test
    void sexCodesOfBothYearsMakeTheSameChildren() {
        lists.take(CALDERDALE, TWO.replace(",F,", ",2,"), WHOLE_LIST);

        assertThat(lists.take(CALDERDALE, TWO, WHOLE_LIST).unchanged()).isEqualTo(2);
    }

    @Test
    void leavingCareEndsPlacementAndSocialWorker(PublishedEvents events) {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);

        var counts =
                lists.take(CALDERDALE, TWO.replaceFirst("01/05/2024,,,U6", "01/05/2024,01/11/2026,E4A,U6"), WHOLE_LIST);

        assertThat(counts.ceased()).isEqualTo(1);
        var ada = lists.known(CALDERDALE, "A1");
        assertThat(ada.status()).isEqualTo(ChildStatus.CEASED);
        assertThat(ada.facts().placement()).isNull();
        assertThat(events.ofType(CohortEvent.CeasedToBeLookedAfter.class).matching(event -> true))
                .hasSize(1);
    }

    @Test
    void aChildWhoIsNotNamedStaysAndIsAskedAbout() {
        var many = new StringBuilder(HEADINGS);
        for (var i = 0; i < 40; i++) {
            many.append(child("M" + i, "Child", "Number " + i));
        }
        lists.take(CALDERDALE, many.toString(), WHOLE_LIST);

        var without = many.toString().replace(child("M7", "Child", "Number 7"), "");
        var counts = lists.take(CALDERDALE, without, WHOLE_LIST);

        assertThat(counts.notNamed()).isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "M7").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(lists.openQuestions()).isEqualTo(1);
        lists.take(CALDERDALE, many.toString(), WHOLE_LIST);
        assertThat(lists.openQuestions()).isZero();
    }

    @Test
    void manyMissingAreAskedAboutTwice() {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);
        var id = lists.preview(CALDERDALE, HEADINGS + child("A1", "Adah", "Moss"), WHOLE_LIST);

        assertThatThrownBy(() -> lists.confirm(CALDERDALE, id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1 of 2");
        assertThatThrownBy(() -> lists.confirm(CALDERDALE, id, 2)).isInstanceOf(Refused.class);
        assertThat(lists.known(CALDERDALE, "A1").facts().identity().givenName()).isEqualTo("Ada");

        lists.confirm(CALDERDALE, id, 1);
        assertThat(lists.known(CALDERDALE, "A1").facts().identity().givenName()).isEqualTo("Adah");
        assertThat(lists.known(CALDERDALE, "A2").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
    }

    @Test
    void changesOnlySayNothingOfOthers() {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);

        var counts = lists.take(CALDERDALE, HEADINGS + child("A1", "Adah", "Moss"), CHANGES_ONLY);

        assertThat(counts.notNamed()).isZero();
        assertThat(lists.openQuestions()).isZero();
    }

    @Test
    void anAdoptedChildIsSealedAtOnceAndNoLaterListOpensTheSeal(PublishedEvents events) {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);
        var adopted = TWO.replaceFirst("01/05/2024,,,U6", "01/05/2024,01/11/2026,E12,U6");
        var id = lists.preview(CALDERDALE, adopted, WHOLE_LIST);
        assertThat(lists.rows(CALDERDALE, id, Standing.ADOPTED)).hasSize(1);

        lists.confirm(CALDERDALE, id);

        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        assertThat(events.ofType(CohortEvent.RecordSealed.class).matching(event -> true))
                .hasSize(1);
        var later = lists.preview(CALDERDALE, TWO, WHOLE_LIST);
        assertThat(lists.rows(CALDERDALE, later, Standing.CLOSED))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.name() + row.careId() + row.changes()).doesNotContain("Ada", "A1"));
        lists.confirm(CALDERDALE, later);
        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
    }

    @Test
    void aChildWhoDiedIsMarkedAtOnceEvenWithoutADate() {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);

        var counts = lists.take(CALDERDALE, TWO.replaceFirst("01/05/2024,,,U6", "01/05/2024,,E2,U6"), WHOLE_LIST);

        assertThat(counts.died()).isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.DIED);
    }

    @Test
    void aChangedRollNeedsANewPreviewAndNothingIsTaken() {
        lists.take(CALDERDALE, TWO, WHOLE_LIST);
        var looked = lists.preview(CALDERDALE, TWO.replace("Ada", "Adah"), WHOLE_LIST);
        lists.asSuperuser("update cohort.child set version = version + 1 where care_id = 'A2'");

        assertThatThrownBy(() -> lists.confirm(CALDERDALE, looked))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.problem()).isEqualTo("roll-changed"));

        assertThat(lists.known(CALDERDALE, "A1").facts().identity().givenName()).isEqualTo("Ada");
        lists.compareAgain(CALDERDALE, looked);
        lists.confirm(CALDERDALE, looked);
        assertThat(lists.known(CALDERDALE, "A1").facts().identity().givenName()).isEqualTo("Adah");
    }

    @Test
    void confirmingOneListEndsTheOthers() {
        var one = lists.preview(CALDERDALE, TWO, WHOLE_LIST);
        var other = lists.preview(CALDERDALE, TWO, WHOLE_LIST);
        lists.confirm(CALDERDALE, one);

        assertThat(lists.find(CALDERDALE, other).stage()).isEqualTo(Stage.EXPIRED);
        assertThatThrownBy(() -> lists.confirm(CALDERDALE, other)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> lists.confirm(CALDERDALE, one)).isInstanceOf(Conflict.class);
    }

    @Test
    void anotherCouncilsImportIsNotThere() {
        var id = lists.preview(CALDERDALE, TWO, WHOLE_LIST);

        assertThatThrownBy(() -> lists.find(HILLINGDON, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.confirm(HILLINGDON, id)).isInstanceOf(NotFound.class);
        assertThat(lists.take(HILLINGDON, TWO, WHOLE_LIST).added()).isEqualTo(2);
        assertThat(lists.find(CALDERDALE, id).stage()).isEqualTo(Stage.PREVIEW);
    }

    @Test
    void waitingValuesAreSettledByAListThatHasThemRight() {
        lists.take(CALDERDALE, TWO.replaceFirst("23/11/2014", "31/02/2014"), WHOLE_LIST);
        assertThat(lists.known(CALDERDALE, "A1").held()).isEqualTo(Set.of("date-of-birth"));

        lists.take(CALDERDALE, TWO, WHOLE_LIST);

        assertThat(lists.known(CALDERDALE, "A1").held()).isEmpty();
        assertThat(lists.known(CALDERDALE, "A1").facts().identity().dateOfBirth())
                .isEqualTo("2014-11-23");
    }
}
