package org.virtualschool.cohort.importing.reading;

import java.util.List;

/** One row of a file before anybody knows which row holds the headings. */
record Raw(int line, List<String> values) {

    boolean blank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** How many values it has, not counting empty ones at its end. */
    int width() {
        var width = values.size();
        while (width > 0 && values.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    @Override
    public String toString() {
        return "Raw[" + line + "]";
    }
}
