package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form's answers, each with what to do, in the order in which they are looked at. */
class Answers {

    private static final String LONG = "Use %,d characters or fewer";

    private final LiaisonLists lists;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Answers(LiaisonLists lists) {
        this.lists = lists;
    }

    /** The words without blanks around them. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    Answers needWords(String field, @Nullable String typed, int longest, String whatToDo) {
        return needThat(field, !text(typed).isEmpty(), whatToDo).mayHaveWords(field, typed, longest);
    }

    Answers mayHaveWords(String field, @Nullable String typed, int longest) {
        return needThat(field, text(typed).length() <= longest, LONG.formatted(longest));
    }

    Answers needChoice(String field, @Nullable String sent, String list, String whatToDo) {
        return needThat(field, sent != null && lists.has(list, sent), whatToDo);
    }

    /** A day that has come. */
    Answers needPast(String field, @Nullable LocalDate day, LocalDate today, String whatToDo) {
        return needThat(field, day != null && !day.isAfter(today), whatToDo);
    }

    Answers needThat(String field, boolean right, String whatToDo) {
        if (!right) {
            problems.putIfAbsent(field, whatToDo);
        }
        return this;
    }

    /** By field; empty if nothing is wrong. */
    Map<String, String> problems() {
        return problems;
    }
}
