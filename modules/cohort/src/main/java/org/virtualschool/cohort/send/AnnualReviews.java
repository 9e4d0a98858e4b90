package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.send.SenQueries.DueReview;
import org.virtualschool.web.Dates;

/**
 * Somebody sees to it that the annual review of a looked-after child's EHC plan is held, and records it. The coordinator does: there is no role
 * of a SEN caseworker yet.
 */
@Component
class AnnualReviews implements DutySource {

    /** As long before the last day as it takes to invite everybody and get their reports in. */
    static final int WEEKS_AHEAD = 8;

    private final SenQueries sen;
    private final Clock clock;

    AnnualReviews(SenQueries sen, Clock clock) {
        this.sen = sen;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.annual-review";
    }

    @Override
    public String says() {
        return "See that the annual review of the child’s EHC plan is held, and record it";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children have an EHC plan whose annual review is due within eight weeks, or overdue";
    }

    @Override
    public String path(Work work) {
        return work.child().map(child -> "children/" + child + "/sen").orElse("children");
    }

    @Override
    public List<Work> due() {
        return sen.dueBy(LocalDate.now(clock).plusWeeks(WEEKS_AHEAD)).stream()
                .map(this::work)
                .toList();
    }

    /** What was overdue when we learnt of the plan was late before us: it has no day. */
    private Work work(DueReview review) {
        var learnt = review.since().atZone(Dates.LONDON).toLocalDate();
        return new Work(
                key(),
                review.episode(),
                Optional.of(review.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(review.dueOn()).filter(due -> !due.isBefore(learnt)));
    }
}
