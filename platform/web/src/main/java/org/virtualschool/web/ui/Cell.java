package org.virtualschool.web.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param format "numeric" to line numbers up, or null
 */
public record Cell(
        Content content,
        @Nullable String format,
        @Nullable String classes,
        @Nullable Integer colspan) {

    public static Cell of(@Nullable String text) {
        return of(output -> output.writeUserContent(text));
    }

    public static Cell of(Content content) {
        return new Cell(content, null, null, null);
    }

    public static Cell number(long number) {
        return new Cell(output -> output.writeUserContent(Long.toString(number)), "numeric", null, null);
    }
}
