package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.DeadlineRule;

/** A council may ask for something sooner than the rule, never later. */
class StricterClocksTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void aStricterNumberShortensAndSaysSo() {
        var due = clocks(Map.of("placement.host-notice-emergency", 3)).hostNotice(MONDAY, true);

        assertThat(due.due()).isEqualTo("2026-11-05");
        assertThat(due.says())
                .isEqualTo("3 working days from 2 November 2026, bank holidays not counted"
                        + " (this council’s own number: the rule is 5)");
    }

    @Test
    void aLooserNumberDoesNothing() {
        var looser = clocks(Map.of("placement.host-notice-emergency", 9, "placement.escalate", 9));

        assertThat(looser.hostNotice(MONDAY, true)).isEqualTo(clocks(Map.of()).hostNotice(MONDAY, true));
        assertThat(ClockFixtures.at(() -> looser.escalate(MONDAY)).due()).isEqualTo("2026-11-04");
    }

    @Test
    void nobodyMakesAnotherBodysWindowShorterOrTheTimeBeforeAPlacement() {
        var own = clocks(Map.of("placement.direction-referral", 2, "placement.host-notice", 1));

        assertThat(own.directionReferral(MONDAY).due()).isEqualTo("2026-11-09");
        assertThat(own.hostNotice(MONDAY, false).due()).isEqualTo("2026-11-01");
    }

    @Test
    void theAimIsNeverLaterThanTheLimitNorTheHeadToldAfterTheSender() {
        var own = clocks(Map.of("placement.admission-answer", 4, "placement.non-delivery", 1));

        var answer = own.admissionAnswer(MONDAY, List.of());
        assertThat(answer.must().due()).isEqualTo("2026-11-06");
        assertThat(answer.aim().due()).isEqualTo("2026-11-06");
        assertThat(ClockFixtures.at(() -> own.escalate(MONDAY)).due()).isEqualTo("2026-11-03");
    }

    @Test
    void aStricterTransferIsStillNotAskedForBeforeTheMove() {
        var own = clocks(Map.of("placement.plan-transfer", 5));
        var move = LocalDate.of(2026, 11, 13);

        assertThat(own.planTransfer(move, MONDAY).due()).isEqualTo(move);
        assertThat(own.planTransfer(move, move).due()).isEqualTo("2026-11-20");
    }

    @Test
    void theRulesReadWellOnThePageOfDeadlines() {
        var rules = new ClockRules(ClockFixtures.own(Map.of())).rules(MONDAY);

        assertThat(rules).hasSize(12).allSatisfy(rule -> {
            assertThat(rule.key()).matches("placement\\.[a-z-]+");
            assertThat(rule.days()).as("there is something stricter").isGreaterThan(1);
        });
        assertThat(rules)
                .contains(new DeadlineRule(
                        "placement.host-notice-emergency",
                        "The authority of the area is told in writing, after an emergency placement",
                        5,
                        "working days",
                        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13(4)"));
        assertThat(rules).extracting(DeadlineRule::unit).containsOnly("working days", "school days", "weeks", "months");
    }

    @Test
    void theRuleIsTheOneOfTheDayThatStartedTheClock() {
        var changing = ClockFixtures.clocks(new ClockRules(
                DataTable.of(StricterClocksTests.class, "/placement/clock/changing.csv"), ClockFixtures.own(Map.of())));

        assertThat(changing.lateEnding(MONDAY.minusDays(1)).due()).isEqualTo("2026-11-13");
        assertThat(changing.lateEnding(MONDAY).due()).isEqualTo("2026-11-05");
    }

    private static Clocks clocks(Map<String, Integer> own) {
        return ClockFixtures.clocks(new ClockRules(ClockFixtures.own(own)));
    }
}
