package org.virtualschool.cohort.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aChildComesToReceptionInTheSeptemberAfterItTurnedFour() {
        assertThat(SchoolYears.usual(LocalDate.of(2022, 8, 31), TODAY)).isZero();
        assertThat(SchoolYears.usual(LocalDate.of(2022, 9, 1), TODAY)).isEqualTo(-1);
        assertThat(SchoolYears.usual(LocalDate.of(2013, 5, 4), TODAY)).isEqualTo(9);
    }

    @Test
    void moveUpOnTheFirstOfSeptember() {
        var born = LocalDate.of(2013, 5, 4);

        assertThat(SchoolYears.usual(born, LocalDate.of(2026, 8, 31))).isEqualTo(8);
        assertThat(SchoolYears.usual(born, LocalDate.of(2026, 9, 1))).isEqualTo(9);
    }

    @Test
    void theTwelveMonthsUpToTheEndOfMarchBeginInApril() {
        var march = new CohortDay(LocalDate.of(2026, 3, 31), TODAY, 14, TODAY);
        var leapDay = new CohortDay(LocalDate.of(2024, 2, 29), TODAY, 14, TODAY);

        assertThat(march.yearBefore()).isEqualTo("2025-04-01");
        assertThat(leapDay.yearBefore()).isEqualTo("2023-03-01");
    }
}
