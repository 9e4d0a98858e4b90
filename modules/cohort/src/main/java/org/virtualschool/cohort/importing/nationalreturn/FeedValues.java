package org.virtualschool.cohort.importing.nationalreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.virtualschool.cohort.importing.list.DateText;
import org.virtualschool.cohort.importing.list.Given;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of a payload, whatever a care system writes for "nothing". */
final class FeedValues {

    private FeedValues() {}

    /** A word or number; empty where there is none, or nothing in it. */
    static Optional<String> text(ObjectNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(value -> value.asString().strip())
                .filter(value -> !value.isEmpty());
    }

    /** A day; empty where there is none, or none that can be read. */
    static Optional<LocalDate> day(ObjectNode object, String name) {
        return text(object, name).map(DateText::read).flatMap(Given::value).map(LocalDate::parse);
    }

    static boolean isTrue(ObjectNode object, String name) {
        return text(object, name)
                .filter(value -> value.equalsIgnoreCase("true") || value.equals("1"))
                .isPresent();
    }

    /** What lies below; one alone is a list of one. */
    static List<ObjectNode> below(ObjectNode object, String name) {
        var value = object.get(name);
        if (value instanceof ObjectNode alone) {
            return List.of(alone);
        }
        return value == null || !value.isArray()
                ? List.of()
                : value.valueStream()
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .toList();
    }
}
