package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done or decided, as the page sends it.
 *
 * @param outcome one of {@link Step.Outcome}: which may be said depends on what is asked
 * @param read the version of what is proposed that the person saw
 */
record StepForm(
        Step.@Nullable Outcome outcome,
        @Nullable LocalDate on,
        @Nullable String words,
        @Nullable Integer read) {

    private static final int LONGEST = 2000;

    /** What is wrong with it, by field. */
    Map<String, String> problems(Requirement requirement, LocalDate today) {
        var approval = requirement.kind() == Requirement.Kind.APPROVAL;
        return new Problems()
                .unless(
                        outcome != null && isSayable(requirement, outcome),
                        "outcome",
                        approval ? "Choose whether you approve" : "Choose what became of it")
                .unless(approval || on != null, "on", "Enter the day on which it was done")
                .unlessWithin(approval ? null : on, today.minusYears(2), today, "on")
                .unless(!needsReason() || !MoveForm.text(words).isEmpty(), "words", "Enter why")
                .unless(
                        !requirement.needsWords() || !MoveForm.text(words).isEmpty(),
                        "words",
                        "Enter what was said, or what was arranged")
                .unlessShort(MoveForm.text(words), LONGEST, "words")
                .all();
    }

    private boolean needsReason() {
        return outcome == Step.Outcome.NOT_NEEDED
                || outcome == Step.Outcome.REFUSED
                || outcome == Step.Outcome.NOT_DONE;
    }

    private static boolean isSayable(Requirement requirement, Step.Outcome outcome) {
        return switch (outcome) {
            case APPROVED, REFUSED -> requirement.kind() == Requirement.Kind.APPROVAL;
            case DONE, NOT_DONE -> requirement.kind() != Requirement.Kind.APPROVAL;
            case NOT_NEEDED -> requirement.maySkip();
        };
    }

    @Override
    public String toString() {
        return "StepForm[redacted]";
    }
}
