package org.virtualschool.web.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements describe a control: its hint and its error, by their ids. */
final class Described {

    private Described() {}

    static @Nullable String by(@Nullable String others, String id, @Nullable String hint, @Nullable String error) {
        return join(others, hint == null ? null : id + "-hint", error == null ? null : id + "-error");
    }

    static @Nullable String join(@Nullable String... ids) {
        var joined = Stream.of(ids)
                .filter(Objects::nonNull)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
