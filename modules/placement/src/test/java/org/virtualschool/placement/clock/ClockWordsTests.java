package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.Urn;

/** What a clock says of itself to the people of both sides. */
class ClockWordsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final List<TermDates.Whose> CALDERDALE = List.of(CalendarsOnPaper.CALDERDALE);

    private final Clocks clocks = ClockFixtures.clocks(List.of());
    private final Clocks closed = ClockFixtures.clocks(CalendarsOnPaper.closureDays());

    @Test
    void saysWhatWasCountedFromWhenAndByWhichRule() {
        var due = clocks.hostNotice(MONDAY, true);

        assertThat(due.says()).isEqualTo("5 working days from 2 November 2026, bank holidays not counted");
        assertThat(due.from()).isEqualTo(MONDAY);
        assertThat(due.source()).endsWith("regulation 13(4)");
        assertThat(clocks.hostNotice(MONDAY, false).says()).isEqualTo("before the placement starts on 2 November 2026");
        assertThat(clocks.planTransferTold(MONDAY).says()).isEqualTo("6 weeks from 2 November 2026");
        assertThat(clocks.directionReferral(MONDAY).says()).isEqualTo("7 days from 2 November 2026");
    }

    @Test
    void onlyOurOwnClocksSayThatClosureDaysAreLeftOut() {
        assertThat(ClockFixtures.at(() -> closed.chase(MONDAY)).says())
                .isEqualTo("1 working day from 2 November 2026, bank holidays and council closure days not counted");
        assertThat(closed.lateEnding(MONDAY).says()).doesNotContain("closure");
        assertThat(closed.planTransfer(MONDAY, MONDAY).says()).doesNotContain("closure");
    }

    @Test
    void aTransferSaysWhenTheOldAuthorityBecameAware() {
        var move = LocalDate.of(2026, 11, 23);

        assertThat(clocks.planTransfer(move, MONDAY).says())
                .isEqualTo("on the day of the move, 23 November 2026: the old authority was aware of it at least"
                        + " 15 working days before");
        assertThat(clocks.planTransfer(move, MONDAY.plusDays(1)).says())
                .isEqualTo("15 working days from 3 November 2026, bank holidays not counted; on that day the old"
                        + " authority became aware of the move on 23 November 2026");
    }

    @Test
    void aReviewSaysFromWhatItIsCountedAndThatTheOtherDayIsEarlier() {
        assertThat(clocks.planReview(LocalDate.of(2026, 9, 1), MONDAY).says())
                .isEqualTo("12 months from 1 September 2026, when the plan was made or last reviewed;"
                        + " the later of two days, the other is 2 February 2027");
        assertThat(clocks.planReview(LocalDate.of(2025, 9, 1), MONDAY).says())
                .startsWith("3 months from 2 November 2026, the day of the transfer;")
                .endsWith("the other is 1 September 2026");
    }

    @Test
    void schoolDaysSayByWhoseTermDates() {
        assertThat(clocks.recordsToNewSchool(MONDAY, CALDERDALE).says())
                .isEqualTo("15 school days from 2 November 2026, as the term dates of Calderdale say");
        assertThat(clocks.recordsToNewSchool(MONDAY, CALDERDALE).exact()).isTrue();
    }

    @Test
    void schoolDaysWithoutTermDatesSaySoAndAreNotExact() {
        var due = clocks.recordsToNewSchool(MONDAY, List.of(new OfSchool(new Urn(100_001))));

        assertThat(due.says())
                .isEqualTo("15 school days from 2 November 2026, term dates not known, every weekday counted that is"
                        + " no bank holiday");
        assertThat(due.exact()).isFalse();
    }

    @Test
    void schoolDaysThatRunIntoAYearWithoutTermDatesSaySoAndAreNotExact() {
        var due = clocks.recordsToNewSchool(LocalDate.of(2027, 7, 16), CALDERDALE);

        assertThat(due.says())
                .endsWith("as the term dates of Calderdale say; where they are not known, every weekday counted that is"
                        + " no bank holiday");
        assertThat(due.exact()).isFalse();
    }

    @Test
    void whatRunsBeyondTheKnownBankHolidaysIsNotExact() {
        var late = LocalDate.of(2028, 12, 22);

        assertThat(clocks.hostNotice(late, true).exact()).isFalse();
        assertThat(clocks.hostNotice(late, true).says()).endsWith("as far as they are known");
        assertThat(clocks.planTransfer(late, late).exact()).isFalse();
        assertThat(clocks.hostNotice(late.minusMonths(1), true).exact()).isTrue();
        assertThat(clocks.planTransferTold(late).exact())
                .as("weeks need no calendar")
                .isTrue();
    }

    @Test
    void schoolDaysOfKnownTermsAreNotExactWhereBankHolidaysAreNotKnown() {
        var due = clocks.recordsToNewSchool(LocalDate.of(2028, 12, 11), CALDERDALE);

        assertThat(due.says()).endsWith("as the term dates of Calderdale say");
        assertThat(due.exact()).isFalse();
    }
}
