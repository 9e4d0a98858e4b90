package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A proposed placement with everything that is asked of it. */
record Decision(Move move, List<Standing> standings) {

    Decision {
        standings = List.copyOf(standings);
    }

    Optional<Standing> of(String requirement) {
        return standings.stream()
                .filter(standing -> standing.requirement().key().equals(requirement))
                .findFirst();
    }

    List<Standing> of(Requirement.Kind kind) {
        return standings.stream().filter(standing -> standing.isOf(kind)).toList();
    }

    /** Steps that are still to be done. */
    List<Standing> missing(Requirement.Kind kind) {
        return of(kind).stream().filter(standing -> !standing.isSettled()).toList();
    }

    boolean isComplete() {
        return standings.stream().allMatch(Standing::isSettled);
    }

    boolean isRefused() {
        return standings.stream().anyMatch(standing -> standing.status() == Standing.Status.REFUSED);
    }

    /** Whether the law and the council let it begin: approved, and everything done that may not follow. Notices in writing are counted too. */
    boolean mayBegin() {
        return standings.stream().allMatch(this::doesNotHoldItUp);
    }

    /** Whether an approval may be given now: an emergency lets most steps follow it. */
    boolean isReadyForApproval() {
        return of(Requirement.Kind.STEP).stream().allMatch(this::doesNotHoldItUp);
    }

    private boolean doesNotHoldItUp(Standing standing) {
        return standing.isSettled()
                || move.facts().isEmergency() && standing.requirement().mayFollow();
    }

    /** What an approval rests on and is not done. */
    List<Standing> holdingUp() {
        return of(Requirement.Kind.STEP).stream()
                .filter(standing -> !doesNotHoldItUp(standing))
                .toList();
    }

    boolean wantsNoApproval() {
        return of(Requirement.Kind.APPROVAL).isEmpty();
    }

    /** The first day on which something of it is late; empty if nothing is missing. */
    Optional<LocalDate> nextDue() {
        return standings.stream()
                .filter(standing -> !standing.isSettled())
                .map(standing -> standing.due().lastDay())
                .min(Comparator.naturalOrder());
    }

    @Override
    public String toString() {
        return "Decision[" + move.id() + "]";
    }
}
