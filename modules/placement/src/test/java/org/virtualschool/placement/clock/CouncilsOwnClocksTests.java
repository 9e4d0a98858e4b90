package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.directory.StricterDeadlines;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;

/** The clocks as the running product has them, in two councils. */
@PlacementTest
class CouncilsOwnClocksTests {

    private static final String RULE = "placement.host-notice-emergency";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    @Autowired
    private Clocks clocks;

    @Autowired
    private StricterDeadlines stricter;

    @Autowired
    private Councils councils;

    @AfterEach
    void theRuleCountsAgain() {
        councils.in("calderdale", () -> {
            stricter.withdraw(RULE);
            return true;
        });
    }

    @Test
    void aStricterNumberCountsInItsOwnCouncilOnly() {
        set(3);

        assertThat(dueIn("calderdale", () -> clocks.hostNotice(MONDAY, true))).isEqualTo("2026-11-05");
        assertThat(dueIn("hillingdon", () -> clocks.hostNotice(MONDAY, true))).isEqualTo("2026-11-09");
    }

    @Test
    void aLooserNumberDoesNothing() {
        set(9);

        assertThat(dueIn("calderdale", () -> clocks.hostNotice(MONDAY, true))).isEqualTo("2026-11-09");
    }

    @Test
    void closureDaysPutOffTheChaseAndNotWhatTheLawAsksFor() {
        assertThat(dueIn("hillingdon", () -> clocks.chase(CHRISTMAS_EVE))).isEqualTo("2026-12-29");
        assertThat(dueIn("calderdale", () -> clocks.chase(CHRISTMAS_EVE)))
                .as("closed until the new year")
                .isEqualTo("2027-01-04");
        assertThat(dueIn("calderdale", () -> clocks.hostNotice(CHRISTMAS_EVE, true)))
                .isEqualTo(dueIn("hillingdon", () -> clocks.hostNotice(CHRISTMAS_EVE, true)))
                .isEqualTo("2027-01-05");
    }

    private void set(int days) {
        councils.in("calderdale", () -> {
            stricter.set(RULE, days);
            return true;
        });
    }

    private LocalDate dueIn(String council, Supplier<Due> clock) {
        return councils.in(council, clock).due();
    }
}
