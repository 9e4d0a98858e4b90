package org.virtualschool.cohort.importing.nationalreturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.virtualschool.cohort.importing.reading.GivenList;

/** The lines of one table, with their values by heading. */
final class ReturnLines {

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<GivenList.Line> lines;
    private final List<String> notes;

    ReturnLines(GivenList list) {
        list.columns().forEach(column -> positions.put(ReturnTable.plain(column.heading()), column.position()));
        lines = list.lines();
        notes = list.notes();
    }

    /** One line. @param line as a person finds it in the file */
    final class Line {

        private final GivenList.Line line;

        private Line(GivenList.Line line) {
            this.line = line;
        }

        int number() {
            return line.number();
        }

        /** What stands there, without space around it; empty too where the table has no such column. */
        String value(String heading) {
            var position = positions.get(heading);
            var value = position == null ? null : line.values().get(position - 1);
            return value == null ? "" : value.strip();
        }

        String child() {
            return value(ReturnTable.CHILD);
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }

    /** Those that name a child. */
    List<Line> naming() {
        var naming = new ArrayList<Line>();
        for (var line : lines) {
            var one = new Line(line);
            if (!one.child().isEmpty()) {
                naming.add(one);
            }
        }
        return naming;
    }

    /** How the file was read. */
    List<String> notes() {
        return notes;
    }

    int number() {
        return lines.size();
    }
}
