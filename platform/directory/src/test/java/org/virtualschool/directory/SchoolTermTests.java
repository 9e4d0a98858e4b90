package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermTests {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01,2026-09-01,autumn term 2026",
        "2026-12-31,2026-09-01,autumn term 2026",
        "2027-01-01,2027-01-01,spring term 2027",
        "2027-03-31,2027-01-01,spring term 2027",
        "2027-04-01,2027-04-01,summer term 2027",
        "2027-08-31,2027-04-01,summer term 2027"
    })
    void isTheOneInWhichADayLies(LocalDate day, LocalDate begins, String says) {
        var term = SchoolTerm.containing(day);

        assertThat(term).isEqualTo(new SchoolTerm(begins));
        assertThat(term.says()).isEqualTo(says);
    }

    @Test
    void followsTheOneBefore() {
        var autumn = new SchoolTerm(LocalDate.of(2026, 9, 1));

        assertThat(autumn.next().begins()).isEqualTo("2027-01-01");
        assertThat(autumn.next().next().begins()).isEqualTo("2027-04-01");
        assertThat(autumn.next().next().next().begins()).isEqualTo("2027-09-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-02", "2026-10-01"})
    void beginsOnNoOtherDay(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerm(day));
    }
}
