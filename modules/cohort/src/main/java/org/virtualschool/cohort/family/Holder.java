package org.virtualschool.cohort.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who holds or held parental responsibility. Protected; it prints nothing.
 *
 * @param relationship code of {@link Relationships}
 * @param startsOn since when, as far as is known
 * @param endsOn the first day on which the person no longer held it; empty while it lasts
 */
record Holder(
        UUID id,
        String relationship,
        String name,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {

    boolean holdsOn(LocalDate day) {
        return endsOn.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** How to reach the person, as far as known. */
    List<String> details() {
        return Stream.of(address, email, phone).flatMap(Optional::stream).toList();
    }

    @Override
    public String toString() {
        return "Holder[" + id + "]";
    }
}
