package org.virtualschool.cohort.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a while. Corrections keep the identifier. It prints no value.
 *
 * @param startsOn the first day
 * @param startsKnown false where nobody said when it began, and {@code startsOn} is the day we learnt of it
 * @param endsOn the first day on which it no longer held; null while it lasts
 */
public record Episode<T>(
        UUID id,
        LocalDate startsOn,
        boolean startsKnown,
        @Nullable LocalDate endsOn,
        T value) {

    /** Whether it still lasts. */
    public boolean lasts() {
        return endsOn == null;
    }

    Episode<T> endingOn(LocalDate day) {
        return new Episode<>(id, startsOn, startsKnown, day, value);
    }

    Episode<T> correctedTo(LocalDate start, boolean known, T corrected) {
        return new Episode<>(id, start, known, endsOn, corrected);
    }

    @Override
    public String toString() {
        return "Episode[" + id + "]";
    }
}
