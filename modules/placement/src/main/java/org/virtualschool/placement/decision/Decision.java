package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

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

    boolean isRefused() {
        return standings.stream().anyMatch(standing -> standing.status() == Standing.Status.REFUSED);
    }

    /** Whether the law and the council let it begin: approved, and everything done that may not follow. Notices in writing are counted too. */
    boolean mayBegin() {
        var approved = missing(Requirement.Kind.APPROVAL).isEmpty();
        return approved && (move.facts().isEmergency() || standings.stream().allMatch(Standing::isSettled));
    }

    /** Whether an approval may be given now: an emergency lets the steps follow it. */
    boolean isReadyForApproval() {
        return move.facts().isEmergency() || missing(Requirement.Kind.STEP).isEmpty();
    }

    /** The first day on which something of it is late; empty if nothing is missing. */
    Optional<LocalDate> nextDue() {
        return standings.stream()
                .filter(standing -> !standing.isSettled())
                .map(standing -> standing.due().due())
                .min(Comparator.naturalOrder());
    }

    /** Whoever proposed what is proposed now does not approve it. */
    boolean wasProposedBy(PersonId person) {
        return move.versions().getLast().by().equals(person);
    }

    @Override
    public String toString() {
        return "Decision[" + move.id() + "]";
    }
}
