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
     * @param values one for each column: empty where the file says nothing is there, null where it does not speak of it
     * @param notices what whoever read the file found in the line
     * @param care what the file tells of the time before today
     */
    public record Line(int number, List<@Nullable String> values, List<Notice> notices, GivenCare care) {

        public Line {
            notices = List.copyOf(notices);
        }

        /** A line of which nothing is to be said. */
        public Line(int number, List<@Nullable String> values) {
            this(number, values, List.of(), GivenCare.NONE);
        }

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * Something a person should know about a value.
     *
     * @param position of its column @param words what, and what to do, without the value
     */
    public record Notice(int position, Weight weight, String words) {}

    /** What a notice means for the value. */
    public enum Weight {
        /** It is taken, and a person is told. */
        TAKEN,
        /** It is taken of a child who is not looked after yet; of one who is, it changes nothing. */
        DOUBTED,
        /** It waits for a person. */
        HELD
    }

    @Override
    public String toString() {
        return "GivenList[" + columns.size() + " columns, " + lines.size() + " lines]";
    }
}
