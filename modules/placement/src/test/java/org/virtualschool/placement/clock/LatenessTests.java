package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.virtualschool.placement.clock.Lateness.Standing;

class LatenessTests {

    /** Due on Monday 9 November. */
    private static final Due DUE = ClockFixtures.clocks(List.of()).hostNotice(november(2), true);

    @Test
    void whatIsDoneOnTheDayItIsDueIsOnTime() {
        var lateness = new Lateness(DUE, november(2), november(9));

        assertThat(lateness.standing()).isEqualTo(Standing.ON_TIME);
        assertThat(lateness.says()).isEqualTo("On time: due on 9 November 2026");
    }

    @Test
    void theDayAfterItIsLate() {
        var lateness = new Lateness(DUE, november(3), november(10));

        assertThat(lateness.standing()).isEqualTo(Standing.LATE);
        assertThat(lateness.says()).isEqualTo("Late: it was due on 9 November 2026");
    }

    @Test
    void whatWasOverWhenWeLearntOfItSaysBothDays() {
        var lateness = new Lateness(DUE, november(12), november(13));

        assertThat(lateness.standing()).isEqualTo(Standing.LATE_WHEN_LEARNT);
        assertThat(lateness.says()).isEqualTo("It was due on 9 November 2026; we learnt of it on 12 November 2026");
        assertThat(lateness.due().due()).isEqualTo(november(9));
        assertThat(lateness.learnt()).isEqualTo(november(12));
    }

    @Test
    void learntOfOnTheLastDayItCouldStillHaveBeenDone() {
        assertThat(new Lateness(DUE, november(9), november(10)).standing()).isEqualTo(Standing.LATE);
        assertThat(new Lateness(DUE, november(10), november(10)).standing()).isEqualTo(Standing.LATE_WHEN_LEARNT);
    }

    @Test
    void doneInTimeIsOnTimeEvenIfWeLearntOfItLater() {
        assertThat(new Lateness(DUE, november(20), november(6)).standing()).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void whatIsToBeDoneBeforeADayMayBeDoneOnIt() {
        var before = ClockFixtures.clocks(List.of()).before(november(9));

        assertThat(new Lateness(before, november(2), november(9)).isLate()).isFalse();
        assertThat(new Lateness(before, november(2), november(10)).says())
                .isEqualTo("Late: it was due before 9 November 2026");
    }

    @Test
    void whatIsNotExactIsNotCalledLateOutright() {
        var guessed = ClockFixtures.clocks(List.of()).recordsToNewSchool(november(2), List.of());

        assertThat(new Lateness(guessed, november(2), november(30)).says())
                .isEqualTo(
                        "Late: it was due on 23 November 2026" + " (as far as bank holidays and term dates are known)");
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
