package org.virtualschool.cohort.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.web.Refused;

/** A council's own file of term dates, as a table or as a calendar. */
class TermDatesFileTests {

    private static final List<HalfTerm> AUTUMN = List.of(
            new HalfTerm(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)),
            new HalfTerm(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)));

    /** Calderdale 2023 to 2024, as its local paper printed it. */
    @Test
    void daysOnWhichSchoolsOpenAndCloseMakeHalfTerms() {
        var read = read(2023, """
                authority,academic_year,event,date
                Calderdale,2023/24,autumn_opens,2023-09-04
                Calderdale,2023/24,autumn_half_term_closes,2023-10-27
                Calderdale,2023/24,autumn_half_term_reopens,2023-11-06
                Calderdale,2023/24,autumn_closes,2023-12-22
                Calderdale,2023/24,spring_opens,2024-01-08
                Calderdale,2023/24,spring_half_term_closes,2024-02-09
                Calderdale,2023/24,spring_half_term_reopens,2024-02-19
                Calderdale,2023/24,spring_closes,2024-03-22
                Calderdale,2023/24,summer_opens,2024-04-08
                Calderdale,2023/24,may_day_closed,2024-05-06
                Calderdale,2023/24,summer_half_term_closes,2024-05-24
                Calderdale,2023/24,summer_half_term_reopens,2024-06-03
                Calderdale,2023/24,summer_closes,2024-07-22
                Calderdale,2024/25,autumn_opens,2024-09-02
                """);

        assertThat(read.wrong()).isEmpty();
        assertThat(read.halfTerms()).hasSize(6);
        assertThat(read.halfTerms().getFirst())
                .isEqualTo(new HalfTerm(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 10, 27)));
        assertThat(read.halfTerms().getLast())
                .isEqualTo(new HalfTerm(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 7, 22)));
        assertThat(read.closed()).containsExactly(LocalDate.of(2024, 5, 6));
    }

    @Test
    void aTermWithoutItsHolidayIsTwoHalfTermsAndTrainingDaysAreClosed() {
        var read = read(2026, """
                Term dates of the council
                Name;Start date;End date
                Autumn Term;1 September 2026;18 December 2026
                October half-term;26/10/2026;30/10/2026
                INSET day;02/11/2026;
                Staff training;27/10/2026;
                Christmas holidays;21 December 2026;1 January 2027
                Parents’ evening;3 December 2026;
                """);

        assertThat(read.wrong()).isEmpty();
        assertThat(read.halfTerms()).isEqualTo(AUTUMN);
        assertThat(read.closed()).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(read.leftOut()).containsExactly("Line 8: Parents’ evening");
    }

    @Test
    void eachHalfTermOfItsOwnCountsAndNotTheTermAroundThem() {
        var read = read(2026, """
                Term,From,To
                Autumn term,1 September 2026,18 December 2026
                Autumn half term 1,1 September 2026,23 October 2026
                Autumn half term 2,2 November 2026,18 December 2026
                """);

        assertThat(read.halfTerms()).isEqualTo(AUTUMN);
    }

    @Test
    void allDayEventsOfACalendarAreReadAndTheirEndIsTheDayAfter() {
        var read = read(2026, calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260901
                DTEND;VALUE=DATE:20261219
                SUMMARY:Autumn term
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART:20261026
                DTEND:20261031
                SUMMARY:Half
                  term
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261102
                SUMMARY:INSET day
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/London:20261203T180000
                DTEND;TZID=Europe/London:20261203T200000
                SUMMARY:Open evening
                END:VEVENT
                BEGIN:VEVENT
                UID:5
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261204
                RRULE:FREQ=YEARLY
                SUMMARY:INSET day
                END:VEVENT
                """));

        assertThat(read.wrong()).isEmpty();
        assertThat(read.halfTerms()).isEqualTo(AUTUMN);
        assertThat(read.closed()).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(read.leftOut())
                .containsExactly(
                        "Event 4 (Open evening): it has a time of day, so it is no whole day",
                        "Event 5 (INSET day): it repeats. Add its days by hand where they count");
    }

    @Test
    void whatIsWrongIsSaidWithItsLineOrEventAndTheRestCountsForNothing() {
        var read = read(2026, """
                Event,First day,Last day
                Autumn term,1 September 2026,23 October 2026
                Spring term,31 February 2027,12 February 2027
                Summer term,20 April 2027,19 April 2027
                """);
        assertThat(read.halfTerms()).isEmpty();
        assertThat(read.wrong())
                .hasSize(2)
                .anyMatch(words -> words.startsWith("Line 3, first day: There is no such day"))
                .contains("Line 4: the last day is before the first");
        assertThat(read(2026, "Event,Date\nSchools open,1 September 2026\n").wrong())
                .containsExactly("Line 2: schools open on 1 September 2026, and the file does not say when they close");
        assertThat(read(2026, calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261020
                DTEND;VALUE=DATE:20261010
                SUMMARY:Autumn term
                END:VEVENT
                """)).wrong())
                .containsExactly("Event 1 (Autumn term): the last day is before the first");
    }

    @Test
    void anotherYearOrNoTermAtAllIsSaid() {
        assertThat(read(2030, "Event,First day,Last day\nTerm,1 September 2026,23 October 2026\n")
                        .wrong())
                .singleElement()
                .asString()
                .startsWith("The file names no term of the school year 2030 to 2031");
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> read(2026, "Colour,Size\nRed,Large\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Event, First day, and Last day");
        assertThatThrownBy(() -> read(2026, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Term\r\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The calendar file cannot be read");
        assertThatThrownBy(() -> TermDatesFile.read(new byte[TermDatesFile.LARGEST + 1], 2026))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 1 MB");
        assertThatThrownBy(() -> TermDatesFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, 2026))
                .isInstanceOf(Refused.class);
    }

    private static String calendar(String events) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Council//Terms//EN\n" + events + "END:VCALENDAR\n";
        return text.replace("\n", "\r\n");
    }

    private static TermDatesFile.Read read(int year, String text) {
        return TermDatesFile.read(text.getBytes(StandardCharsets.UTF_8), year);
    }
}
