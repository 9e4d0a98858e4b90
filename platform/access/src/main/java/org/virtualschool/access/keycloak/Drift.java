package org.virtualschool.access.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How something in Keycloak differs from what it should be. Keycloak adds keys of its own, so only what is wanted is compared. */
final class Drift {

    private static final String MASKED = "clientSecret";

    private Drift() {}

    /** The keys whose value is another than wanted, below the name; none when all is as wanted. */
    static List<String> between(String name, ObjectNode wanted, JsonNode there) {
        var found = new ArrayList<String>();
        for (var entry : wanted.properties()) {
            var key = name + "." + entry.getKey();
            if (entry.getValue() instanceof ObjectNode inner) {
                found.addAll(between(key, inner, there.path(entry.getKey())));
            } else if (!entry.getKey().equals(MASKED) && !same(entry.getValue(), there.path(entry.getKey()))) {
                found.add(key);
            }
        }
        return found;
    }

    private static boolean same(JsonNode wanted, JsonNode there) {
        if (wanted.isArray()) {
            return names(wanted).equals(names(there));
        }
        return wanted.asString().equals(there.asString(""));
    }

    /** Lists are of named things, in no order. */
    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path("name").asString())
                .sorted()
                .toList();
    }
}
