package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.StricterDeadlines;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.WorkingDayCalendar;

class DaysWithoutTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);
    private static final LocalDate IN_CARE = LocalDate.of(2024, 3, 4);
    private static final LocalDate ON_THE_ROLL = LocalDate.of(2026, 9, 1);

    private final List<Episode<SchoolPlace>> places = new ArrayList<>();
    private final List<Arrangement> beside = new ArrayList<>();

    @Test
    void aChildAtSchoolHasNone() {
        school(ON_THE_ROLL, null);

        assertThat(since()).isEmpty();
    }

    @Test
    void theyBeginOnTheFirstDayWithoutTheSchool() {
        school(ON_THE_ROLL, day(2));

        assertThat(since()).contains(day(2));
    }

    @Test
    void tuitionAloneIsNoFullTimePlace() {
        school(ON_THE_ROLL, day(2));
        beside(ArrangementKind.TUITION, day(3), null);

        assertThat(since()).contains(day(2));
    }

    @Test
    void aPartTimeTimetableIsNoFullTimePlaceThoughThereIsASchool() {
        school(ON_THE_ROLL, null);
        beside(ArrangementKind.PART_TIME, day(4), null);

        assertThat(since()).contains(day(4));
    }

    @Test
    void notInSchoolCountsThoughTheChildIsStillOnRoll() {
        school(ON_THE_ROLL, null);
        beside(ArrangementKind.NO_PLACE, day(5), null);

        assertThat(since()).contains(day(5));
    }

    @Test
    void alternativeProvisionEndsThem() {
        school(ON_THE_ROLL, day(2));
        beside(ArrangementKind.ALTERNATIVE_PROVISION, day(6), null);

        assertThat(since()).isEmpty();
    }

    @Test
    void theyBeginAnewAfterATimeWithAPlace() {
        school(ON_THE_ROLL, day(2));
        school(day(4), day(9));

        assertThat(since()).contains(day(9));
    }

    @Test
    void oneThingAfterAnotherIsOneTimeWithout() {
        school(ON_THE_ROLL, null);
        beside(ArrangementKind.PART_TIME, day(2), day(6));
        beside(ArrangementKind.NO_PLACE, day(6), null);

        assertThat(since()).contains(day(2));
    }

    @Test
    void whatWasSoBeforeTheChildCameOntoTheRollIsKnownSinceThen() {
        assertThat(since()).contains(ON_THE_ROLL);
    }

    @Test
    void whatAPersonRecordedOfTheTimeBeforeCountsFromThatDay() {
        beside(ArrangementKind.NO_PLACE, LocalDate.of(2026, 6, 1), null);

        assertThat(since()).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void nothingBeforeTheTimeInCareCounts() {
        beside(ArrangementKind.NO_PLACE, LocalDate.of(2023, 6, 1), null);

        assertThat(since()).contains(IN_CARE);
    }

    @Test
    void weekendsAndBankHolidaysAreNoSchoolDays() {
        var days = SchoolDays.from(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29), 3, meets(List.of()));

        assertThat(days.count()).as("Thursday 24 and Tuesday 29 December").isEqualTo(2);
        assertThat(days.due()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(days.says()).isEqualTo("about 2 school days (term dates unknown)");
    }

    @Test
    void holidaysAreNoSchoolDaysWhereTermDatesAreKnown() {
        var autumn = new HalfTerm(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18));
        var spring = new HalfTerm(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 12));
        var calderdale = new TermDates(
                new OfAuthority(new AuthorityCode("381")),
                2026,
                List.of(autumn, spring),
                List.of(LocalDate.of(2027, 1, 4)));

        var days = SchoolDays.from(LocalDate.of(2026, 12, 17), LocalDate.of(2027, 1, 5), 4, meets(List.of(calderdale)));

        assertThat(days.count()).as("17 and 18 December, 5 January").isEqualTo(3);
        assertThat(days.due()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(days.says()).isEqualTo("3 school days by the term dates of Calderdale");
    }

    private static SchoolDays.Meets meets(List<TermDates> known) {
        var holidays = new TreeMap<LocalDate, String>();
        holidays.put(LocalDate.of(2026, 12, 25), "Christmas Day");
        holidays.put(LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)");
        var england = new WorkingDayCalendar(holidays, List.of());
        return new SchoolDays.Meets(new SchoolDayCalendar(england, known), whose -> "Calderdale");
    }

    @Test
    void theRuleIsTwentySchoolDaysForTheHeadAndTenForTheCoordinator() {
        var deadline = new PlaceDeadline(new NothingStricter());

        assertThat(deadline.step(PlaceDeadline.OVER, TODAY))
                .isEqualTo(new PlaceDeadline.Step(20, "virtual-school-head"));
        assertThat(deadline.step(PlaceDeadline.NEAR, TODAY))
                .isEqualTo(new PlaceDeadline.Step(10, "key-stage-coordinator"));
    }

    private Optional<LocalDate> since() {
        return new DaysWithout(places, beside, IN_CARE, ON_THE_ROLL).since(TODAY);
    }

    private void school(LocalDate from, @Nullable LocalDate to) {
        places.add(new Episode<>(UUID.randomUUID(), from, true, to, new SchoolPlace(null, null, "Hill School")));
    }

    private void beside(ArrangementKind kind, LocalDate from, @Nullable LocalDate to) {
        beside.add(new Arrangement(
                ArrangementId.next(), kind, from, to, Optional.empty(), Arrangement.Terms.NONE, Optional.empty()));
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    /** A council that left every rule alone. */
    private static final class NothingStricter implements StricterDeadlines {
        @Override
        public Map<String, Integer> all() {
            return Map.of();
        }

        @Override
        public int days(DeadlineRule rule) {
            return rule.days();
        }

        @Override
        public void set(String rule, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void withdraw(String rule) {
            throw new UnsupportedOperationException();
        }
    }
}
