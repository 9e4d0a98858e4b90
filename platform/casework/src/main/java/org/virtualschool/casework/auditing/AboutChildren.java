package org.virtualschool.casework.auditing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.audit.ChildId;

/**
 * Says which children an entry is about: by name those within reach, three at most, because a list may have shown a hundred. Nobody learns from
 * it who a child is whom they may not know, or that a record was sealed.
 */
final class AboutChildren {

    static final int MOST_NAMED = 3;

    private AboutChildren() {}

    /** Those who would be named. @param asked the child that was asked about comes first */
    static List<ChildId> first(Collection<ChildId> children, Optional<ChildId> asked) {
        return Stream.concat(asked.filter(children::contains).stream(), children.stream())
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    /** @param names of those within reach */
    static String says(Collection<ChildId> children, Optional<ChildId> asked, Map<ChildId, String> names) {
        var first = first(children, asked);
        var words = new ArrayList<>(
                first.stream().filter(names::containsKey).map(names::get).toList());
        var outside = first.size() - words.size();
        var others = (int) children.stream().distinct().count() - first.size();
        if (outside > 0) {
            words.add(outside == 1 ? "a child outside your reach" : outside + " children outside your reach");
        }
        if (others > 0) {
            words.add(others == 1 ? "1 other" : others + " others");
        }
        return words.isEmpty() ? "No child" : joined(words);
    }

    private static String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
