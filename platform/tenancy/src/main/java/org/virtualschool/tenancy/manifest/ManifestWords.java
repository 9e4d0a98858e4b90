package org.virtualschool.tenancy.manifest;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import tools.jackson.databind.JsonNode;

/** What the schema has against a value, in words that say what to write. */
final class ManifestWords {

    private ManifestWords() {}

    static String of(Error error, Schema schema) {
        return switch (error.getKeyword()) {
            case "required" -> "is missing" + explained(error, schema);
            case "additionalProperties" -> "nothing reads this key: take it out, or see tenants/_example for its name";
            case "not" -> "say how the provider is reached once: by oidc or by saml";
            case "uniqueItems" -> "the same value stands there twice";
            case "minItems" -> "is empty" + explained(error, schema);
            default -> "cannot be read" + explained(error, schema);
        };
    }

    /** The schema's own explanation of the key that the error is about. */
    private static String explained(Error error, Schema schema) {
        var node = schema.getSchemaNode();
        for (var step : error.getInstanceLocation().toString().split("/")) {
            node = below(node, step);
        }
        if (error.getProperty() != null) {
            node = below(node, error.getProperty());
        }
        var says = node.path("description").asString("");
        return says.isEmpty() ? "" : ". It is " + says;
    }

    private static JsonNode below(JsonNode node, String step) {
        if (step.isEmpty()) {
            return node;
        }
        if (step.chars().allMatch(Character::isDigit)) {
            var each = node.path("items");
            return each.has("properties") ? each : node;
        }
        return node.path("properties").path(step);
    }
}
