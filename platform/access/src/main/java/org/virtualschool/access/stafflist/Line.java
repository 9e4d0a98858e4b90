package org.virtualschool.access.stafflist;

import java.util.Map;

/**
 * One line of the file, as it was typed.
 *
 * @param number where it stands in the file, the first line being 1
 */
record Line(int number, Map<Column, String> cells) {

    /** What stands under the heading, without blanks around it; nothing where the file has no such column. */
    String says(Column column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
