package org.virtualschool.access.operator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was done for a council, or would be.
 *
 * @param council its slug; empty where the file does not say
 * @param outcome {@code refused}, {@code possible}, {@code no-change}, {@code applied}, {@code waits-for-the-council} or {@code stopped-half-way}
 * @param lines what in particular, a line each
 */
record Report(String council, String outcome, List<String> lines) {

    static final String REFUSED = "refused";
    static final String POSSIBLE = "possible";
    static final String NO_CHANGE = "no-change";
    static final String APPLIED = "applied";
    static final String WAITS = "waits-for-the-council";
    static final String STOPPED = "stopped-half-way";

    static Report of(Checked checked) {
        var outcome = !checked.possible() ? REFUSED : checked.changesNothing() ? NO_CHANGE : POSSIBLE;
        return new Report(slug(checked), outcome, checked.lines());
    }

    static String slug(Checked checked) {
        return checked.text().manifest() == null
                ? ""
                : checked.text().manifest().slug();
    }

    /** For a terminal: the outcome, then a line each. */
    String text() {
        return (council.isEmpty() ? "manifest" : council) + ": " + outcome + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    boolean isRefused() {
        return outcome.equals(REFUSED);
    }
}
