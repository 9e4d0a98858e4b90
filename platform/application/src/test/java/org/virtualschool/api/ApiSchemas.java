package org.virtualschool.api;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas' words, and which of their properties may be missing: those that the code calls nullable. */
record ApiSchemas(ApiWords words) {

    @SuppressWarnings("rawtypes")
    void describe(Map<String, Schema> schemas) {
        schemas.keySet().removeIf(name -> isIdentifier(typeOf(name)));
        schemas.forEach(this::describe);
    }

    /** The text with the published names of the schemas in place of the types' own. */
    String named(String text, List<String> types) {
        var named = text;
        for (var type : types.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            named = named.replace(type, words.schema(type.replace('$', '.')).text("name"));
        }
        return named;
    }

    private void describe(String name, Schema<?> schema) {
        var type = typeOf(name);
        var canonical = type.getCanonicalName();
        schema.setDescription(words.schema(canonical).text("says"));
        var properties = new TreeMap<String, Schema<?>>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(properties::put);
        }
        properties.forEach((property, value) -> value.setDescription(words.property(canonical, property)));
        schema.setRequired(Stream.of(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> component.getName())
                .sorted()
                .toList());
    }

    /** An identifier travels as text. */
    private static boolean isIdentifier(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType().equals(UUID.class);
    }

    private static Class<?> typeOf(String name) {
        return Arrays.stream(new String[] {name, nested(name)})
                .flatMap(each -> find(each).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No type " + name));
    }

    private static String nested(String name) {
        var cut = name.lastIndexOf('.');
        return name.substring(0, cut) + "$" + name.substring(cut + 1);
    }

    private static java.util.Optional<Class<?>> find(String name) {
        try {
            return java.util.Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return java.util.Optional.empty();
        }
    }
}
