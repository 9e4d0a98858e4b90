package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.cohort.history.Episode;

/**
 * Since when a child has had no suitable full-time place. A main school place is one, or an arrangement that stands for one; a part-time
 * timetable, tuition alone and a recorded time without a place are none, whatever else there is.
 *
 * @param inCareFrom the first day of the time in care; nothing before it counts
 * @param knownFrom the day on which the child came onto this roll: what was so before is known since then, unless a person recorded it
 */
record DaysWithout(
        List<Episode<SchoolPlace>> places, List<Arrangement> arrangements, LocalDate inCareFrom, LocalDate knownFrom) {

    /** The first day of the time without that lasts on the day; empty if there is a place. */
    Optional<LocalDate> since(LocalDate today) {
        if (isFullTime(today)) {
            return Optional.empty();
        }
        var earliest = earliest();
        var first = today;
        while (first.isAfter(earliest) && !isFullTime(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return Optional.of(first);
    }

    private boolean isFullTime(LocalDate day) {
        var held = arrangements.stream().filter(one -> one.holdsOn(day)).toList();
        var hasPlace = places.stream().anyMatch(place -> holds(place, day))
                || held.stream().anyMatch(one -> one.kind().standsForAPlace());
        return hasPlace && held.stream().noneMatch(one -> one.kind().meansNotFullTime());
    }

    /** Nothing shows that there was no place before this day. */
    private LocalDate earliest() {
        var evidence = Stream.of(
                        places.stream().map(Episode::endsOn),
                        arrangements.stream().map(Arrangement::endsOn),
                        arrangements.stream()
                                .filter(one -> one.kind().meansNotFullTime())
                                .map(Arrangement::startsOn),
                        Stream.of(knownFrom))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(knownFrom);
        return evidence.isBefore(inCareFrom) ? inCareFrom : evidence;
    }

    private static boolean holds(Episode<SchoolPlace> place, LocalDate day) {
        return !place.startsOn().isAfter(day)
                && (place.endsOn() == null || place.endsOn().isAfter(day));
    }
}
