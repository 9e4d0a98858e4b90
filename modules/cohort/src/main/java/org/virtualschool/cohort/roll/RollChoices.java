package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.roll.RollReading.Reading;
import org.virtualschool.web.ui.Choice;

/** What the filters of the roll offer. */
record RollChoices(Reading reading) {

    List<Choice> years() {
        return withAny("Any year group", YearGroup.choices());
    }

    List<Choice> schools() {
        var choices = new ArrayList<Choice>();
        reading.schools().forEach(school -> choices.add(Choice.of(school.value(), school.name())));
        choices.add(Choice.of("none", "No school recorded"));
        return withAny("Any school", choices);
    }

    List<Choice> areas() {
        return withAny(
                "In or out of area",
                List.of(
                        Choice.of("in", "In area"),
                        Choice.of("out", "Out of area"),
                        Choice.of("unknown", "Not known where")));
    }

    List<Choice> hosts() {
        return withAny("Any authority", choices(reading.hosts()));
    }

    List<Choice> workers() {
        return withAny("Any social worker", choices(reading.workers()));
    }

    List<Choice> statuses() {
        return Arrays.stream(ChildStatus.values())
                .map(status -> Choice.of(value(status), status.says()))
                .toList();
    }

    List<Choice> sizes() {
        return List.of(Choice.of("25", "25"), Choice.of("50", "50"), Choice.of("100", "100"));
    }

    private static List<Choice> withAny(String words, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", words));
        all.addAll(choices);
        return all;
    }

    private static List<Choice> choices(Map<String, String> named) {
        return named.entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The words of the choice that was made; null for none of them. */
    @Nullable
    String words(List<Choice> choices, @Nullable String value) {
        Function<Choice, Boolean> chosen = choice -> value != null && !value.isEmpty() && value.equals(choice.value());
        return choices.stream()
                .filter(chosen::apply)
                .map(Choice::text)
                .findFirst()
                .orElse(null);
    }

    static String value(ChildStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
