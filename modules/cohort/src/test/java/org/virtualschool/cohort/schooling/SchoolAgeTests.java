package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolAgeTests {

    @Test
    void runsFromReceptionToYearEleven() {
        var age = SchoolAge.on(LocalDate.of(2026, 11, 21));

        assertThat(age.bornFrom()).isEqualTo("2010-09-01");
        assertThat(age.bornUntil()).isEqualTo("2022-08-31");
    }

    @Test
    void changesOnTheFirstOfSeptember() {
        assertThat(SchoolAge.on(LocalDate.of(2027, 8, 31))).isEqualTo(SchoolAge.on(LocalDate.of(2026, 9, 1)));
        assertThat(SchoolAge.on(LocalDate.of(2027, 9, 1)).bornUntil()).isEqualTo("2023-08-31");
    }
}
