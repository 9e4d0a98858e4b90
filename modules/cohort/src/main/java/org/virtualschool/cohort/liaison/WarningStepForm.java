package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an agency did about an early warning, as the page sends it. @param outcome how it ended; empty while the risk stands */
record WarningStepForm(
        @Nullable LocalDate day,
        @Nullable String agency,
        @Nullable String done,
        @Nullable String outcome) {

    boolean closes() {
        return !Answers.text(outcome).isEmpty();
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, EarlyWarning warning, LocalDate today) {
        var onOrAfter = day == null || !day.isBefore(warning.toldOn());
        return new Answers(lists)
                .needPast("day", day, today, "Enter the day on which it was done, today or earlier")
                .needThat("day", onOrAfter, "It cannot have been done before the warning")
                .needChoice("agency", agency, LiaisonLists.AGENCY, "Choose who did it")
                .needWords("done", done, EarlyWarningForm.LONGEST, "Enter what was done or agreed")
                .needThat(
                        "outcome",
                        !closes() || lists.has(LiaisonLists.WARNING_OUTCOME, Answers.text(outcome)),
                        "Choose how it ended")
                .needThat(
                        "outcome",
                        !closes() || warning.acknowledged().isPresent(),
                        "Acknowledge the warning before you say how it ended")
                .problems();
    }

    @Override
    public String toString() {
        return "WarningStepForm[redacted]";
    }
}
