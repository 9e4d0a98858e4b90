package org.virtualschool.web.ui;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a summary: what it is about, what it says, what can be done about it. */
public record SummaryRow(
        String key,
        Content value,
        List<Link> actions,
        @Nullable String classes) {

    public static SummaryRow of(String key, @Nullable String value, Link... actions) {
        return of(key, output -> output.writeUserContent(value), actions);
    }

    public static SummaryRow of(String key, Content value, Link... actions) {
        return new SummaryRow(key, value, List.of(actions), null);
    }
}
