package org.virtualschool.cohort.importing.nationalreturn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said of a whole return before anything is compared: how much there is, which rules it breaks how often, what is not taken. */
final class ReturnSummary {

    private static final int LINES_NAMED = 10;

    private final boolean hasHeader;
    private final Collection<Episodes> children;

    ReturnSummary(boolean hasHeader, Collection<Episodes> children) {
        this.hasHeader = hasHeader;
        this.children = children;
    }

    /** @param headed lines of the header */
    String size(int headed) {
        var episodes = children.stream().mapToInt(Episodes::number).sum();
        var open = children.stream().mapToLong(Episodes::open).sum();
        var with = children.stream().filter(child -> child.open() > 0).count();
        var twice = children.stream().filter(child -> child.open() > 1).count();
        var without = headed - children.size();
        return "Looked-after return (SSDA903): " + number(episodes, "episode", "episodes") + " of "
                + number(children.size(), "child", "children") + ", " + open(open, with) + "."
                + (twice == 0 ? "" : " " + number(twice, "child has", "children have") + " two episodes open at once.")
                + (hasHeader && without > 0
                        ? " " + number(without, "child", "children")
                                + " of the header without an episode (care leavers) are left out."
                        : "");
    }

    private static String open(long open, long with) {
        return open == with
                ? number(open, "is", "are") + " open"
                : number(open, "is", "are") + " open, of " + number(with, "child", "children");
    }

    /** One line for each rule that is broken, with its count. */
    List<String> findings() {
        var counts = new TreeMap<String, Integer>();
        children.stream()
                .flatMap(child -> child.findings().stream())
                .forEach(finding -> counts.merge(finding.rule().number(), 1, Integer::sum));
        var words = new ArrayList<String>();
        counts.forEach((rule, count) -> words.add("Rule " + rule + ", " + number(count, "episode", "episodes") + ": "
                + ReturnRule.of(rule).words()));
        return words;
    }

    /** How many episodes are short breaks, by legal status. */
    Optional<String> shortBreaks() {
        var counts = children.stream()
                .flatMap(Episodes::shortBreaks)
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        return Optional.of(counts.entrySet().stream()
                        .map(status -> number(status.getValue(), "episode", "episodes") + " of legal status "
                                + status.getKey())
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .map(words -> "Short breaks are no time in care: " + words + ".");
    }

    static String notTaken(Map<ReturnTable, ReturnLines> tables) {
        var others = tables.entrySet().stream()
                .filter(table -> !table.getKey().isTaken())
                .map(table ->
                        table.getKey().says() + " (" + number(table.getValue().number(), "line", "lines") + ")")
                .collect(Collectors.joining(", "));
        var unaccompanied = tables.get(ReturnTable.UNACCOMPANIED);
        return "Every episode is taken into the child's history. A return has no names and no schools: what the roll"
                + " holds of these stays."
                + (unaccompanied == null
                        ? ""
                        : " Who is unaccompanied is taken too: unaccompanied ("
                                + number(unaccompanied.number(), "line", "lines") + ").")
                + (others.isEmpty() ? "" : " Not read for the roll: " + others + ".");
    }

    /** "lines 3, 8 and 40 more" of a file. */
    static String lines(List<Integer> lines) {
        var named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        var more = lines.size() - LINES_NAMED;
        return "lines " + named + (more > 0 ? " and " + more + " more" : "");
    }

    /** "2,675 children". */
    static String number(long number, String one, String many) {
        return String.format(Locale.UK, "%,d", number) + " " + (number == 1 ? one : many);
    }
}
