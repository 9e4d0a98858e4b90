package org.virtualschool.cohort.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as somebody gave it: headings, lines, and how it was read.
 *
 * @param notes how the file was read where a person might wonder, without anything from inside it
 */
public record GivenList(List<Column> columns, List<Line> lines, List<String> notes) {

    /** @param position counted from 1 @param heading as given, without space around it; empty for a column without one */
    public record Column(int position, String heading) {}

    /**
     * One line below the headings.
     *
     * @param number as a person finds it in the file, counted from 1
     * @param values one for each column: empty where the file says nothing is there, null where the line ends before it
     */
    public record Line(int number, List<@Nullable String> values) {
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Override
    public String toString() {
        return "GivenList[" + columns.size() + " columns, " + lines.size() + " lines]";
    }
}
