package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Advice as the page sends it.
 *
 * @param asker code of who asked
 * @param topic code of what it was about
 * @param followUpOn null where nothing has to follow
 */
record AdviceForm(
        @Nullable LocalDate on,
        @Nullable String asker,
        @Nullable String topic,
        @Nullable String advised,
        @Nullable LocalDate followUpOn) {

    private static final int LONGEST = 2000;

    String words() {
        return Objects.requireNonNullElse(advised, "").strip();
    }

    String askerCode() {
        return Objects.requireNonNullElse(asker, "");
    }

    String topicCode() {
        return Objects.requireNonNullElse(topic, "");
    }

    /** What is wrong with it, by field, each with what to do. */
    Map<String, String> problems(Choices choices, LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(2))) {
            found.put("on", "Enter the day of the advice: today, or at most two years ago");
        }
        if (choices.offered(Choices.ASKER, askerCode()).isEmpty()) {
            found.put("asker", "Choose who asked");
        }
        if (choices.offered(Choices.TOPIC, topicCode()).isEmpty()) {
            found.put("topic", "Choose what it was about");
        }
        if (words().isEmpty() || words().length() > LONGEST) {
            found.put("advised", "Enter what was advised, in at most 2,000 characters");
        }
        if (followUpOn != null && (followUpOn.isBefore(today) || followUpOn.isAfter(today.plusYears(2)))) {
            found.put("followUpOn", "Enter a day from today on, within two years, or leave it empty");
        }
        return found;
    }

    @Override
    public String toString() {
        return "AdviceForm[redacted]";
    }
}
