package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a child left, as the page sends it. */
record LeavingForm(@Nullable LocalDate on, @Nullable String because) {

    private static final int LONGEST = 500;

    String words() {
        return Objects.requireNonNullElse(because, "").strip();
    }

    /** What is wrong with a leaving, by field. */
    Map<String, String> problems(LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        if (on == null || on.isAfter(today.plusMonths(3)) || on.isBefore(today.minusYears(20))) {
            found.put("on", "Enter the day on which the child left, at most three months ahead");
        }
        if (words().isEmpty() || words().length() > LONGEST) {
            found.put("because", "Enter why, in at most 500 characters");
        }
        return found;
    }

    @Override
    public String toString() {
        return "LeavingForm[redacted]";
    }
}
