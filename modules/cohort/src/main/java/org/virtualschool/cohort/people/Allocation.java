package org.virtualschool.cohort.people;

import org.jspecify.annotations.Nullable;

/** The social worker and team that a list names; at least one of the two. */
public record Allocation(
        @Nullable String socialWorker, @Nullable String team) {

    @Override
    public String toString() {
        return "Allocation[redacted]";
    }
}
