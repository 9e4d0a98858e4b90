package org.virtualschool.casework.auditing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.ActionSource;
import org.virtualschool.web.ui.Choice;

/** What the keys of actions and roles in the audit mean, in words. */
@Component
class Deeds {

    private final Map<String, String> words;

    Deeds(List<ActionSource> sources) {
        words = sources.stream()
                .flatMap(Deeds::ofOne)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, String>> ofOne(ActionSource source) {
        return Stream.concat(
                source.actions().stream().map(action -> Map.entry(action.key(), action.says())),
                source.deeds().entrySet().stream());
    }

    boolean isKnown(String key) {
        return words.containsKey(key);
    }

    /** An entry may be older than the words. */
    String says(String key) {
        return words.getOrDefault(key, "Something the platform does no longer");
    }

    List<Choice> choices() {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(deed -> Choice.of(deed.getKey(), deed.getValue()))
                .toList();
    }

    /** A role as people say it; work that nobody asked for is the platform's. */
    static String role(String key) {
        if (key.equals("platform:operator")) {
            return "The platform's operator";
        }
        if (key.startsWith("platform:")) {
            return "The platform";
        }
        var said = key.replace('-', ' ');
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(java.util.Locale.UK) + said.substring(1);
    }
}
