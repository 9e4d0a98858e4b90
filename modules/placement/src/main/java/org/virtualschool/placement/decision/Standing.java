package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.placement.clock.Due;

/**
 * How something that is asked stands.
 *
 * @param step what was said last; also where it has lapsed
 * @param because why it is asked; empty where it is asked of every placement
 */
record Standing(Requirement requirement, Status status, Optional<Step> step, Due due, String because) {

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

    static Standing of(Move move, Requirement requirement, Due due, String because) {
        var step = move.last(requirement.key());
        return new Standing(
                requirement,
                step.map(said -> status(move, requirement, said)).orElse(Status.MISSING),
                step,
                due,
                because);
    }

    private static Status status(Move move, Requirement requirement, Step step) {
        return move.hasLapsed(requirement, step)
                ? Status.LAPSED
                : Status.valueOf(step.outcome().name());
    }

    boolean isSettled() {
        return status == Status.DONE || status == Status.NOT_NEEDED || status == Status.APPROVED;
    }

    boolean isOverdue(LocalDate today) {
        return !isSettled() && today.isAfter(due.due());
    }

    boolean isOf(Requirement.Kind kind) {
        return requirement.kind() == kind;
    }
}
