package org.virtualschool.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * The head of a table's column.
 *
 * @param format "numeric" to line numbers up, or null
 * @param href sorts by this column; null where that is not offered
 * @param sorted "ascending", "descending" or "none"; null where sorting is not offered
 */
public record Column(
        String text,
        @Nullable String format,
        @Nullable String classes,
        @Nullable String href,
        @Nullable String sorted) {

    public static Column of(String text) {
        return new Column(text, null, null, null, null);
    }

    public static Column numeric(String text) {
        return new Column(text, "numeric", null, null, null);
    }

    /** The same column as a link that sorts by it. @param sorted how the table is sorted by it now */
    public Column sortable(String sortHref, String sortedNow) {
        return new Column(text, format, classes, sortHref, sortedNow);
    }
}
