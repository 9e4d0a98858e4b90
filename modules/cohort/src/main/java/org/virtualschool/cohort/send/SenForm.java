package org.virtualschool.cohort.send;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a child's special educational needs, as a page sends it. Its meaning is read by {@link SenAnswers}. What is asked only for a plan,
 * or only for an assessment, counts only with it.
 *
 * @param from the first day
 * @param learnt {@code yes} if that is only the day on which we learnt of it
 * @param maintainedBy as {@link PlanAuthority} has it, of a plan
 * @param assessedBy the same, of an assessment
 * @param version of what the page showed
 */
record SenForm(
        @Nullable LocalDate from,
        @Nullable String learnt,
        @Nullable String provision,
        @Nullable String primaryNeed,
        @Nullable String secondaryNeed,
        @Nullable String maintainedBy,
        @Nullable String assessedBy,
        @Nullable LocalDate planMadeOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable Integer version) {

    boolean isLearnt() {
        return "yes".equals(learnt);
    }

    @Override
    public String toString() {
        return "SenForm[redacted]";
    }
}
