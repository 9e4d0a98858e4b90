package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a letter was sent, as the page sends it. @param how code of the list letter-way */
record LetterForm(@Nullable LocalDate on, @Nullable String how) {

    String way() {
        return Objects.requireNonNullElse(how, "");
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(Choices choices, LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(1))) {
            found.put("on", "Enter the day on which the letter went: today, or within the last year");
        }
        if (choices.offered(Choices.LETTER_WAY, way()).isEmpty()) {
            found.put("how", "Choose how it was sent");
        }
        return found;
    }
}
