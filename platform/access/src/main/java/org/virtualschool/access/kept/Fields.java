package org.virtualschool.access.kept;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was typed, by field. Names that begin with an underscore are the platform's own and no part of it. */
record Fields(Map<String, List<String>> values) {

    /** The hidden field in which a form names those of its fields that are never kept. */
    private static final String PROTECTED = "_protected";

    static Fields typed(Map<String, String[]> sent) {
        var untold = Set.of(sent.getOrDefault(PROTECTED, new String[0]));
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, typed) -> {
            if (!name.startsWith("_") && !untold.contains(name)) {
                values.put(name, List.of(typed));
            }
        });
        return new Fields(values);
    }

    static Fields of(String written) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : written.split("&")) {
            var parts = Arrays.stream(pair.split("=", 2)).map(Fields::decoded).toList();
            values.computeIfAbsent(parts.getFirst(), none -> new ArrayList<>()).add(parts.getLast());
        }
        return new Fields(values);
    }

    boolean isEmpty() {
        return values.values().stream().allMatch(typed -> typed.stream().allMatch(String::isBlank));
    }

    /** As a browser writes it into an address: text that any database keeps. */
    String written() {
        return values.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Fields[redacted]";
    }
}
