package org.virtualschool.placement.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.virtualschool.directory.DataTable;
import org.virtualschool.placement.clock.ClockFixtures;
import org.virtualschool.placement.clock.Clocks;
import org.virtualschool.placement.clock.Due;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** A notice that nobody acknowledges is chased, escalated and reported on just the working days that a second count gives. */
class AnswerClockTests {

    private static final DataTable CASES = DataTable.of(AnswerClockTests.class, "/placement/clock/cases.csv");
    private static final List<String> KEYS = List.of("chase", "escalate", "non-delivery");

    static Stream<DataTable.Row> cases() {
        return CASES.rows().stream()
                .filter(row ->
                        KEYS.contains(row.text("key")) && row.text("knows").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOnTheDayAndNoDayBefore(DataTable.Row each) {
        var delivered = each.day("from").orElseThrow();
        var due = each.day("due").orElseThrow();

        assertThat(hasCome(each.text("key"), delivered, due)).isTrue();
        assertThat(hasCome(each.text("key"), delivered, due.minusDays(1))).isFalse();
    }

    @Test
    void isTriedOnManyDays() {
        assertThat(cases()).hasSizeGreaterThan(500);
    }

    @Test
    void saysOnBothSidesWhoHearsOfItAndWhen() {
        var clock = on(LocalDate.of(2026, 12, 24));
        var days = ClockFixtures.at(() -> clock.here(late(LocalDate.of(2026, 12, 24))));

        assertThat(clock.says(days))
                .isEqualTo(
                        "It is to be acknowledged by 29 December 2026 (1 working day from 24 December 2026, bank holidays not counted)."
                                + " If nobody does, your head is told on 30 December 2026, and whoever sent it on 5 January 2027 at the latest.");
        assertThat(on(LocalDate.of(2026, 12, 30)).says(days))
                .startsWith("It was to be acknowledged by 29 December 2026");
    }

    /** Each council's own number is for its own people: of the other side the latest day is said. */
    @Test
    void saysOfTheOtherSideTheLatestDay() {
        var own = Map.of("placement.escalate", 1, "placement.non-delivery", 2);
        var clock = on(LocalDate.of(2026, 11, 2), ClockFixtures.clocks(own));
        var sent = late(LocalDate.of(2026, 11, 2));
        var here = ClockFixtures.at(() -> clock.here(sent));
        var there = ClockFixtures.at(() -> clock.at(TenantId.of((short) 2), sent));

        assertThat(List.of(here.headTold().due(), here.senderTold().due()))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 9));
        assertThat(List.of(there.headTold().due(), there.senderTold().due()))
                .containsExactly(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 4));
        assertThat(clock.says(there)).contains("the head there is told on 4 November 2026 at the latest");
    }

    private static boolean hasCome(String key, LocalDate delivered, LocalDate today) {
        var clock = on(today);
        var days = ClockFixtures.at(() -> clock.here(late(delivered)));
        return clock.hasCome(which(key, days));
    }

    private static Due which(String key, AnswerClock.Days days) {
        return switch (key) {
            case "chase" -> days.acknowledge();
            case "escalate" -> days.headTold();
            default -> days.senderTold();
        };
    }

    /** Shortly before midnight in London, when it is another day nowhere near. */
    private static java.time.Instant late(LocalDate day) {
        return day.atTime(LocalTime.of(23, 30)).atZone(Dates.LONDON).toInstant();
    }

    private static AnswerClock on(LocalDate today) {
        return on(today, ClockFixtures.clocks(List.of()));
    }

    private static AnswerClock on(LocalDate today, Clocks clocks) {
        var now = today.atStartOfDay(Dates.LONDON).toInstant();
        return new AnswerClock(
                clocks, ClockFixtures.only(Tenants.class, "closureDaysOf", List.of()), Clock.fixed(now, Dates.LONDON));
    }
}
