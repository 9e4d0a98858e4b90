package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.history.History.Step;
import org.virtualschool.cohort.send.SenRepository.Known;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Dates;

/**
 * Records what changes in a child's special educational needs. A change goes on from what was there; a correction says that what is recorded was
 * never so. Each is done whole or not at all, and refuses with a {@link WrongAnswer} or, where somebody else was quicker, a {@link Conflict}.
 */
@Service
class ChangingSen {

    private final SenRepository sen;
    private final CaseworkerRepository caseworkers;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    ChangingSen(SenRepository sen, CaseworkerRepository caseworkers, Audit audit, WorkList work, Clock clock) {
        this.sen = sen;
        this.caseworkers = caseworkers;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    /** From the day on something else holds. @param shown version that was looked at; empty for a machine, which looks at none @return what began */
    @Transactional
    UUID change(ChildId child, Wanted wanted, OptionalInt shown) {
        var history = open(child, shown).history();
        var before = history.lasting().map(Episode::value);
        LaterRecords.refuse(history, wanted.from());
        history.endsOn(wanted.from(), same -> same);
        history.is(wanted.sen(), wanted.from(), wanted.known());
        completeReview(history);
        var now = history.lasting().orElseThrow();
        if (before.filter(now.value()::equals).isPresent()) {
            throw new WrongAnswer("provision", "This is what is recorded already: nothing changes on that day");
        }
        save(child, history, before.orElse(null), "SEN changed from " + wanted.from());
        return now.id();
    }

    /** What lasts was never so, but is this. */
    @Transactional
    void correct(ChildId child, Wanted wanted, OptionalInt shown) {
        var history = open(child, shown).history();
        var before = lasting(history);
        if (history.is(wanted.sen(), wanted.from(), wanted.known()) == Step.OVERLAPS) {
            throw LaterRecords.overlap(history);
        }
        completeReview(history);
        if (history.recorded().isEmpty()) {
            throw new WrongAnswer("provision", "This is what is recorded already. Change what is wrong, or leave it");
        }
        save(child, history, before.value(), "SEN corrected");
    }

    /**
     * The plan was reviewed. What is known from before the review stays in the history.
     *
     * @param next the last day for the review after it, if somebody said so
     */
    @Transactional
    void reviewed(ChildId child, LocalDate on, @Nullable LocalDate next, OptionalInt shown) {
        var history = open(child, shown).history();
        var before = lasting(history);
        LaterRecords.refuseReview(before.value(), on);
        var reviewed = before.value().reviewed(on, next);
        if (on.isAfter(before.startsOn())) {
            history.endsOn(on, same -> same);
            history.is(reviewed, on);
        } else {
            history.hadAlways(reviewed);
        }
        completeReview(history);
        save(child, history, before.value(), "annual review recorded");
    }

    /** From the day on nothing is known. */
    @Transactional
    void end(ChildId child, LocalDate on, OptionalInt shown) {
        var history = open(child, shown).history();
        var before = lasting(history);
        if (!before.startsOn().isBefore(on)) {
            throw new WrongAnswer(
                    "on",
                    "What is recorded began on " + Dates.day(before.startsOn())
                            + ". Enter a later day, or correct it if it was never so");
        }
        history.endsOn(on, same -> same);
        save(child, history, before.value(), "SEN ended on " + on);
    }

    private Known open(ChildId child, OptionalInt shown) {
        var known = sen.locked(child);
        if (shown.isPresent() && shown.getAsInt() != known.version()) {
            throw new Conflict(
                    "sen-changed",
                    "Somebody else has changed this in the meantime. Look at what is recorded now, and send yours again if it is still right");
        }
        return known;
    }

    private static Episode<Sen> lasting(History<Sen> history) {
        return history.lasting()
                .orElseThrow(() ->
                        new Conflict("sen-not-recorded", "Nothing is recorded at present. Record a change instead"));
    }

    /** Puts in the day for the next review that nobody entered; refuses one that is later than the law allows. */
    private void completeReview(History<Sen> history) {
        var plan = history.lasting().orElseThrow().value();
        if (!plan.hasPlan()) {
            return;
        }
        var transferred = AnnualReviewRule.transferredOn(history.all());
        var latest = AnnualReviewRule.latest(plan, transferred, LocalDate.now(clock));
        var entered = plan.reviewDueOn();
        if (entered != null && entered.isAfter(latest)) {
            throw new WrongAnswer(
                    "reviewDueOn",
                    "By law the next review is by " + Dates.day(latest)
                            + ". Enter that day or an earlier one, or leave it empty");
        }
        var due = entered == null ? AnnualReviewRule.due(plan, transferred).orElse(latest) : entered;
        history.hadAlways(plan.reviewDue(due));
    }

    private void save(ChildId child, History<Sen> history, @Nullable Sen before, String words) {
        var now = clock.instant();
        sen.save(child, history, now);
        var by = history.lasting().map(Episode::value).map(Sen::maintainedBy).orElse(null);
        if (before != null && !Objects.equals(before.maintainedBy(), by)) {
            caseworkers.end(child, now);
        }
        audit.changed(CohortAction.CHANGE_SEND.key(), List.of(child), words);
        work.lookAgain();
    }
}
