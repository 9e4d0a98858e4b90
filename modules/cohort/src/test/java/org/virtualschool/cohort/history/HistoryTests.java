package org.virtualschool.cohort.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.history.History.Step;

class HistoryTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final History<String> history = new History<>(List.of());

    @Test
    void beginsOnTheGivenDayOrWhenWeLearnOfIt() {
        assertThat(history.becomes("U6", MONDAY, TODAY)).isEqualTo(Step.BEGAN);
        assertThat(history.lasting()).hasValueSatisfying(now -> {
            assertThat(now.startsOn()).isEqualTo(MONDAY);
            assertThat(now.startsKnown()).isTrue();
        });

        var learnt = new History<String>(List.of());
        learnt.becomes("C2", null, TODAY);
        assertThat(learnt.lasting()).hasValueSatisfying(now -> {
            assertThat(now.startsOn()).isEqualTo(TODAY);
            assertThat(now.startsKnown()).isFalse();
        });
    }

    @Test
    void saysNothingNewTwice() {
        history.becomes("U6", MONDAY, TODAY);

        assertThat(history.becomes("U6", MONDAY, TODAY)).isEqualTo(Step.NONE);
        assertThat(history.becomes("U6", null, TODAY)).isEqualTo(Step.NONE);
        assertThat(history.all()).hasSize(1);
    }

    @Test
    void endsWhatWasWhenSomethingLaterBegins() {
        history.becomes("U6", MONDAY, TODAY);

        assertThat(history.becomes("U6", FRIDAY, TODAY)).isEqualTo(Step.BEGAN);

        assertThat(history.all()).extracting(Episode::startsOn).containsExactly(MONDAY, FRIDAY);
        assertThat(history.all()).extracting(Episode::endsOn).containsExactly(FRIDAY, null);
    }

    @Test
    void correctsAnEpisodeWithoutLosingItsIdentity() {
        history.becomes("U6", FRIDAY, TODAY);
        var before = history.lasting().orElseThrow();

        assertThat(history.becomes("K2", MONDAY, TODAY)).isEqualTo(Step.CORRECTED);

        var now = history.lasting().orElseThrow();
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.startsOn()).isEqualTo(MONDAY);
        assertThat(now.value()).isEqualTo("K2");
    }

    @Test
    void leavesTwoEpisodesThatWouldOverlapToAPerson() {
        history.becomes("U6", MONDAY, TODAY);
        history.becomes("K2", FRIDAY, TODAY);

        assertThat(history.becomes("K2", MONDAY.plusDays(1), TODAY)).isEqualTo(Step.OVERLAPS);

        assertThat(history.lasting().orElseThrow().startsOn()).isEqualTo(FRIDAY);
    }

    @Test
    void knowsWhatIsToBeStored() {
        var stored = new History<String>(List.of());
        stored.becomes("U6", MONDAY, TODAY);
        var again = new History<>(stored.all());
        assertThat(again.recorded()).isEmpty();

        again.becomes("K2", FRIDAY, TODAY);

        assertThat(again.superseded()).hasSize(1);
        assertThat(again.recorded()).extracting(Episode::endsOn).containsExactly(FRIDAY, null);
    }

    @Test
    void forgetsAnEpisodeThatNeverBegan() {
        history.becomes("U6", FRIDAY, TODAY);

        history.endsOn(FRIDAY, value -> value);

        assertThat(history.all()).isEmpty();
    }
}
