package org.virtualschool.cohort.around;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoFollowsWhomTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void somebodyNewFollowsFromTheDayAfterTheFirstDay() {
        var lasting = contact(MONDAY, null);

        assertThat(lasting.givesWayFrom(MONDAY.minusDays(1))).isFalse();
        assertThat(lasting.givesWayFrom(MONDAY)).isFalse();
        assertThat(lasting.givesWayFrom(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void somebodyWhoEndedGivesWayFromThatDay() {
        var ended = contact(MONDAY, MONDAY.plusDays(7));

        assertThat(ended.givesWayFrom(MONDAY.plusDays(6))).isFalse();
        assertThat(ended.givesWayFrom(MONDAY.plusDays(7))).isTrue();
    }

    @Test
    void holdsFromItsFirstDayUpToTheDayOnWhichItEnds() {
        var ended = contact(MONDAY, MONDAY.plusDays(7));

        assertThat(ended.holdsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(ended.holdsOn(MONDAY)).isTrue();
        assertThat(ended.holdsOn(MONDAY.plusDays(6))).isTrue();
        assertThat(ended.holdsOn(MONDAY.plusDays(7))).isFalse();
    }

    private static ChildContact contact(LocalDate from, @Nullable LocalDate until) {
        return new ChildContact(
                UuidCreator.getTimeOrderedEpoch(),
                "TEAM_MANAGER",
                "Max Lead",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                Optional.ofNullable(until),
                from);
    }
}
