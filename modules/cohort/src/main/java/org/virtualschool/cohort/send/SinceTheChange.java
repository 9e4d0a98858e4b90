package org.virtualschool.cohort.send;

import java.util.List;
import java.util.Optional;
import org.virtualschool.cohort.history.Episode;

/** Since when a child has what it has: a review begins an episode of its own, but changes nothing else. */
final class SinceTheChange {

    private SinceTheChange() {}

    /** What lasts, from the day on which it began to be so; empty where nothing lasts. */
    static Optional<Episode<Sen>> now(List<Episode<Sen>> earliestFirst) {
        var first = earliestFirst.size() - 1;
        while (first > 0 && goesOn(earliestFirst.get(first - 1), earliestFirst.get(first))) {
            first--;
        }
        if (first < 0 || !earliestFirst.getLast().lasts()) {
            return Optional.empty();
        }
        var now = earliestFirst.getLast();
        var began = earliestFirst.get(first);
        return Optional.of(new Episode<>(now.id(), began.startsOn(), began.startsKnown(), null, now.value()));
    }

    private static boolean goesOn(Episode<Sen> before, Episode<Sen> after) {
        return after.startsOn().equals(before.endsOn()) && after.value().differsOnlyInReviewsFrom(before.value());
    }
}
