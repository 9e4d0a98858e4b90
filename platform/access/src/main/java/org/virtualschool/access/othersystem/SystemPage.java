package org.virtualschool.access.othersystem;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form that lets a system in. @param words what it may be allowed, by key */
record SystemPage(String authority, Map<String, String> words, Form form) {

    String listHref() {
        return Urls.below(authority, "systems");
    }

    String prefix() {
        return authority + "-";
    }

    List<Choice> actions() {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(action -> Choice.of(action.getKey(), action.getValue()))
                .toList();
    }
}
