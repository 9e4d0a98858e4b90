package org.virtualschool.cohort.around;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A professional around a child, recorded by hand. It prints nothing.
 *
 * @param role code of {@link RolesAround}
 * @param endsOn the first day on which it was no longer so; empty while it is
 * @param checkedOn when somebody last made sure of it
 */
record ChildContact(
        UUID id,
        String role,
        String name,
        Optional<String> organisation,
        Optional<String> email,
        Optional<String> phone,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        LocalDate checkedOn) {

    /** Whether it is so on the day. */
    boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && endsOn.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whether somebody new may follow from this day: not before this contact has had a day of its own, and not into one that has ended. */
    boolean givesWayFrom(LocalDate day) {
        return endsOn.map(end -> !end.isAfter(day)).orElse(startsOn.isBefore(day));
    }

    /** Organisation, e-mail address and phone, as far as known. */
    List<String> details() {
        return Stream.of(organisation, email, phone).flatMap(Optional::stream).toList();
    }

    @Override
    public String toString() {
        return "ChildContact[" + id + "]";
    }
}
