package org.virtualschool.tenancy.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema, the record that is read from it and the explanations say the same; that each key is read by something, the proofs look at. */
class SchemaTests {

    @Test
    void knowsTheKeysThatTheRecordHolds() {
        assertThat(keysOf(schema(), "")).isEqualTo(keysOf(Manifest.class, ""));
    }

    @Test
    void explainsEveryKey() {
        assertThat(unexplained(schema(), "")).isEmpty();
    }

    private static Set<String> keysOf(Class<?> record, String above) {
        var keys = new TreeSet<String>();
        for (var component : record.getRecordComponents()) {
            var key = above + kebab(component);
            if (component.getType().isRecord()) {
                keys.addAll(keysOf(component.getType(), key + "."));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> keysOf(JsonNode schema, String above) {
        var keys = new TreeSet<String>();
        schema.path("properties").properties().forEach(property -> {
            var key = above + property.getKey();
            if (property.getValue().has("properties")) {
                keys.addAll(keysOf(property.getValue(), key + "."));
            } else {
                keys.add(key);
            }
        });
        return keys;
    }

    private static List<String> unexplained(JsonNode schema, String above) {
        return schema.path("properties").properties().stream()
                .flatMap(property -> property.getValue().has("properties")
                        ? unexplained(property.getValue(), above + property.getKey() + ".").stream()
                        : Stream.of(above + property.getKey())
                                .filter(key -> !property.getValue().has("description")))
                .toList();
    }

    private static JsonNode schema() {
        var file =
                java.util.Objects.requireNonNull(SchemaTests.class.getResourceAsStream("/tenancy/tenant.schema.json"));
        return JsonMapper.shared().readTree(file).required("properties").required("tenant");
    }
}
