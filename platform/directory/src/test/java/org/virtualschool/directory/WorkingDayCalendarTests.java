package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTests {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final TreeMap<LocalDate, String> HOLIDAYS =
            new TreeMap<>(Map.of(CHRISTMAS, "Christmas Day", LocalDate.of(2026, 12, 28), "Boxing Day"));

    private final WorkingDayCalendar calendar = new WorkingDayCalendar(HOLIDAYS, List.of());

    @Test
    void beginsWithTheNextWorkingDayAlsoWhenCountedFromADayOff() {
        var friday = LocalDate.of(2026, 11, 6);

        assertThat(calendar.plus(friday, 1).due()).isEqualTo("2026-11-09");
        assertThat(calendar.plus(friday.plusDays(1), 1).due()).isEqualTo("2026-11-09");
        assertThat(calendar.plus(CHRISTMAS, 1).due()).isEqualTo("2026-12-29");
    }

    @Test
    void saysWhatWasNotCounted() {
        var count = calendar.plus(LocalDate.of(2026, 12, 24), 2);

        assertThat(count.due()).isEqualTo("2026-12-30");
        assertThat(count.notCounted())
                .extracting(WorkingDayCount.DayOff::title)
                .containsExactly("Christmas Day", "Boxing Day");
    }

    @Test
    void explainsItselfInWords() {
        assertThat(calendar.plus(LocalDate.of(2026, 11, 3), 5).says())
                .isEqualTo("5 working days from 3 November 2026, bank holidays not counted");
        assertThat(calendar.plus(LocalDate.of(2026, 11, 3), 1).says()).startsWith("1 working day from");
    }

    @Test
    void leavesOutTheCouncilsClosureDays() {
        var closed = new WorkingDayCalendar(HOLIDAYS, List.of(LocalDate.of(2026, 12, 29)));

        var count = closed.plus(LocalDate.of(2026, 12, 24), 1);

        assertThat(count.due()).isEqualTo("2026-12-30");
        assertThat(count.says()).endsWith("bank holidays and council closure days not counted");
    }

    @Test
    void admitsThatBankHolidaysAreNotYetKnown() {
        var count = calendar.plus(LocalDate.of(2026, 12, 31), 1);

        assertThat(count.holidaysKnown()).isFalse();
        assertThat(count.says()).endsWith("as far as they are known");
    }

    @Test
    void countsBetweenTwoDaysBothWays() {
        var from = LocalDate.of(2026, 12, 24);

        assertThat(calendar.between(from, LocalDate.of(2026, 12, 30))).isEqualTo(2);
        assertThat(calendar.between(LocalDate.of(2026, 12, 30), from)).isEqualTo(-2);
        assertThat(calendar.between(from, from)).isZero();
    }

    @Test
    void agreesWithItselfInBothDirections() {
        for (var days = 1; days < 200; days++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(days);

            assertThat(calendar.between(from, calendar.plus(from, days).due())).isEqualTo(days);
        }
    }

    @Test
    void countsAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plus(CHRISTMAS, 0));
    }
}
