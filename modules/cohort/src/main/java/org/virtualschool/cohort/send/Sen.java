package org.virtualschool.cohort.send;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's special educational needs while nothing of them changes. Special category data: it prints nothing.
 *
 * @param provision code of {@link SenCodes.CodeList#PROVISION}
 * @param primaryNeed code of {@link SenCodes.CodeList#NEED}; null where nobody has said
 * @param secondaryNeed never without a primary one
 * @param maintainedBy who maintains the EHC plan, or assesses whether there is to be one; null without either
 * @param planMadeOn the day of the EHC plan, or of the statement before it; null where nobody has said
 * @param reviewedOn when the plan was last reviewed; null where it never was, or nobody has said
 * @param reviewDueOn the last day for the next annual review; null where there is no plan
 */
public record Sen(
        String provision,
        @Nullable String primaryNeed,
        @Nullable String secondaryNeed,
        @Nullable PlanAuthority maintainedBy,
        @Nullable LocalDate planMadeOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn) {

    static final String NONE = "N";
    static final String ASSESSMENT = "EHCNA";
    static final String PLAN = "E";

    /** Whether there is an EHC plan. */
    public boolean hasPlan() {
        return provision.equals(PLAN);
    }

    Sen reviewDue(LocalDate on) {
        return new Sen(provision, primaryNeed, secondaryNeed, maintainedBy, planMadeOn, reviewedOn, on);
    }

    /** @param next what somebody said of the review after it; null leaves it to the rule */
    Sen reviewed(LocalDate on, @Nullable LocalDate next) {
        return new Sen(provision, primaryNeed, secondaryNeed, maintainedBy, planMadeOn, on, next);
    }

    /** Whether the two differ in nothing but their reviews. */
    boolean differsOnlyInReviewsFrom(Sen other) {
        return withoutReviews().equals(other.withoutReviews());
    }

    private Sen withoutReviews() {
        return new Sen(provision, primaryNeed, secondaryNeed, maintainedBy, planMadeOn, null, null);
    }

    @Override
    public String toString() {
        return "Sen[redacted]";
    }
}
