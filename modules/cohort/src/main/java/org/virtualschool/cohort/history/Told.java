package org.virtualschool.cohort.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode as a list with a history tells of it. It prints no value.
 *
 * @param from the first day; where {@code fromKnown} is false, the first that the list tells of
 * @param to the first day on which it no longer held; null while it lasts
 */
public record Told<T>(
        LocalDate from, boolean fromKnown, @Nullable LocalDate to, T value) {

    static <T> Told<T> of(Episode<T> episode) {
        return new Told<>(episode.startsOn(), episode.startsKnown(), episode.endsOn(), episode.value());
    }

    Told<T> until(LocalDate end) {
        return new Told<>(from, fromKnown, end, value);
    }

    /** Whether it lasts up to the day or longer. */
    boolean reaches(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    boolean touches(Episode<T> episode) {
        var ends = episode.endsOn();
        return (ends == null || ends.isAfter(from)) && (to == null || to.isAfter(episode.startsOn()));
    }

    @Override
    public String toString() {
        return "Told[" + from + " to " + to + "]";
    }
}
