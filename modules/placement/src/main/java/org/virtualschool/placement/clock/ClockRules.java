package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/** The rules of the clocks, see {@code placement/clock/SOURCE.md}, and the council's own numbers where it may ask for something sooner. */
@Component
class ClockRules implements DeadlineSource {

    private static final String AMOUNT = "amount";
    private static final String STRICTER = "stricter";

    private final DataTable clocks;
    private final StricterDeadlines stricter;
    private final ToIntFunction<DeadlineRule> days;

    @Autowired
    ClockRules(StricterDeadlines stricter) {
        this(DataTable.of(ClockRules.class, "/placement/clock/clocks.csv"), stricter);
    }

    ClockRules(DataTable clocks, StricterDeadlines stricter) {
        this(clocks, stricter, stricter::days);
    }

    private ClockRules(DataTable clocks, StricterDeadlines stricter, ToIntFunction<DeadlineRule> days) {
        this.clocks = clocks;
        this.stricter = stricter;
        this.days = days;
    }

    /** The same rules with the bound council's own numbers as they are now. */
    ClockRules readOnce() {
        var own = stricter.all();
        return new ClockRules(
                clocks, stricter, rule -> Math.min(rule.days(), own.getOrDefault(rule.key(), rule.days())));
    }

    /** The same rules without any council's own numbers. */
    ClockRules ofEverybody() {
        return new ClockRules(clocks, stricter, DeadlineRule::days);
    }

    /**
     * The rule for the bound council.
     *
     * @param started the day that starts the clock
     */
    Limit limit(String key, LocalDate started) {
        var row = clocks.the("key", key, started);
        return new Limit(
                key,
                row.text(STRICTER).equals("no") ? row.number(AMOUNT) : days.applyAsInt(rule(row)),
                row.number(AMOUNT),
                unit(row),
                row.text("source"));
    }

    @Override
    public List<DeadlineRule> rules(LocalDate day) {
        return clocks.on(day).stream()
                .filter(ClockRules::isOfHere)
                .map(ClockRules::rule)
                .toList();
    }

    private static DeadlineRule rule(DataTable.Row row) {
        return new DeadlineRule(
                isOfHere(row) ? "placement." + row.text("key") : row.text(STRICTER),
                row.text("says"),
                row.number(AMOUNT),
                unit(row).many(),
                row.text("source"));
    }

    private static Unit unit(DataTable.Row row) {
        return Unit.valueOf(row.text("unit"));
    }

    /** Whether a council says here that it wants it sooner, not of the same deadline elsewhere. */
    private static boolean isOfHere(DataTable.Row row) {
        return row.text(STRICTER).equals("yes");
    }
}
