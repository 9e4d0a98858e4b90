package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.virtualschool.directory.TermDates;

/** Counted with a finger on a calendar; the reasoning is in the names. */
class ClocksByHandTests {

    private static final List<TermDates.Whose> CALDERDALE = List.of(CalendarsOnPaper.CALDERDALE);

    private final Clocks clocks = ClockFixtures.clocks(List.of());
    private final Clocks closed = ClockFixtures.clocks(CalendarsOnPaper.closureDays());

    @Test
    void fromMonday2NovemberTuesdayIsDayOneFridayDayFourAndMonday9DayFive() {
        assertThat(clocks.hostNotice(day("2026-11-02"), true).due()).isEqualTo("2026-11-09");
    }

    @Test
    void fromSaturday7NovemberMondayIsDayOneAndFriday13DayFive() {
        assertThat(clocks.personsNotice(day("2026-11-07"), true).due()).isEqualTo("2026-11-13");
    }

    @Test
    void beforeAPlannedPlacementOnMonday2NovemberIsAtTheLatestSunday1() {
        assertThat(clocks.hostNotice(day("2026-11-02"), false).due()).isEqualTo("2026-11-01");
    }

    @Test
    void fromThursday24DecemberTuesday29IsDayOneAsMonday28StandsForBoxingDayAndNewYearsDayIsSteppedSoTuesday5January() {
        assertThat(clocks.hostNotice(day("2026-12-24"), true).due()).isEqualTo("2027-01-05");
    }

    @Test
    void fromFriday24December2027Wednesday29IsDayOneFriday31DayThreeAndMonday3JanuaryIsAHolidaySoWednesday5() {
        assertThat(clocks.hostNotice(day("2027-12-24"), true).due()).isEqualTo("2028-01-05");
    }

    @Test
    void fromThursday2AprilTuesday7IsDayOneAfterGoodFridayAndEasterMondaySoMonday13IsDayFive() {
        assertThat(clocks.hostNotice(day("2026-04-02"), true).due()).isEqualTo("2026-04-13");
    }

    @Test
    void fromFriday28AugustTuesday1SeptemberIsDayOneAsMonday31IsAHolidaySoMonday7IsDayFive() {
        assertThat(clocks.hostNotice(day("2026-08-28"), true).due()).isEqualTo("2026-09-07");
    }

    @Test
    void fromFriday22MayFourDaysAreLeftInTheWeekOfTheHolidayFiveInTheNextAndMonday8JuneIsTheTenth() {
        assertThat(clocks.lateEnding(day("2026-05-22")).due()).isEqualTo("2026-06-08");
    }

    @Test
    void awareOnMonday2NovemberThreeWholeWeeksBeforeAMoveOnMonday23IsFifteenDaysSoOnTheDay() {
        assertThat(clocks.planTransfer(day("2026-11-23"), day("2026-11-02")).due())
                .isEqualTo("2026-11-23");
    }

    @Test
    void awareOnTuesday3NovemberIsFourteenDaysBeforeMonday23SoTheFifteenthIsTuesday24() {
        assertThat(clocks.planTransfer(day("2026-11-23"), day("2026-11-03")).due())
                .isEqualTo("2026-11-24");
    }

    @Test
    void awareOnMonday30NovemberAfterTheMoveCountsThreeWeeksToMonday21December() {
        assertThat(clocks.planTransfer(day("2026-11-23"), day("2026-11-30")).due())
                .isEqualTo("2026-12-21");
    }

    @Test
    void sixWeeksFromThursday18JanuaryAreTheThursdays25And1And8And15And22And29February() {
        assertThat(clocks.planTransferTold(day("2024-01-18")).due()).isEqualTo("2024-02-29");
    }

    @Test
    void twelveMonthsFromAPlanOf1SeptemberEndAfterThreeMonthsFromATransferOn2February() {
        var due = clocks.planReview(day("2025-09-01"), day("2026-02-02"));

        assertThat(due.due()).isEqualTo("2026-09-01");
        assertThat(due.key()).isEqualTo("plan-review-from-plan");
    }

    @Test
    void threeMonthsFromATransferOn30NovemberEndOn28FebruaryAsThereIsNo30thAndThePlansYearIsOver() {
        var due = clocks.planReview(day("2025-09-01"), day("2026-11-30"));

        assertThat(due.due()).isEqualTo("2027-02-28");
        assertThat(due.key()).isEqualTo("plan-review-from-transfer");
    }

    @Test
    void leavingOnFriday16OctoberFiveDaysRunToTheHalfTermFiveFromMonday2NovemberAndFiveFromMonday9() {
        assertThat(clocks.recordsToNewSchool(day("2026-10-16"), CALDERDALE).due())
                .isEqualTo("2026-11-13");
    }

    @Test
    void withoutTermDatesTheWeekOfTheHalfTermCountsTooSoThreeWeeksFromFriday16OctoberEndOn6November() {
        assertThat(clocks.recordsToNewSchool(day("2026-10-16"), List.of()).due())
                .isEqualTo("2026-11-06");
    }

    @Test
    void appliedOnFriday11DecemberFiveDaysRunToChristmasAndTuesday5JanuaryIsTheSixthAfterATrainingDay() {
        var answer = clocks.admissionAnswer(day("2026-12-11"), CALDERDALE);

        assertThat(answer.aim().due()).isEqualTo("2027-01-11");
        assertThat(answer.must().due()).isEqualTo("2027-01-18");
    }

    @Test
    void sevenDaysFromSaturday19DecemberEndOnSaturday26AsChristmasCountsLikeAnyDay() {
        assertThat(clocks.directionRepresentations(day("2026-12-19")).due()).isEqualTo("2026-12-26");
    }

    @Test
    void sevenDaysFromThursday22FebruaryEndOnTheLeapDay() {
        assertThat(clocks.directionReferral(day("2024-02-22")).due()).isEqualTo("2024-02-29");
    }

    @Test
    void deliveredOnFriday6NovemberIsChasedOnMondayEscalatedOnTuesdayAndGivenUpOnFriday13() {
        var friday = day("2026-11-06");

        assertThat(ClockFixtures.at(() -> clocks.chase(friday)).due()).isEqualTo("2026-11-09");
        assertThat(ClockFixtures.at(() -> clocks.escalate(friday)).due()).isEqualTo("2026-11-10");
        assertThat(ClockFixtures.at(() -> clocks.nonDelivery(friday)).due()).isEqualTo("2026-11-13");
    }

    @Test
    void aCouncilClosedFrom29To31DecemberIsChasedOnMonday4JanuaryButItsNoticeIsDueOnTuesday5AsAnywhere() {
        var christmasEve = day("2026-12-24");

        assertThat(ClockFixtures.at(() -> closed.chase(christmasEve)).due()).isEqualTo("2027-01-04");
        assertThat(ClockFixtures.at(() -> closed.hostNotice(christmasEve, true)).due())
                .isEqualTo("2027-01-05");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
