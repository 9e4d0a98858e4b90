package org.virtualschool.tenancy.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two manifests key by key, and the cut between what the platform keeps up to date and what only a live council changes. */
public final class Differences {

    /** The keys that decide who gets in. */
    static final Set<String> SETTLED = Set.of("identity-provider", "email-domains", "mailboxes");

    /** By which the entries of a list are told apart. */
    private static final String KEY = "key";

    private Differences() {}

    /** What changes when one gives way to the other, by key. @param before an empty object for a council that is new */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        var old = flat(before);
        var next = flat(after);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(next.keySet());
        var found = new ArrayList<Difference>();
        for (var key : keys) {
            var was = old.getOrDefault(key, "");
            var is = next.getOrDefault(key, "");
            if (!was.equals(is)) {
                found.add(new Difference(key, was, is, SETTLED.contains(key.replaceFirst("\\..*", ""))));
            }
        }
        return List.copyOf(found);
    }

    /** The part that only the council changes once it is live, or the rest. */
    public static ObjectNode part(ObjectNode whole, boolean settled) {
        var part = JsonNodeFactory.instance.objectNode();
        whole.properties().stream()
                .filter(entry -> SETTLED.contains(entry.getKey()) == settled)
                .forEach(entry -> part.set(entry.getKey(), entry.getValue()));
        return part;
    }

    /** Numbers by size, words by their letters. */
    private static String inOrder(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .sorted(Comparator.comparingInt((JsonNode value) -> value.asInt(0))
                        .thenComparing((JsonNode value) -> value.asString()))
                .map(value -> value.asString())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> flat(JsonNode node) {
        var found = new TreeMap<String, String>();
        collect("", node, found);
        return found;
    }

    private static void collect(String key, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue(), found));
        } else if (node.isArray() && node.path(0).has(KEY)) {
            node.forEach(one -> collect(
                    key + "." + one.required(KEY).asString(), ((ObjectNode) one.deepCopy()).without(KEY), found));
        } else if (node.isArray()) {
            found.put(key, inOrder(node));
        } else {
            found.put(key, node.asString());
        }
    }
}
