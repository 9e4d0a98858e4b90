package org.virtualschool.access.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineReadingTests {

    @ParameterizedTest
    @EnumSource(Month.class)
    void readsEachMonthAsExcelShortensIt(Month month) {
        var day = LocalDate.of(2026, month, 7);
        var shortened = month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);

        assertThat(LineReading.day("07-" + shortened + "-2026")).contains(day);
        assertThat(LineReading.day("7-" + shortened + "-2026")).contains(day);
        assertThat(LineReading.day("7 " + shortened + " 2026")).contains(day);
    }
}
