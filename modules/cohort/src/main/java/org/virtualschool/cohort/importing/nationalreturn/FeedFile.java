package org.virtualschool.cohort.importing.nationalreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.virtualschool.cohort.importing.reading.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The children of a payload, however they are wrapped: a list of them as it is sent in batches, one alone, or below the code of the authority as
 * the specification draws it.
 */
final class FeedFile {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<ObjectNode> children = new ArrayList<>();
    private final Set<String> authorities = new TreeSet<>();
    private int nameless;

    private FeedFile() {}

    /** @throws Unreadable with what to do, if it is broken or no daily payload */
    static FeedFile read(byte[] content) {
        var file = new FeedFile();
        try (var parser = JSON.createParser(content)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    file.take(JSON.readTree(parser));
                }
            } else {
                file.take(JSON.readTree(parser));
            }
            if (parser.nextToken() != null) {
                throw new Unreadable("The JSON goes on after its end. Send one payload in one file.");
            }
        } catch (JacksonException e) {
            throw new Unreadable("The JSON cannot be read: it is broken" + place(e) + ". Export the data again.");
        }
        return file;
    }

    private static String place(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(location -> " at line " + location.getLineNr() + ", column " + location.getColumnNr())
                .orElse("");
    }

    private void take(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            nameless++;
            return;
        }
        FeedValues.text(object, "la_code")
                .ifPresent(code -> authorities.add("0".repeat(Math.max(0, 3 - code.length())) + code));
        var below = object.properties().stream()
                .filter(property -> property.getKey().equalsIgnoreCase("children"))
                .findFirst();
        if (below.isPresent()) {
            var wrapped = below.get().getValue();
            if (wrapped.isArray()) {
                wrapped.forEach(this::take);
            } else {
                take(wrapped);
            }
        } else if (FeedValues.text(object, "la_child_id").isPresent()) {
            children.add(object);
        } else {
            nameless++;
        }
    }

    List<ObjectNode> children() {
        return children;
    }

    /** Codes of the authorities that the payload says it is of; none where it says nothing. */
    Set<String> authorities() {
        return authorities;
    }

    /** How many children have no identifier. */
    int nameless() {
        return nameless;
    }
}
