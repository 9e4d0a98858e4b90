package org.virtualschool.cohort.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.cohort.importing.reading.GivenList.Line;

/** Finds the row of headings, which may have a title above it, and holds every line against it. */
final class Headings {

    private static final int LOOKED_THROUGH = 15;
    private static final int MOST_COLUMNS = 500;

    private Headings() {}

    /** How many values of the row somebody would look for. */
    static long known(Raw row, Predicate<String> known) {
        return row.values().stream().filter(known).count();
    }

    static GivenList over(List<Raw> rows, Predicate<String> known, List<String> notes) {
        var full = rows.stream().filter(row -> !row.blank()).toList();
        if (full.isEmpty()) {
            throw new Unreadable("The file is empty. Export the list again and check that it has rows.");
        }
        var at = position(full, known);
        var columns = columns(full.get(at));
        var below = full.subList(at + 1, full.size());
        if (below.isEmpty()) {
            throw new NothingBelow();
        }
        var told = new ArrayList<>(notes);
        if (at > 0) {
            told.add("The headings are in line " + full.get(at).line() + "; what stands above them is not read.");
        }
        var lines = below.stream().map(row -> line(row, columns.size())).toList();
        noteShortLines(lines, told);
        noteNamelessColumns(columns, told);
        return new GivenList(columns, lines, List.copyOf(told));
    }

    private static int position(List<Raw> rows, Predicate<String> known) {
        var best = 0;
        for (var i = 1; i < Math.min(rows.size(), LOOKED_THROUGH); i++) {
            if (known(rows.get(i), known) > Math.max(1, known(rows.get(best), known))) {
                best = i;
            }
        }
        return best;
    }

    private static List<Column> columns(Raw row) {
        if (row.width() > MOST_COLUMNS) {
            throw new Unreadable("The file has more than 500 columns. Send only the list of children.");
        }
        var columns = new ArrayList<Column>();
        var seen = new HashMap<String, Integer>();
        for (var i = 0; i < row.values().size(); i++) {
            var heading = row.values().get(i).strip();
            var before = heading.isEmpty() ? null : seen.put(heading.toLowerCase(Locale.UK), i + 1);
            if (before != null) {
                throw new Unreadable(
                        "Columns " + before + " and " + (i + 1)
                                + " have the same heading. Rename or remove one of them, so that it is clear which one counts.");
            }
            columns.add(new Column(i + 1, heading));
        }
        return List.copyOf(columns);
    }

    private static Line line(Raw row, int columns) {
        if (row.width() > columns) {
            throw new Unreadable(
                    "Line " + row.line() + " has more values than there are headings, so it cannot be told which"
                            + " belongs where. Put values that contain the separator in quotation marks, or export the list again.");
        }
        var values = new ArrayList<@Nullable String>(columns);
        for (var i = 0; i < columns; i++) {
            values.add(i < row.values().size() ? row.values().get(i) : null);
        }
        return new Line(row.line(), java.util.Collections.unmodifiableList(values));
    }

    private static void noteShortLines(List<Line> lines, List<String> notes) {
        var shorter =
                lines.stream().filter(line -> line.values().getLast() == null).count();
        if (shorter > 0) {
            notes.add(shorter + (shorter == 1 ? " line ends" : " lines end")
                    + " before the last column; what is missing there counts as not given and changes nothing.");
        }
    }

    private static void noteNamelessColumns(List<Column> columns, List<String> notes) {
        var nameless =
                columns.stream().filter(column -> column.heading().isEmpty()).count();
        if (nameless > 0) {
            notes.add(nameless + (nameless == 1 ? " column has" : " columns have") + " no heading and cannot be read.");
        }
    }
}
