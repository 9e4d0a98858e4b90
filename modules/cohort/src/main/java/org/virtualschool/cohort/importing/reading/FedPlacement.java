package org.virtualschool.cohort.importing.reading;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A placement as a care system last told of it, under its own identifier, so that a later word that carries only what changed can be read.
 * Where it is, which is protected, is not in it.
 *
 * @param reference the care system's identifier of the placement
 * @param startReason code of the list RNE; empty where none is said
 * @param type code of the list PLACE; empty where none is said
 * @param end the first day on which the child no longer lived there; null while it does
 * @param endReason code of the list REC; empty where none is said
 * @param deleted whether the care system has taken it back
 */
public record FedPlacement(
        String reference,
        LocalDate start,
        String startReason,
        String type,
        @Nullable LocalDate end,
        String endReason,
        boolean deleted) {

    /** When it ended, as far as that has come. */
    public @Nullable LocalDate endedBy(LocalDate today) {
        return end == null || end.isAfter(today) ? null : end;
    }

    /** Whether the child lived there on any day up to today. */
    public boolean wasThereBy(LocalDate today) {
        return !start.isAfter(today) && !Objects.equals(start, end);
    }

    @Override
    public String toString() {
        return "FedPlacement[" + start + " to " + end + "]";
    }
}
