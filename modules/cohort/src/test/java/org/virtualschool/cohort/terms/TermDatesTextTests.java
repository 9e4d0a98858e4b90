package org.virtualschool.cohort.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.cohort.terms.TermDatesText.Wrong;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;

class TermDatesTextTests {

    private static final OfAuthority CALDERDALE = new OfAuthority(new AuthorityCode("381"));
    private static final HalfTerm AUTUMN = new HalfTerm(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 September 2026 to 23 October 2026",
                "Tuesday 1 September 2026 to Friday 23 October 2026",
                "Tue 1st Sept 2026 until Fri, 23rd Oct 2026",
                "1 Sep 2026 – 23 Oct 2026",
                "01/09/2026 - 23/10/2026",
                "1.9.2026–23.10.2026",
                "2026-09-01 to 2026-10-23",
                "\n\n   1 september 2026 TO 23 october 2026  \n"
            })
    void isReadAsPeopleWriteIt(String line) {
        var text = new TermDatesText(2026, line, "");

        assertThat(text.wrong()).isEmpty();
        assertThat(text.dates(CALDERDALE).halfTerms()).containsExactly(AUTUMN);
    }

    @Test
    void everyLineIsReadAndClosedDaysWithThem() {
        var text = new TermDatesText(
                2026,
                "1 September 2026 to 23 October 2026\n2 November 2026 to 18 December 2026",
                "Mon 2 November 2026\n");

        assertThat(text.dates(CALDERDALE).halfTerms()).hasSize(2);
        assertThat(text.dates(CALDERDALE).closed()).containsExactly(LocalDate.of(2026, 11, 2));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThat(wrong("1 September to 23 October 2026", ""))
                .isEqualTo("Line 1: write the first and the last day, like 2 November 2026 to 18 December 2026");
        assertThat(wrong("31 February 2027 to 23 March 2027", "")).startsWith("Line 1: write");
        assertThat(wrong("23 October 2026 to 1 September 2026", ""))
                .isEqualTo("Line 1: the last day is before the first");
        assertThat(wrong("1 September 2027 to 22 October 2027", ""))
                .isEqualTo("Line 1: it is not in the school year 2026 to 2027");
        assertThat(wrong("1 September 2026 to 18 December 2026", "")).startsWith("Line 1: it is very long");
        assertThat(wrong("1 September 2026 to 23 October 2026\n23 October 2026 to 18 December 2026", ""))
                .isEqualTo("Line 2: it begins before the one above it ends");
        assertThat(wrong("", "")).isEqualTo("Enter each half term on a line of its own, 12 at most");
        assertThat(wrong("1 September 2026 to 23 October 2026", "soon"))
                .isEqualTo("Write one day on each line, like 4 January 2027");
        assertThat(wrong("1 September 2026 to 23 October 2026", "26 October 2026"))
                .isEqualTo("26 October 2026 is in a holiday already. Take it out");
    }

    private static String wrong(String halfTerms, String closed) {
        return new TermDatesText(2026, halfTerms, closed)
                .wrong().stream().map(Wrong::message).findFirst().orElse("");
    }
}
