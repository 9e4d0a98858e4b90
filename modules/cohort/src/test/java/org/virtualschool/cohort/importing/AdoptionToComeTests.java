package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.roll.StoredChildren;

/** A list may say that a child will be adopted: the record is sealed on the day, and not before. */
@CohortTest
class AdoptionToComeTests {

    private static final String CALDERDALE = "calderdale";
    private static final String PLAIN = HEADINGS + child("A1", "Ada", "Moss") + child("A2", "Ben", "Oak");

    @Autowired
    private Lists lists;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private Councils councils;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void staysOnTheRollUntilTheDay(PublishedEvents events) {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);
        var id = lists.preview(CALDERDALE, adoptedIn(3), WHOLE_LIST);

        var row = lists.rows(CALDERDALE, id, Standing.CHANGED).getFirst();
        assertThat(row.changes()).extracting(FieldChange::field).contains(Field.LOOKED_AFTER_TO, Field.REASON_CEASED);
        assertThat(row.problems()).anyMatch(problem -> problem.words().contains("on the day the record is sealed"));
        lists.confirm(CALDERDALE, id);

        var ada = lists.known(CALDERDALE, "A1");
        assertThat(ada.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(ada.facts().placement()).isNotNull();
        assertThat(ada.held()).isEmpty();
        stored.anHourPasses();
        assertThat(lists.isKnown(CALDERDALE, "A1")).isTrue();
        assertThat(events.ofType(CohortEvent.RecordSealed.class).matching(event -> true))
                .isEmpty();
    }

    @Test
    void isSealedOnTheDayWithoutAnotherList(PublishedEvents events) {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);
        lists.take(CALDERDALE, adoptedIn(3), WHOLE_LIST);

        theDayComes();
        stored.anHourPasses();

        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        assertThat(lists.isKnown(CALDERDALE, "A2")).isTrue();
        assertThat(lists.holds("cohort.child", "Ada")).isFalse();
        assertThat(events.ofType(CohortEvent.RecordSealed.class).matching(event -> true))
                .hasSize(1);
        assertThat(lists.take(CALDERDALE, adoptedIn(0), WHOLE_LIST).of(Standing.CLOSED))
                .isEqualTo(1);
    }

    @Test
    void theSameListAgainChangesNothing() {
        lists.take(CALDERDALE, adoptedIn(3), WHOLE_LIST);

        assertThat(lists.take(CALDERDALE, adoptedIn(3), WHOLE_LIST).unchanged()).isEqualTo(2);
    }

    @Test
    void isNotSealedOnceAListTakesItBack() {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);
        lists.take(CALDERDALE, adoptedIn(3), WHOLE_LIST);
        lists.take(CALDERDALE, "Care ID,Team\nA1,South\n", CHANGES_ONLY);
        assertThat(lists.known(CALDERDALE, "A1").facts().care().reasonCeased()).isEqualTo("E11");

        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);
        theDayComes();
        stored.anHourPasses();

        assertThat(lists.isKnown(CALDERDALE, "A1")).isTrue();
        assertThat(lists.known(CALDERDALE, "A1").facts().care().reasonCeased()).isNull();
    }

    @Test
    void anAdoptionOfTodayOrWithoutADayIsSealedAtOnce() {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);

        assertThat(lists.take(CALDERDALE, adoptedIn(0), WHOLE_LIST).of(Standing.ADOPTED))
                .isEqualTo(1);
        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        lists.take(
                CALDERDALE, PLAIN.replaceFirst("A1.*\n", "").replace("01/05/2024,,,", "01/05/2024,,E12,"), WHOLE_LIST);
        assertThat(lists.isKnown(CALDERDALE, "A2")).isFalse();
    }

    @Test
    void takesTheChildBehindTheSealAndNobodyElse() {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);

        lists.take(CALDERDALE, adoptedIn(0), WHOLE_LIST);

        assertThat(lists.holds("cohort.sealed_record", "Ada")).isTrue();
        assertThat(lists.holds("cohort.sealed_record", "Ben")).isFalse();
    }

    @Test
    void isNotedAsSealed() {
        lists.take(CALDERDALE, PLAIN, WHOLE_LIST);
        var ada = lists.known(CALDERDALE, "A1").version().child();

        lists.take(CALDERDALE, adoptedIn(0), WHOLE_LIST);

        assertThat(councils.in(councils.calderdale(), () -> audit.of(ada, 20)))
                .anyMatch(seen -> seen.change() && seen.what().equals("record sealed"));
    }

    /** Social care's identifiers are alike in many councils; what is kept of a sealed one must tie no two records together. */
    @Test
    void hasNothingInCommonWithASealedChildElsewhere() {
        lists.take(CALDERDALE, adoptedIn(0), WHOLE_LIST);
        lists.take("hillingdon", adoptedIn(0), WHOLE_LIST);

        assertThat(lists.differentMarksOfSealedChildren()).isEqualTo(2);
    }

    /** Three days pass, as far as the announced day is concerned. */
    private void theDayComes() {
        lists.asSuperuser("update cohort.child set adopted_on = adopted_on - 3 where adopted_on is not null");
    }

    private String adoptedIn(int days) {
        var day = LocalDate.now(clock).plusDays(days);
        return PLAIN.replaceFirst("01/05/2024,,,", "01/05/2024," + day + ",E11,");
    }
}
