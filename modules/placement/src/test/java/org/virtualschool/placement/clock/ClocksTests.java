package org.virtualschool.placement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.TermDates;

/** Every clock against dates that a second program counted: cases.py, beside the cases. */
class ClocksTests {

    private static final DataTable CASES = DataTable.of(ClocksTests.class, "/placement/clock/cases.csv");
    private static final DataTable RULES = DataTable.of(ClocksTests.class, "/placement/clock/clocks.csv");

    private final Clocks open = ClockFixtures.clocks(List.of());
    private final Clocks closedOnSomeDays = ClockFixtures.clocks(CalendarsOnPaper.closureDays());

    /** @param second the move, or the transfer of the plan; for others the day itself */
    record Case(
            String key, LocalDate from, LocalDate second, boolean emergency, String knows, LocalDate due, String why) {

        static Case of(DataTable.Row row) {
            var from = row.day("from").orElseThrow();
            return new Case(
                    row.text("key"),
                    from,
                    row.day("second").orElse(from),
                    row.text("emergency").equals("yes"),
                    row.text("knows"),
                    row.day("due").orElseThrow(),
                    row.text("why"));
        }

        List<TermDates.Whose> nearest() {
            return knows.equals("terms") ? List.of(CalendarsOnPaper.CALDERDALE) : List.of();
        }
    }

    static Stream<Case> cases() {
        return CASES.rows().stream().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheSecondCount(Case each) {
        var clocks = each.knows().equals("closures") ? closedOnSomeDays : open;

        assertThat(ClockFixtures.at(() -> due(clocks, each)).due()).isEqualTo(each.due());
    }

    @Test
    void aClockThatReadsOnceSaysTheSame() {
        var openOnce = open.readOnce();
        var closedOnce = closedOnSomeDays.readOnce();

        assertThat(cases()).hasSizeGreaterThan(1000).allSatisfy(each -> {
            var closed = each.knows().equals("closures");
            assertThat(ClockFixtures.at(() -> due(closed ? closedOnce : openOnce, each)))
                    .isEqualTo(ClockFixtures.at(() -> due(closed ? closedOnSomeDays : open, each)));
        });
    }

    @Test
    void everyRuleOfTheTableIsAmongTheCases() {
        var counted = cases().map(
                        each -> ClockFixtures.at(() -> due(open, each)).key())
                .collect(Collectors.toSet());

        assertThat(RULES.rows()).extracting(row -> row.text("key")).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(CASES.rows()).hasSizeGreaterThan(300);
    }

    private static Due due(Clocks clocks, Case each) {
        var from = each.from();
        return switch (each.key()) {
            case "host-notice" -> clocks.hostNotice(from, each.emergency());
            case "persons-notice" -> clocks.personsNotice(from, each.emergency());
            case "late-ending-notice" -> clocks.lateEnding(from);
            case "before" -> clocks.before(from);
            case "steps-emergency" -> clocks.stepsAfterEmergency(from);
            case "education-emergency" -> clocks.educationAfterEmergency(from, each.nearest());
            case "plan-transfer" -> clocks.planTransfer(each.second(), from);
            case "plan-transfer-told" -> clocks.planTransferTold(from);
            case "plan-review" -> clocks.planReview(from, each.second());
            case "records-to-new-school" -> clocks.recordsToNewSchool(from, each.nearest());
            case "admission-answer-aim" ->
                clocks.admissionAnswer(from, each.nearest()).aim();
            case "admission-answer" ->
                clocks.admissionAnswer(from, each.nearest()).must();
            case "direction-representations" -> clocks.directionRepresentations(from);
            case "direction-referral" -> clocks.directionReferral(from);
            case "unread" -> clocks.unread(from);
            case "chase" -> clocks.chase(from);
            case "escalate" -> clocks.escalate(from);
            case "non-delivery" -> clocks.nonDelivery(from);
            default -> throw new IllegalArgumentException(each.key());
        };
    }
}
