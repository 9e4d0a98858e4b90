package org.virtualschool.placement.clock;

import java.time.LocalDate;

/**
 * A rule as it counts for one council.
 *
 * @param amount the council's own number where that is stricter, else the rule's
 * @param rule the rule's own number
 */
record Limit(String key, int amount, int rule, Unit unit, String source) {

    /** This limit, made as short as the other where it is longer. */
    Limit noLongerThan(Limit other) {
        return new Limit(key, Math.min(amount, other.amount), rule, unit, source);
    }

    /** "5 working days" */
    String says() {
        return unit.says(amount);
    }

    /** @param counted how, in words */
    Due due(LocalDate from, LocalDate due, String counted, boolean exact) {
        var own = amount < rule ? " (this council’s own number: the rule is " + rule + ")" : "";
        return new Due(key, from, due, counted + own, source, exact);
    }
}
