package org.virtualschool.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The words and examples of {@code api/words.yaml}. What has none there fails the test. */
final class ApiWords {

    private final Map<String, Object> all;

    private ApiWords(Map<String, Object> all) {
        this.all = all;
    }

    static ApiWords read() throws IOException {
        try (var words = Objects.requireNonNull(ApiWords.class.getResourceAsStream("/api/words.yaml"))) {
            return new ApiWords(new Yaml().load(words));
        }
    }

    String about() {
        return text(all, "about");
    }

    /** @param route such as {@code GET /api/v1/{authority}/children} */
    Said operation(String route) {
        return new Said(route, part(part(all, "operations"), route));
    }

    String parameter(String name) {
        return text(part(all, "parameters"), name);
    }

    /** What a failure means. @param status such as 422 */
    String failure(String status) {
        return text(part(all, "failures"), status);
    }

    /** @param type full name of the Java type */
    Said schema(String type) {
        return new Said(type, part(part(all, "schemas"), type));
    }

    /** What a property means in its schema or, said once, everywhere. */
    String property(String type, String name) {
        var own = part(all, "schemas").get(type) instanceof Map<?, ?> schema
                ? ((Map<?, ?>) schema).get("properties") instanceof Map<?, ?> properties ? properties.get(name) : null
                : null;
        var words = own != null ? own : part(all, "properties").get(name);
        return Objects.requireNonNull(words, () -> "No words for " + type + "." + name + " in words.yaml")
                .toString();
    }

    /** Something that has words. */
    record Said(String of, Map<String, Object> words) {

        String text(String key) {
            return ApiWords.text(words, key);
        }

        @Nullable
        Object orNone(String key) {
            return words.get(key);
        }

        List<String> failures() {
            return words.get("failures") instanceof List<?> listed
                    ? listed.stream().map(Object::toString).toList()
                    : List.of();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String key) {
        return (Map<String, Object>)
                Objects.requireNonNull(whole.get(key), () -> "No words for " + key + " in words.yaml");
    }

    private static String text(Map<String, Object> whole, String key) {
        return Objects.requireNonNull(whole.get(key), () -> "No words for " + key + " in words.yaml")
                .toString()
                .strip();
    }
}
