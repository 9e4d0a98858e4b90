package org.virtualschool.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Builds every address, because templates do not encode inside {@code href}. Nothing personal ever goes into one. */
public final class Urls {

    private Urls() {}

    /** {@code path("calderdale", "children", id)} is {@code /calderdale/children/…}; each segment is encoded as one. */
    public static String path(Object... segments) {
        var path = new StringBuilder();
        for (var segment : segments) {
            path.append('/').append(UriUtils.encode(segment.toString(), StandardCharsets.UTF_8));
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    /** As {@link #path}, below an authority's slug. */
    public static String below(String authority, Object... segments) {
        return segments.length == 0 ? path(authority) : path(authority) + path(segments);
    }

    /** Adds what is not null and not empty, in the map's order; a collection adds its name several times. */
    public static String query(String path, Map<String, ? extends @Nullable Object> parameters) {
        var url = UriComponentsBuilder.fromPath("");
        parameters.forEach((name, value) -> {
            if (value instanceof Iterable<?> values) {
                values.forEach(each -> url.queryParam(name, encoded(each)));
            } else if (value != null && !value.toString().isEmpty()) {
                url.queryParam(name, encoded(value));
            }
        });
        return path + url.build(true).toUriString();
    }

    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
