package org.virtualschool.cohort.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The social worker and team that a list names; at least one of the three.
 *
 * @param workerNumber how the care system knows the social worker, in capitals
 */
public record Allocation(
        @Nullable String socialWorker,
        @Nullable String team,
        @Nullable String workerNumber) {

    /** Whether the other says the same, and a number where this has none: the same social worker, known better. */
    public boolean isKnownBetterBy(Allocation other) {
        return workerNumber == null
                && other.workerNumber != null
                && Objects.equals(socialWorker, other.socialWorker)
                && Objects.equals(team, other.team);
    }

    @Override
    public String toString() {
        return "Allocation[redacted]";
    }
}
