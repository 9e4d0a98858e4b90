package org.virtualschool.placement.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.virtualschool.web.Form;

/** What is wrong with a form's answers, by field, each with what to do; the first of a field counts. */
final class Problems {

    private final Map<String, String> found = new LinkedHashMap<>();

    Problems unless(boolean right, String field, String whatToDo) {
        if (!right) {
            found.putIfAbsent(field, whatToDo);
        }
        return this;
    }

    Problems unlessShort(String words, int longest, String field) {
        return unless(words.length() <= longest, field, "Use %,d characters or fewer".formatted(longest));
    }

    Map<String, String> all() {
        return found;
    }

    static Form on(Form form, Map<String, String> problems) {
        var marked = form;
        for (var problem : problems.entrySet()) {
            marked = marked.withError(problem.getKey(), problem.getValue());
        }
        return marked;
    }
}
