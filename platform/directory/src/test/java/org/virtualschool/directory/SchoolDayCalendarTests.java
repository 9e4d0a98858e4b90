package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.TermDates.Whose;

class SchoolDayCalendarTests {

    private static final Whose CALDERDALE = new OfAuthority(new AuthorityCode("381"));
    private static final Whose HILL_SCHOOL = new OfSchool(new Urn(100_001));
    private static final LocalDate EASTER_MONDAY = day("2027-03-29");
    private static final WorkingDayCalendar ENGLAND =
            new WorkingDayCalendar(new TreeMap<>(Map.of(EASTER_MONDAY, "Easter Monday")), List.of());

    private static final TermDates DATES = new TermDates(
            CALDERDALE,
            2026,
            List.of(
                    new HalfTerm(day("2026-09-01"), day("2026-10-23")),
                    new HalfTerm(day("2026-11-02"), day("2026-12-18")),
                    new HalfTerm(day("2027-02-22"), day("2027-04-02"))),
            List.of(day("2026-09-01")));

    @Test
    void aSchoolDayIsAWeekdayOfTermAndNeitherBankHolidayNorClosed() {
        var calendar = new SchoolDayCalendar(ENGLAND, List.of(DATES));

        assertThat(calendar.isSchoolDay(day("2026-09-02"))).isTrue();
        assertThat(calendar.isSchoolDay(day("2026-09-01")))
                .as("closed to pupils")
                .isFalse();
        assertThat(calendar.isSchoolDay(day("2026-10-24"))).as("Saturday").isFalse();
        assertThat(calendar.isSchoolDay(day("2026-10-26"))).as("half term").isFalse();
        assertThat(calendar.isSchoolDay(EASTER_MONDAY)).isFalse();
    }

    @Test
    void theFirstDayCountsAndHolidaysAreStepped() {
        var calendar = new SchoolDayCalendar(ENGLAND, List.of(DATES));

        assertThat(calendar.count(day("2026-10-22"), day("2026-11-03"))).isEqualTo(4);
        assertThat(calendar.dayNumber(day("2026-10-22"), 4)).isEqualTo("2026-11-03");
        assertThat(calendar.dayNumber(day("2026-10-24"), 1))
                .as("counted from a holiday")
                .isEqualTo("2026-11-02");
    }

    @Test
    void aYearWithoutTermDatesCountsEveryWeekdayAndIsNotKnown() {
        var calendar = new SchoolDayCalendar(ENGLAND, List.of(DATES));

        assertThat(calendar.count(day("2026-07-27"), day("2026-07-31"))).isEqualTo(5);
        assertThat(calendar.knows(day("2026-07-31"), day("2026-08-01"))).isFalse();
        assertThat(calendar.knows(day("2026-08-01"), day("2027-07-31"))).isTrue();
        assertThat(calendar.whose(day("2026-07-31"))).isEmpty();
    }

    @Test
    void theNearestDatesCountYearByYear() {
        var own = new TermDates(
                HILL_SCHOOL, 2026, List.of(new HalfTerm(day("2026-09-07"), day("2026-10-16"))), List.of());
        var nextYear =
                new TermDates(CALDERDALE, 2027, List.of(new HalfTerm(day("2027-09-01"), day("2027-10-22"))), List.of());

        var calendar = new SchoolDayCalendar(ENGLAND, List.of(own, DATES, nextYear));

        assertThat(calendar.isSchoolDay(day("2026-09-02")))
                .as("the school begins later")
                .isFalse();
        assertThat(calendar.whose(day("2026-09-02"))).contains(HILL_SCHOOL);
        assertThat(calendar.whose(day("2027-09-02"))).contains(CALDERDALE);
    }

    @Test
    void theSchoolYearBeginsInAugustBecauseSomeSchoolsDo() {
        assertThat(TermDates.schoolYearOf(day("2026-07-31"))).isEqualTo(2025);
        assertThat(TermDates.schoolYearOf(day("2026-08-27"))).isEqualTo(2026);
    }

    @Test
    void halfTermsFollowEachOtherWithinTheYear() {
        var autumn = new HalfTerm(day("2026-09-01"), day("2026-10-23"));

        assertThatIllegalArgumentException().isThrownBy(() -> dates(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> dates(List.of(autumn, autumn)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dates(List.of(new HalfTerm(day("2027-07-20"), day("2027-08-01")))));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfTerm(day("2026-09-02"), day("2026-09-01")));
    }

    /** Ten thousand random spans: the day number so many is the first up to which so many are counted, and itself a school day. */
    @Test
    void countingAndFindingTheDayAgree() {
        var random = new Random(381);
        var calendar = new SchoolDayCalendar(ENGLAND, List.of(DATES));
        for (var i = 0; i < 10_000; i++) {
            var first = day("2025-09-01").plusDays(random.nextInt(900));
            var days = 1 + random.nextInt(60);

            var due = calendar.dayNumber(first, days);

            assertThat(calendar.count(first, due)).isEqualTo(days);
            assertThat(calendar.isSchoolDay(due)).isTrue();
            assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private static TermDates dates(List<HalfTerm> halfTerms) {
        return new TermDates(CALDERDALE, 2026, halfTerms, List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
