package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.CohortTest;
import virtualschool.testing.demonstration.InventedRoll;
import virtualschool.testing.demonstration.WeeklyList;

/** Prints how long lists of a small and a large council take; the figures are told, the counts are asserted. */
@CohortTest
class HowLongAListTakesTests {

    @Autowired
    private Lists lists;

    @Autowired
    private Clock clock;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @ParameterizedTest
    @ValueSource(ints = {355, 2_400})
    void fromUploadToOutcome(int size) {
        var invented =
                new InventedRoll("381", List.of("Jo Carr", "Kim Lowe", "Lee Marsh"), LocalDate.now(clock), 20_261_121);
        var opening = invented.opening(size);
        var first = timed(size + " children, opening", WeeklyList.of(opening));
        var second = timed(size + " children, a week later", WeeklyList.of(invented.thisWeek(opening)));

        assertThat(first.added()).isEqualTo(size);
        assertThat(second.added()).isEqualTo(3);
        assertThat(second.notNamed()).isEqualTo(2);
        assertThat(second.ceased()).isEqualTo(1);
        assertThat(second.changed()).isEqualTo(5);
        assertThat(second.unchanged()).isEqualTo(size - 8);
    }

    private Counts timed(String what, String list) {
        var start = System.nanoTime();
        var id = lists.preview("calderdale", list, WHOLE_LIST);
        var previewed = System.nanoTime();
        var counts = lists.confirm("calderdale", id);
        var confirmed = System.nanoTime();
        System.out.printf(
                "%s: upload and preview %d ms, confirm %d ms%n",
                what,
                Duration.ofNanos(previewed - start).toMillis(),
                Duration.ofNanos(confirmed - previewed).toMillis());
        return counts;
    }
}
