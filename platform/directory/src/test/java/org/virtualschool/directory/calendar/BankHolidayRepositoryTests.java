package org.virtualschool.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.WorkingDayCount.DayOff;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class BankHolidayRepositoryTests {

    @Autowired
    private WorkingDays workingDays;

    @Test
    void tenWorkingDaysFromTheTwentiethOfDecemberEndOnTheEighthOfJanuary() {
        var count = Tenancy.asNobody(() -> workingDays.plus(LocalDate.of(2024, 12, 20), 10));

        assertThat(count.due()).isEqualTo("2025-01-08");
        assertThat(count.notCounted())
                .containsExactly(
                        new DayOff(LocalDate.of(2024, 12, 25), "Christmas Day"),
                        new DayOff(LocalDate.of(2024, 12, 26), "Boxing Day"),
                        new DayOff(LocalDate.of(2025, 1, 1), "New Year's Day"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-05-04",
        "2026-05-25",
        "2026-08-31",
        "2026-12-25",
        "2026-12-28",
        "2027-12-27",
        "2027-12-28",
        "2028-01-03",
        "2022-09-19",
        "2023-05-08"
    })
    void bankHolidaysOfEnglandAreNoWorkingDays(LocalDate day) {
        var calendar = Tenancy.asNobody(() -> workingDays.calendar());

        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02", "2026-03-17", "2026-07-13", "2026-11-30", "2026-11-03"})
    void holidaysOfScotlandAndNorthernIrelandDoNotCountInEngland(LocalDate day) {
        var calendar = Tenancy.asNobody(() -> workingDays.calendar());

        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void theYear2026HasEightBankHolidays() {
        var calendar = Tenancy.asNobody(() -> workingDays.calendar());

        assertThat(Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                        .limit(365)
                        .filter(calendar::isWorkingDay))
                .hasSize(261 - 8);
    }

    @Test
    void aCouncilsClosureDaysArePassedIn() {
        var closed = List.of(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));

        var count = Tenancy.asNobody(() -> workingDays.calendar(closed).plus(LocalDate.of(2026, 12, 24), 1));

        assertThat(count.due()).isEqualTo("2027-01-04");
        assertThat(count.holidaysKnown()).isTrue();
    }
}
