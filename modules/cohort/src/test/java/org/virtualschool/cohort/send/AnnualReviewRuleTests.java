package org.virtualschool.cohort.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.history.Episode;

class AnnualReviewRuleTests {

    private static final LocalDate MADE = LocalDate.of(2025, 3, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 2, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theFirstReviewIsWithinTwelveMonthsThatStartWithTheDayOfThePlan() {
        assertThat(AnnualReviewRule.due(plan(MADE, null), Optional.empty())).contains(LocalDate.of(2026, 2, 28));
        assertThat(AnnualReviewRule.due(plan(LocalDate.of(2024, 2, 29), null), Optional.empty()))
                .contains(LocalDate.of(2025, 2, 27));
    }

    @Test
    void everyOtherReviewIsWithinTwelveMonthsOfTheLast() {
        assertThat(AnnualReviewRule.due(plan(MADE, REVIEWED), Optional.empty())).contains(LocalDate.of(2027, 2, 9));
    }

    @Test
    void nothingIsDueWhereNoDayIsKnownToCountFrom() {
        assertThat(AnnualReviewRule.due(plan(null, null), Optional.empty())).isEmpty();
    }

    @Test
    void anAuthorityThatTookThePlanOverHasThreeMonthsAtLeast() {
        var lately = LocalDate.of(2027, 1, 20);

        assertThat(AnnualReviewRule.due(plan(MADE, REVIEWED), Optional.of(lately)))
                .contains(LocalDate.of(2027, 4, 19));
        assertThat(AnnualReviewRule.due(plan(MADE, REVIEWED), Optional.of(REVIEWED.plusDays(9))))
                .contains(LocalDate.of(2027, 2, 9));
    }

    @Test
    void nobodyEntersALaterDayThanTheLawsButWhereTheLastReviewIsNotKnown() {
        assertThat(AnnualReviewRule.latest(plan(MADE, REVIEWED), Optional.empty(), TODAY))
                .isEqualTo(LocalDate.of(2027, 2, 9));
        assertThat(AnnualReviewRule.latest(plan(LocalDate.of(2019, 5, 5), null), Optional.empty(), TODAY))
                .isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(AnnualReviewRule.latest(plan(null, null), Optional.empty(), TODAY))
                .isEqualTo(LocalDate.of(2027, 11, 21));
    }

    @Test
    void aPlanIsTransferredOnTheDayAnotherAuthorityHasIt() {
        var ours = episode(MADE, by("381"));
        var devons = episode(REVIEWED, by("878"));
        var devonsReviewed = episode(TODAY, by("878"));
        var support = episode(LocalDate.of(2024, 1, 1), new Sen("K", null, null, null, null, null, null));

        assertThat(AnnualReviewRule.transferredOn(List.of(support, ours))).isEmpty();
        assertThat(AnnualReviewRule.transferredOn(List.of(support, ours, devons, devonsReviewed)))
                .contains(REVIEWED);
    }

    private static Sen plan(@Nullable LocalDate made, @Nullable LocalDate reviewed) {
        return new Sen(Sen.PLAN, null, null, new PlanAuthority("381"), made, reviewed, null);
    }

    private static Sen by(String authority) {
        return new Sen(Sen.PLAN, null, null, new PlanAuthority(authority), MADE, null, null);
    }

    private static Episode<Sen> episode(LocalDate from, Sen sen) {
        return new Episode<>(UUID.randomUUID(), from, true, null, sen);
    }
}
