package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.history.Episode;

/**
 * By when an EHC plan is to be reviewed. An authority reviews a plan "in the period of 12 months starting with the date on which the plan was
 * first made, and in each subsequent period of 12 months starting with the date on which the plan was last reviewed" (Children and Families Act
 * 2014, section 44(1)): a plan of 1 March is reviewed by the last day of February. After a transfer to another authority it has until the later
 * of that day and three months from the transfer (Special Educational Needs and Disability Regulations 2014, regulation 15(5); the three months were not
 * read in the text itself).
 */
final class AnnualReviewRule {

    private static final int MONTHS = 12;
    private static final int MONTHS_AFTER_TRANSFER = 3;

    private AnnualReviewRule() {}

    /** The last day for the next review; empty where no day is known to count from. */
    static Optional<LocalDate> due(Sen plan, Optional<LocalDate> transferredOn) {
        var from = plan.reviewedOn() == null ? plan.planMadeOn() : plan.reviewedOn();
        var byYear = Optional.ofNullable(from).map(day -> last(day, MONTHS));
        var byTransfer = transferredOn.map(day -> last(day, MONTHS_AFTER_TRANSFER));
        return byYear.isPresent() && byTransfer.isPresent()
                ? Optional.of(later(byYear.get(), byTransfer.get()))
                : byYear;
    }

    /**
     * The latest day that somebody may enter. Where the last review is not known, it may have been today: nobody is made to record a review as
     * overdue that was held.
     */
    static LocalDate latest(Sen plan, Optional<LocalDate> transferredOn, LocalDate today) {
        var due = due(plan, transferredOn);
        var unknown = last(today, MONTHS);
        return plan.reviewedOn() == null ? later(due.orElse(unknown), unknown) : due.orElse(unknown);
    }

    /** When the plan that holds now came to the authority that maintains it; empty if that authority always had it. */
    static Optional<LocalDate> transferredOn(List<Episode<Sen>> earliestFirst) {
        @Nullable PlanAuthority before = null;
        @Nullable LocalDate transferred = null;
        for (var episode : earliestFirst) {
            var sen = episode.value();
            if (!sen.hasPlan()) {
                transferred = null;
            } else if (before != null && !before.equals(sen.maintainedBy())) {
                transferred = episode.startsOn();
            }
            before = sen.hasPlan() ? sen.maintainedBy() : null;
        }
        return Optional.ofNullable(transferred);
    }

    private static LocalDate last(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
