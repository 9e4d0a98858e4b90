package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.virtualschool.placement.clock.Due;
import org.virtualschool.placement.clock.Lateness;
import org.virtualschool.web.Dates;

/**
 * How something that is asked stands.
 *
 * @param step what was said last; also where it has lapsed
 * @param learnt the day on which it was proposed, so that it was known what is asked
 * @param because why it is asked; empty where it is asked of every placement
 */
record Standing(
        Requirement requirement, Status status, Optional<Step> step, Due due, LocalDate learnt, String because) {

    /** How far it is. */
    enum Status {
        MISSING("To do", "govuk-tag--yellow"),
        DONE("Done", "govuk-tag--green"),
        NOT_NEEDED("Not needed", "govuk-tag--grey"),
        APPROVED("Approved", "govuk-tag--green"),
        REFUSED("Refused", "govuk-tag--red"),
        /** What was proposed has changed since. */
        LAPSED("To do again", "govuk-tag--orange");

        private final String says;
        private final String tag;

        Status(String says, String tag) {
            this.says = says;
            this.tag = tag;
        }

        String says() {
            return says;
        }

        String tag() {
            return tag;
        }
    }

    /** @param rests keys of the steps that a decision rests on */
    static Standing of(Move move, Requirement requirement, Set<String> rests, Due due, String because) {
        var step = move.last(requirement.key());
        var status = step.map(said -> status(move, requirement, rests, said)).orElse(Status.MISSING);
        return new Standing(requirement, status, step, due, move.proposedOn(), because);
    }

    private static Status status(Move move, Requirement requirement, Set<String> rests, Step step) {
        if (step.outcome() == Step.Outcome.NOT_DONE) {
            return Status.MISSING;
        }
        return move.hasLapsed(requirement, step, rests)
                ? Status.LAPSED
                : Status.valueOf(step.outcome().name());
    }

    boolean isSettled() {
        return status == Status.DONE || status == Status.NOT_NEEDED || status == Status.APPROVED;
    }

    /** How it stands to the day it is due. @param today counts while it is not settled */
    Lateness lateness(LocalDate today) {
        return new Lateness(
                due, learnt, step.filter(said -> isSettled()).map(Step::on).orElse(today));
    }

    /** Whether it is settled, and was too late. */
    boolean wasLate() {
        return isSettled() && lateness(learnt).isLate();
    }

    /** By when, and why then: "By 1 December 2026: 5 working days from …", "Before the placement starts on 7 December 2026". */
    String when() {
        var says = due.says();
        return due.isBeforehand()
                ? says.substring(0, 1).toUpperCase(Locale.UK) + says.substring(1)
                : "By " + Dates.day(due.due()) + ": " + says;
    }

    boolean isOf(Requirement.Kind kind) {
        return requirement.kind() == kind;
    }
}
