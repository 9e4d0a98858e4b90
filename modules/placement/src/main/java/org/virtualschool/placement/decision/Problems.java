package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Dates;
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

    /** A day that was typed must lie between the two, both included; one that was not typed is somebody else's to ask for. */
    Problems unlessWithin(@Nullable LocalDate day, LocalDate first, LocalDate last, String field) {
        return unless(
                day == null || !day.isBefore(first) && !day.isAfter(last),
                field,
                "Enter a day from %s to %s".formatted(Dates.day(first), Dates.day(last)));
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
